/** Frames on other people's pages: redirects, style sheets, scripts, shadow roots, and very long roadmaps. */
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { launchFirefox } from '../browsers.js';
import { paint, untilAllFit } from '../node/embed-heights.js';
import {
  address,
  chromium,
  file,
  frame,
  frames,
  germanBaker,
  hosts,
  inside,
  json,
  listener,
  openHost,
  redirect,
  violationsOf,
} from '../node/embed-site.js';
import { sendFile } from '../http.js';

afterEach(() => {
  hosts.answers['/host.css'] = file('text/css', '');
  hosts.answers['/host.js'] = file('text/javascript', '');
});

const query = 'card=salary-ladder&src=/baker.json';

/** Checks that the frame shows the baker's ladder, in full height, without problems. */
const checkFrame = async (page: Page, problems: string[]) => {
  const inner = await inside(page, 0);
  await inner.waitForFunction(() =>
    document.querySelector('salary-ladder')?.shadowRoot?.textContent.includes('Master'),
  );
  await untilAllFit(page);
  assert.deepEqual([...problems, ...(await violationsOf(page))], []);
  await page.close();
};

/** Where a server may redirect a frame: the address in the tag, and what the server answers. */
const redirects: Record<string, { tag: string; path: string; to: string }> = {
  // As from http to https, or from example.org to www.example.org.
  'to another origin': {
    tag: `${hosts.origin}/moved/embed.html?${query}`,
    path: '/moved/embed.html',
    to: address(query),
  },
  'to an address without .html': {
    tag: `${frames.origin}/clean/embed.html?${query}`,
    path: '/clean/embed.html',
    to: `/dist/embed?${query}`,
  },
  'to an address without .html and parameters': {
    tag: `${frames.origin}/lossy/embed.html#${query}`,
    path: '/lossy/embed.html',
    to: '/dist/embed',
  },
};

frames.answers['/dist/embed'] = (response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  sendFile(response, 'dist/embed.html');
};

for (const [name, { path, tag, to }] of Object.entries(redirects))
  test(`a frame gets its height after a redirect ${name}`, async () => {
    for (const site of [hosts, frames]) site.answers[path] = redirect(to);
    const { page, problems } = await openHost(
      `<iframe src="${tag.replaceAll('&', '&amp;')}" width="100%" height="50" frameborder="0"></iframe>${listener}`,
    );
    await checkFrame(page, problems);
  });

test('a frame gets its height at an address that has no .html', async () => {
  const { page, problems } = await openHost(
    frame(query).replace('/embed.html?', '/embed?') + listener,
  );
  await checkFrame(page, problems);
});

for (const css of [
  'img, iframe, video { max-width: 100%; height: auto }',
  'iframe { height: 100% !important; max-height: 60px !important }',
  'iframe { aspect-ratio: 16 / 9; height: auto !important }',
  '* { box-sizing: border-box } iframe { border: 7px solid; padding: 5px }',
  '@layer theme { iframe { height: 60px !important; max-height: 60px !important } }',
])
  test(`a frame gets its height with the style sheet ${css}`, async () => {
    hosts.answers['/host.css'] = file('text/css', css);
    const { page, problems } = await openHost(
      frame(query).replace('frameborder="0"', '') + listener,
    );
    await checkFrame(page, problems);
  });

test('a frame breaks no script of a host that expects every message to be JSON, text or an object', async () => {
  hosts.answers['/host.js'] = file(
    'text/javascript',
    `addEventListener('message', ({ data }) => JSON.parse(data));
    addEventListener('message', ({ data }) => data.indexOf('x'));
    addEventListener('message', ({ data }) => data.type === 'x');`,
  );
  const { page, problems } = await openHost(frame(query) + listener);
  await checkFrame(page, problems);
});

test('a host whose Prototype.js changes JSON.stringify can talk to its frames', async () => {
  hosts.answers['/host.js'] = file(
    'text/javascript',
    `String.prototype.toJSON = function () { return '"' + this + '"'; };
    Array.prototype.flatten = function () {};`,
  );
  hosts.answers['/host.css'] = file('text/css', 'body { background: #000; color: #fff }');
  const { page, problems } = await openHost(frame(query) + listener);
  const inner = await inside(page, 0);
  await inner.waitForFunction(() => document.documentElement.dataset.scheme === 'dark');
  await checkFrame(page, problems);
});

test('frames get their height in a shadow root, and after they were inserted or moved', async () => {
  const { page, problems } = await openHost(`<main></main><footer></footer>${listener}`);
  const fits = () =>
    page.waitForFunction(() => {
      const { root } = window as unknown as { root: ShadowRoot };
      const [frame] = root.querySelectorAll('iframe');
      return (
        frame!.clientHeight > 40 && frame!.clientHeight === window.messages.at(-1)?.data?.height
      );
    });
  await page.$eval(
    'main',
    (main, src) => {
      const outer = main.attachShadow({ mode: 'open' });
      outer.innerHTML = '<div></div>';
      const root = outer.firstElementChild!.attachShadow({ mode: 'open' });
      const frame = Object.assign(document.createElement('iframe'), { src, width: '100%' });
      root.append(frame);
      Object.assign(window, { root });
    },
    address('card=career-facts'),
  );
  await fits();
  await page.evaluate(() => {
    const { root } = window as unknown as { root: ShadowRoot };
    window.messages = [];
    const frame = root.querySelector('iframe')!;
    frame.style.height = '';
    document.querySelector('footer')!.append(frame);
    Object.assign(window, { root: document });
  });
  await fits();
  assert.deepEqual(problems, []);
  await page.close();
});

for (const [name, launch] of Object.entries({ Chromium: () => chromium, Firefox: launchFirefox }))
  test(`${name}: a roadmap of 250 steps at 400 px gets its height`, async () => {
    const steps = Array.from({ length: 250 }, (_, index) => ({
      id: `step-${index}`,
      title: `Step ${index}`,
      description: 'Knead the dough until it is smooth and elastic, and leave it to rest. '.repeat(
        4,
      ),
      duration: { min: 1, max: 2 },
    }));
    frames.answers['/long.json'] = json({ ...germanBaker, roadmap: { steps } });
    const browser = await launch();
    try {
      const { page, problems } = await openHost(
        frame('card=career-roadmap&src=/long.json') + listener,
        { browser, width: 400 },
      );
      await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 30_000);
      await untilAllFit(page);
      await paint(page);
      assert.deepEqual(problems, []);
      await page.close();
    } finally {
      if (browser !== chromium) await browser.close();
    }
  });
