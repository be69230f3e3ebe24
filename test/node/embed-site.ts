/** embed.html on one origin, hosts with frames on another, and a browser for both. */
import type { ServerResponse } from 'node:http';
import { after } from 'node:test';
import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';
import { launchChromium } from '../browsers.js';
import { baker } from '../baker.js';
import { sendFile, startServer } from '../http.js';
import { newPage } from './pages.js';

declare global {
  interface Window {
    /** Set by hostile parameters, if they can. */
    hacked?: unknown;
    /** The messages that the page received; text is parsed. */
    messages: { data: { height?: number; type?: string } | null; origin: string }[];
    /** Violations of the content security policy: the directive, and what was blocked. */
    violations: string[];
  }
}

export { askType, heightType } from '../../src/embed/messages.js';

/** The height of windows. Browsers don't paint frames that are far below. */
export const HIGH = 4000;

type Answer = (response: ServerResponse, query: string) => void | Promise<void>;

/** Serves the built files and these answers by path, and records the requested paths. */
const listen = async (answers: Record<string, Answer>) => {
  const requested: string[] = [];
  const server = await startServer(async ({ url }, response) => {
    const [path = '', query = ''] = url!.split('?');
    requested.push(path);
    const answer = answers[path];
    if (answer) await answer(response, decodeURIComponent(query));
    else if (/^\/(data|dist)\//.test(path)) sendFile(response, path.slice(1));
    else response.writeHead(404).end();
  });
  return { ...server, answers, requested };
};

export const json =
  (value: unknown): Answer =>
  (response) => {
    response.setHeader('content-type', 'application/json');
    response.setHeader('access-control-allow-origin', '*');
    response.end(JSON.stringify(value));
  };

export const file =
  (type: string, text: string): Answer =>
  (response) => {
    response.setHeader('content-type', type);
    response.end(text);
  };

const page = (html: string) => file('text/html; charset=utf-8', html);

export const redirect =
  (location: string): Answer =>
  (response) =>
    void response.writeHead(302, { location, 'access-control-allow-origin': '*' }).end();

export const germanBaker = {
  ...baker,
  lang: 'de',
  salaries: [{ level: 'last', label: 'Master', amount: 42000 }],
};

export const frames = await listen({
  '/baker.json': json(germanBaker),
  '/moved.json': redirect('/baker.json'),
  '/plain': page('<!doctype html><title>A neighbour</title>'),
});

const hostServer = await listen({
  '/embed-host.js': (response) => sendFile(response, 'dist/embed-host.js'),
  // The host's own files, if a test has any.
  '/host.css': file('text/css', ''),
  '/host.js': file('text/javascript', ''),
  '/baker.json': json(germanBaker),
  // Under the strictest possible policy.
  '/page': (response, html) => {
    response.setHeader(
      'content-security-policy',
      `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self' ${frames.origin}`,
    );
    const own = '<script src="/host.js"></script><link rel="stylesheet" href="/host.css">';
    return page(`<!doctype html><title>A host</title>${own}${html}`)(response, '');
  },
  '/plain': page('<!doctype html><title>Elsewhere</title>'),
});
/** Under another host name, which makes it another site. */
export const hosts = {
  ...hostServer,
  origin: hostServer.origin.replace('127.0.0.1', 'localhost'),
};

frames.answers['/away.json'] = redirect(`${hosts.origin}/baker.json`);
frames.answers['/linked.json'] = json({
  ...germanBaker,
  certifications: [{ id: 'c', name: 'C', link: { label: 'Go', url: `${hosts.origin}/plain` } }],
});

/** Sites in one process: puppeteer sometimes loses a frame while it moves to another one. */
export const oneProcess = [
  '--disable-site-isolation-trials',
  '--disable-features=site-per-process',
];

export const chromium = await launchChromium({
  args: oneProcess,
  // With scrollbars that take up space, as most readers have them.
  ignoreDefaultArgs: ['--hide-scrollbars'],
});

after(async () => {
  await chromium.close();
  frames.stop();
  hosts.stop();
});

export const address = (query: string | URLSearchParams) =>
  `${frames.origin}/dist/embed.html?${query}`;

interface OpenOptions {
  browser?: Browser;
  width?: number;
}

/** Opens an address; returns the page, its requests, and its problems. */
export const open = async (url: string, { browser = chromium, width = 600 }: OpenOptions = {}) => {
  const page = await newPage(browser);
  const requests: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('dialog', (dialog) => {
    problems.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.setViewport({ width, height: HIGH });
  await page.evaluateOnNewDocument(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) =>
      window.violations.push(`${effectiveDirective} ${blockedURI}`),
    );
    window.messages = [];
    const parsed = (data: unknown) => {
      try {
        return JSON.parse(data as string);
      } catch {
        return data;
      }
    };
    addEventListener('message', ({ data, origin }) =>
      window.messages.push({ data: parsed(data), origin }),
    );
  });
  await page.goto(url);
  return { page, problems, requests };
};

export const violationsOf = (page: Page) => page.evaluate(() => window.violations);

/** Opens embed.html itself, and waits until its card is rendered. */
export const openCard = async (query: string | URLSearchParams) => {
  const opened = await open(address(query));
  const card = (await opened.page.waitForSelector(
    'body > :not(noscript, p)',
  )) as ElementHandle<HTMLElement>;
  await card.evaluate((card) => reading.rendered(card));
  return { ...opened, card };
};

export const textOf = (card: ElementHandle) =>
  card.evaluate((card) => card.shadowRoot!.textContent);

export const frame = (query: string, attributes = '') =>
  `<iframe src="${address(query).replaceAll('&', '&amp;')}" width="100%" height="320" frameborder="0" ${attributes}></iframe>`;

/** The script that hosts load. */
export const listener = '<script async src="/embed-host.js"></script>';

/** Opens a host with this HTML. */
export const openHost = (html: string, options?: OpenOptions) =>
  open(`${hosts.origin}/page?${encodeURIComponent(html)}`, options);

/** The document in one of a page's frames. */
export const inside = async (page: Page, index: number): Promise<Frame> =>
  (await page.$$('iframe'))[index]!.contentFrame();
