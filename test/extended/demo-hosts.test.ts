/** The demo's example sites, used as learners use them: a bootcamp's page, and a portal with its server. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../browsers.js';
import { problemsOf } from '../node/host.js';
import { newPage } from '../node/pages.js';
import { press } from '../node/roadmap-controls.js';
import { serve } from '../node/serve.js';

const [server, browser] = await Promise.all([serve(), launchChromium()]);

after(async () => {
  await browser.close();
  await server.stop();
});

/** Opens a page for a new visitor. */
const open = async (address: string, width = 1200) => {
  const page = await newPage(await browser.createBrowserContext());
  await page.setViewport({ width, height: 800 });
  const problems = problemsOf(page, /favicon|\/api\//);
  await page.goto(address, { waitUntil: 'networkidle0' });
  return { page, problems };
};

const read = (page: Page, selector: string) =>
  page.$eval(selector, ({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

const statusOf = (page: Page) =>
  page.$eval('career-roadmap', async (card) => {
    await card.updateComplete;
    return card.shadowRoot!.querySelector('[part=status]')?.textContent ?? '';
  });

/** Waits until an element has that text. */
const until = (page: Page, selector: string, text: string) =>
  page.waitForFunction(
    (selector, text) => document.querySelector(selector)!.textContent.includes(text),
    {},
    selector,
    text,
  );

test('the bootcamp shows its own curriculum, dates and buttons, and its analytics get all four events', async () => {
  const { page, problems } = await open(`${server.origin}/dist/site/hosts/bootcamp.html`);
  await press(page, 'Done: ');
  const status = await statusOf(page);
  assert.match(status, /^1 of \d steps done, .* to go$/);
  await page.reload({ waitUntil: 'networkidle0' });
  assert.equal(await statusOf(page), status);
  await press(page, 'Start over');
  await page.$eval('career-certifications', ({ shadowRoot }) => {
    document.addEventListener('career-link', (event) => event.preventDefault(), { once: true });
    shadowRoot!.querySelector('a')!.click();
  });
  await page.click('#book');
  assert.equal(await page.$eval('dialog#call', ({ open }) => open), true);
  await page.$eval('career-path', (path) => path.setAttribute('src', 'no-such.json'));
  await until(page, '#log', 'career-error');
  const log = await read(page, '#log');
  for (const type of ['career-load', 'career-error', 'career-progress', 'career-link'])
    assert.ok(log.includes(type), type);
  assert.deepEqual(
    problems.filter((problem) => !/no-such|404/.test(problem)),
    [],
  );
});

test('the portal keeps each learner’s progress on its server, for any device', async () => {
  const address = `${server.origin}/dist/site/hosts/portal.html`;
  const { page, problems } = await open(address);
  await press(page, 'DevOps');
  await press(page, 'Done: Python + ML Fundamentals');
  await until(page, '#overview', '1 of 4 steps done');
  const menu = (await page.$('career-roadmap >>> select[aria-label^="State: ML Pipelines"]'))!;
  await menu.select('inProgress');
  await until(page, '#overview', 'In progress');
  assert.deepEqual(
    await page.$$eval('#overview tbody tr:first-child > *', (cells) =>
      cells.map(({ textContent }) => textContent),
    ),
    [
      'Ada',
      '1 of 4 steps done',
      'Done',
      'Known before',
      'In progress',
      'Not started',
      'Not started',
    ],
  );
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  const other = await open(address);
  assert.match(await statusOf(other.page), /^1 of 4 steps done, 8 to 11 months to go/);
  await other.page.select('#learner', 'grace');
  await until(other.page, '#status', 'Signed in as Grace');
  assert.match(await statusOf(other.page), /^0 of 5 steps done/);
  await other.page.select('#learner', 'ada');
  await until(other.page, '#status', 'Signed in as Ada');
  assert.match(await statusOf(other.page), /^1 of 4 steps done/);
  const kept = await fetch(`${server.origin}/api/progress/ada/mlops-engineer`);
  assert.deepEqual(await kept.json(), {
    done: ['python-ml'],
    inProgress: ['ml-pipelines'],
    start: 'devops',
  });
  assert.deepEqual([...problems, ...other.problems], []);
});

test('the portal’s server accepts nothing but progress', async () => {
  const put = async (body: string, path = 'ada/mlops-engineer') => {
    const address = `${server.origin}/api/progress/${path}`;
    return (await fetch(address, { method: 'PUT', body })).status;
  };
  assert.equal(await put('{"done":[]}'), 200);
  for (const body of [
    '',
    '{',
    'null',
    '{"done":7}',
    '{"done":[1]}',
    '{"done":[],"start":7}',
    '{"done":[],"skipped":"all"}',
    '{"done":[],"skills":{"a":1}}',
    '{"done":[],"hoursPerWeek":"9"}',
  ])
    assert.equal(await put(body), 400, body);
  assert.equal(await put(JSON.stringify({ done: ['x'.repeat(20_000)] })), 413);
  assert.equal(await put('{"done":[]}', 'eve/mlops-engineer'), 404);
  assert.equal(await put('{"done":[]}', 'ada/__proto__'), 404);
  for (const path of ['api/', 'api/progress', 'api/progress/ada', 'api/%00', 'api/overview/%5f'])
    assert.equal((await fetch(`${server.origin}/${path}`)).status, 404, path);
  assert.equal((await fetch(`${server.origin}/api/%`)).status, 400);
  const { headers } = await fetch(`${server.origin}/dist/site/hosts/portal.html`);
  assert.match(headers.get('content-security-policy')!, /^default-src 'none'; script-src 'self'/);
});

test('without its server, the portal shows a message and the path', async () => {
  const { page, problems } = await open('about:blank');
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url().includes('/api/') ? request.respond({ status: 404 }) : request.continue(),
  );
  await page.goto(`${server.origin}/dist/site/hosts/portal.html`);
  await until(page, '#status', 'The portal’s server isn’t running');
  assert.match(await read(page, 'main h1'), /MLOps Engineer/);
  assert.deepEqual(problems, []);
});

for (const name of ['bootcamp', 'portal'])
  test(`${name}.html doesn’t scroll horizontally`, async () => {
    for (const width of [280, 1200]) {
      const { page } = await open(`${server.origin}/dist/site/hosts/${name}.html`, width);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    }
  });
