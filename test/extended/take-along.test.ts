/** A plan from one browser to another, with the keyboard, checked with axe, and on paper. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium, launchFirefox } from '../browsers.js';
import { violationsOf } from '../node/axe.js';
import { host, problemsOf } from '../node/host.js';
import { newPage, script } from '../node/pages.js';
import { press } from '../node/roadmap-controls.js';
import { textOfPdf } from './pdf.js';

const [site, chromium, firefox] = await Promise.all([
  host({}, '.'),
  launchChromium(),
  launchFirefox(),
]);

after(async () => {
  await Promise.all([chromium.close(), firefox.close()]);
  site.stop();
});

const headers = {
  'content-security-policy':
    "default-src 'none'; img-src 'self'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
};

const write = (path: string, html: string, attributes = 'lang="en"'): string => {
  site.pages[path] = {
    headers,
    html: `<!doctype html><html ${attributes}><title>A page</title>${script('career-roadmap')}<main><h1>A page</h1>${html}</main></html>`,
  };
  return site.origin + path;
};

const plan = '<career-roadmap trackable begin="2027-01"></career-roadmap>';
const page = write('/plan', plan);

const open = async (browser: Browser, url: string) => {
  const page = await newPage(browser);
  const problems = problemsOf(page);
  await page.goto(url);
  await find(page, '[part=along]');
  return { page, problems };
};

/** Pages in the background have no frames, at which a condition is checked by default. */
const inBackground = { polling: 50 };

/** Waits for an element of the roadmap. */
const find = (page: Page, selector: string) =>
  page.waitForFunction(
    (selector) => document.querySelector('career-roadmap')?.shadowRoot?.querySelector(selector),
    inBackground,
    selector,
  );

/** Waits until the status matches. */
const follows = (page: Page, status: string) =>
  page.waitForFunction(
    (status) =>
      document
        .querySelector('career-roadmap')
        ?.shadowRoot?.querySelector('[part=status]')
        ?.textContent?.startsWith(status),
    inBackground,
    status,
  );

/** The name of the control that has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement?.shadowRoot?.activeElement;
    return element?.ariaLabel ?? element?.textContent?.trim() ?? '';
  });

/** Moves the focus forward to a control. */
const tabTo = async (page: Page, name: string) => {
  for (let steps = 0; steps < 40 && (await focused(page)) !== name; steps++)
    await page.keyboard.press('Tab');
  assert.equal(await focused(page), name);
};

const address = (page: Page): Promise<string> =>
  page.$eval(
    'career-roadmap',
    ({ shadowRoot }) => shadowRoot!.querySelector<HTMLInputElement>('.address')!.value,
  );

const denyClipboard = (page: Page) =>
  page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  });

test('with the keyboard, a plan goes from Chromium to Firefox', async () => {
  const phone = await open(chromium, page);
  await press(phone.page, 'Done: Python + ML Fundamentals');
  await denyClipboard(phone.page);
  await tabTo(phone.page, 'Take your plan along');
  await phone.page.keyboard.press('Enter');
  await find(phone.page, '.along');
  await tabTo(phone.page, 'Copy link');
  await phone.page.keyboard.press('Space');
  await find(phone.page, '.address');
  const link = await address(phone.page);
  // The field has the focus, and what is selected in it is the link.
  assert.equal(await focused(phone.page), 'Copy this link');

  const work = await open(firefox, page);
  await press(work.page, 'Done: Model Monitoring');
  await work.page.goto(link);
  await find(work.page, '[part=question]');
  await tabTo(work.page, 'Add to my plan');
  await work.page.keyboard.press('Enter');
  await follows(work.page, '2 of 5');
  assert.equal(work.page.url(), page);
  await work.page.waitForFunction(
    () =>
      document.querySelector('career-roadmap')!.shadowRoot!.activeElement?.localName === 'summary',
  );
  assert.equal(await focused(work.page), 'Take your plan along');
  assert.deepEqual([...phone.problems, ...work.problems], []);
  await Promise.all([phone.page.close(), work.page.close()]);
});

for (const colors of ['light', 'dark'])
  for (const width of [280, 420, 1200])
    test(`axe finds nothing on ${colors} pages of ${width} px, and nothing is cut off`, async () => {
      const url = write(
        `/${colors}`,
        `<link rel="stylesheet" href="/${colors}.css">${plan}`,
        'lang="en"',
      );
      site.pages['/dark.css'] = {
        headers: { 'content-type': 'text/css' },
        html: ':root { color-scheme: dark; background: #111; color: #eee }',
      };
      site.pages['/light.css'] = { headers: { 'content-type': 'text/css' }, html: '' };
      const { page } = await open(chromium, url);
      await page.setViewport({ width, height: 900 });
      await page.evaluate(() => localStorage.clear());
      await denyClipboard(page);
      const check = async (state: string) => {
        assert.deepEqual(await violationsOf(page), [], state);
        const cut = await page.$eval('career-roadmap', ({ shadowRoot }) =>
          [...shadowRoot!.querySelectorAll('[part=along] *, [part=question] *')]
            .filter((element) => element.scrollWidth > element.clientWidth + 1)
            .map(({ localName, textContent }) => `${localName} ${textContent}`)
            .filter((name) => !/^(input|span)/.test(name)),
        );
        assert.deepEqual(cut, [], state);
        assert.ok(await page.evaluate(() => document.body.scrollWidth <= innerWidth), state);
      };
      await check('closed');
      await tabTo(page, 'Take your plan along');
      await page.keyboard.press('Enter');
      await find(page, '.along');
      await press(page, 'QR code');
      await find(page, '[part=code]');
      await press(page, 'Copy link');
      await find(page, '.address');
      await check('open');
      await page.evaluate(() => {
        location.hash = '#career-progress=mlops-engineer~dpython-ml~tee16c';
      });
      await find(page, '[part=question]');
      await check('asking');
      await page.close();
    });

/** Opens the handout with a click, and returns its page. */
const handoutOf = async (browser: Browser, url: string, label: string): Promise<Page> => {
  const { page } = await open(browser, url);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  // The window opens, but no dialog, which would block the browser.
  await page.evaluate(() => {
    const { open } = window;
    window.open = (...given) => {
      const view = open.apply(window, given)!;
      view.print = () => view.document.documentElement.classList.add('printed');
      return view;
    };
  });
  const summary = await find(page, '[part=along] > summary');
  await (summary as unknown as { click(): Promise<void> }).click();
  await find(page, '.along');
  const button = await page.evaluateHandle(
    (label) =>
      [
        ...document
          .querySelector('career-roadmap')!
          .shadowRoot!.querySelectorAll<HTMLElement>('.along button'),
      ].find(({ textContent }) => textContent.includes(label))!,
    label,
  );
  const [view] = await Promise.all([
    new Promise<Page>((resolve) => page.once('popup', (popup) => resolve(popup!))),
    (button as unknown as { click(): Promise<void> }).click(),
  ]);
  await view.waitForFunction(() => document.documentElement.classList.contains('printed'));
  return view;
};

const pdfOf = (view: Page) => view.pdf({ preferCSSPageSize: true, format: 'A4' });

for (const [name, browser] of Object.entries({ chromium, firefox }))
  test(`the handout is a page of paper with all that it needs, in ${name}`, async () => {
    const view = await handoutOf(browser, page, 'Print');
    const pages = await textOfPdf(chromium, site.origin, await pdfOf(view));
    assert.equal(pages.length, 1);
    const [text] = pages as [string];
    for (const part of [
      'Plan: MLOps Engineer',
      '1. Python + ML Fundamentals',
      '4 to 6 months',
      'Start Jan 2027, done Apr–Jun 2027',
      'Skills: Docker · Kubernetes',
      'https://www.deeplearning.ai/',
      'Continue online',
      `${page}#career-progress=mlops-engineer~`,
    ])
      assert.ok(text.replace(/\s+/g, '').includes(part.replace(/\s+/g, '')), `${part}: ${text}`);
    assert.deepEqual(await violationsOf(view), []);
    await view.close();
  });

test('a handout in Arabic runs from right to left, and fits on two pages', async () => {
  const url = write('/ar', plan, 'lang="ar" dir="rtl"');
  const view = await handoutOf(chromium, url, 'طباعة');
  const pages = await textOfPdf(chromium, site.origin, await pdfOf(view));
  assert.ok(pages.length <= 2);
  assert.equal(await view.evaluate(() => getComputedStyle(document.body).direction), 'rtl');
  assert.ok(await view.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await view.close();
});
