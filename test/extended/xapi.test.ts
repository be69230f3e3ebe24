/** The recipe for learning record stores in the guide, run as it is. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { launchChromium } from '../browsers.js';
import { host, problemsOf } from '../node/host.js';

const guide = await readFile('demo/guides/learners.md', 'utf8');
const [, recipe = ''] = /\n```js\n(const verbs = [\s\S]*?)```/.exec(guide) ?? [];

const site = await host({
  '/': `<!doctype html><html lang="en"><script>${recipe}</script>
    <script type="module" src="/dist/career-roadmap.js"></script>
    <career-roadmap trackable></career-roadmap>`,
});
const browser = await launchChromium();

after(async () => {
  await browser.close();
  site.stop();
});

test('the xAPI recipe sends a statement for each change of a step', async () => {
  const page = await browser.newPage();
  const problems = problemsOf(page);
  const statements: { object: { id: string }; timestamp: string; verb: { id: string } }[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().endsWith('/xapi')) return request.continue();
    statements.push(JSON.parse(request.postData()!));
    return request.respond({ status: 204 });
  });
  await page.goto(site.origin);
  const menu = (await page.waitForSelector('career-roadmap >>> select', { visible: true }))!;
  const choose = async (state: string) => {
    const answer = page.waitForResponse((response) => response.url().endsWith('/xapi'));
    await menu.select(state);
    await answer;
  };
  for (const state of ['inProgress', 'skipped', 'done', 'open']) await choose(state);
  assert.deepEqual(
    statements.map(({ verb }) => verb.id.split('/').at(-1)),
    ['attempted', 'waived', 'completed', 'reopened'],
  );
  for (const { object, timestamp } of statements) {
    assert.equal(object.id, 'https://example.com/paths/mlops-engineer/steps/python-ml');
    assert.ok(Date.parse(timestamp));
  }
  assert.deepEqual(problems, []);
});
