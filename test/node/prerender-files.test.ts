/** The prerenderer's file, its cost, and the HTML to paste. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { prerender, prerenderPage, type CardTag } from 'career-path-elements/prerender';
import { baker } from '../baker.js';
import { cardTags, htmlPage, open } from './prerender-site.js';

test('the ladder in a post fits into the first round trip', () => {
  // Ten packets of 1,460 bytes, not counting the post's own text.
  const { length } = gzipSync(prerender('salary-ladder'));
  assert.ok(length < 5000, String(length));
});

test('it doesn’t depend on Node', async () => {
  const code = await readFile('dist/prerender.js', 'utf8');
  assert.doesNotMatch(
    code,
    /\bfrom\s*["'](node:|[a-z@])|\brequire\(|\bBuffer\b|\bprocess\.(?!env)/,
  );
});

test('each card is there to paste, with its script', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  for (const tag of cardTags) {
    const html = await readFile(`dist/static/${tag}.html`, 'utf8');
    assert.ok(html.startsWith(prerender(tag)));
    const [, src = ''] = /<script type="module" src="([^"]+)"><\/script>\n$/.exec(html)!;
    assert.equal(src, `https://unpkg.com/career-path-elements@${version}/dist/${tag}.js`);
    const { tab } = await open('/pasted', htmlPage(html.replace(src, `/dist/${tag}.js`)));
    assert.equal(await tab.evaluate((tag) => Boolean(customElements.get(tag)), tag), true);
    await tab.close();
  }
});

test('a card’s data has the period of its pay', () => {
  const path = {
    id: 'x',
    title: 'X',
    currency: 'EUR',
    payPeriod: 'month',
    salaries: [{ level: 'a', label: 'A', amount: 3000 }],
    roadmap: { steps: [{ id: 's', title: 'S', salary: 'a' }] },
    certifications: [{ id: 'c', name: 'C', boost: { amount: 200 } }],
  };
  for (const tag of ['salary-ladder', 'career-roadmap', 'career-certifications'] as const) {
    const [, data = ''] = /<script type="application\/json">(.*?)<\/script>/.exec(
      prerender(tag, { path }),
    )!;
    assert.equal(JSON.parse(data).payPeriod, 'month', tag);
  }
});

test('a page validates its path once', () => {
  const readsOf = (make: typeof prerender | typeof prerenderPage) => {
    let reads = 0;
    const path = {
      get id() {
        reads++;
        return 'x';
      },
      title: 'X',
    };
    make('career-path', { path });
    return reads;
  };
  assert.equal(readsOf(prerenderPage), readsOf(prerender));
});

test('a card contains the part of the path that it shows', () => {
  const { id, lang, currency, title, salaries, timeToHire, cost, facts, ...rest } = baker;
  const { region, asOf, source, skills, educationRequirements, experienceRequirements } = rest;
  const path = { ...baker, payPeriod: 'month' as const };
  const dataOf = (tag: CardTag): unknown => {
    const html = prerender(tag, { path });
    return JSON.parse(/<script type="application\/json">(.*?)<\/script>/s.exec(html)![1]!);
  };
  const always = { id, lang, title, payPeriod: 'month', region, asOf, source };
  assert.deepEqual(dataOf('salary-ladder'), { ...always, currency, salaries });
  assert.deepEqual(dataOf('career-facts'), { ...always, currency, timeToHire, cost, facts });
  const requirements = { skills, educationRequirements, experienceRequirements };
  assert.deepEqual(dataOf('career-requirements'), { ...always, ...requirements });
  assert.deepEqual(dataOf('career-path'), path);
});
