/** Prerendered comparisons: the same as in the browser, with the data of all paths. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prerender, prerenderPage, type PrerenderOptions } from 'career-path-elements/prerender';
import type { Page } from 'puppeteer-core';
import type { CareerPath } from '../../src/model/path-types.js';
import { baker } from '../baker.js';
import { script } from './pages.js';
import { htmlPage, nurse, open } from './prerender-site.js';

const tag = 'career-comparison';

const pilot: CareerPath = {
  id: 'pilot',
  lang: 'en',
  title: 'Pilot',
  currency: 'EUR',
  payPeriod: 'hour',
  salaries: [{ level: 'a', label: 'First officer', amount: 60, max: 90 }],
  skills: ['Calm'],
  educationRequirements: ['A licence'],
  experienceRequirements: ['1,500 hours'],
};

const paths = [baker, nurse, pilot];

/** The content of a card, and where each of its parts is. */
const look = (tab: Page) =>
  tab.$eval(tag, (card) => ({
    // A sentence may be in more text nodes.
    text: reading.seen(card).replaceAll(' :', ':'),
    heard: reading.heard(card).replaceAll(' :', ':'),
    boxes: reading
      .allBelow(card.shadowRoot!)
      .filter((element) => !element.matches('footer, slot, style'))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const bounds = [x, y, width, height].map(Math.round);
        return [element.localName, element.role, element.getAttribute('class'), ...bounds].join();
      }),
  }));

const upgraded = async (html: string) => {
  const opened = await open('/alive', htmlPage(html + script(tag)));
  await opened.tab.evaluate(async (tag) => {
    await customElements.whenDefined(tag);
    await reading.rendered(document);
  }, tag);
  return opened;
};

test('they have the same content and layout as in the browser', async () => {
  const comparisons: PrerenderOptions[] = [
    {},
    { path: baker },
    { path: { paths } },
    { path: { paths }, pathId: 'pilot baker' },
  ];
  for (const options of comparisons) {
    const html = prerender(tag, options);
    const still = await open('/still', htmlPage(html));
    const before = await look(still.tab);
    assert.ok(before.boxes.length > 20);
    const alive = await upgraded(html);
    assert.equal(
      await alive.tab.$eval(tag, ({ shadowRoot }) => shadowRoot!.querySelectorAll('style').length),
      0,
    );
    assert.deepEqual(await look(alive.tab), before);
    assert.deepEqual(alive.problems, []);
    await still.tab.close();
    await alive.tab.close();
  }
});

test('they show the paths that pathId lists, in its order, in any language', () => {
  const html = prerender(tag, { path: { paths }, pathId: 'pilot baker', lang: 'de', plain: true });
  assert.match(html, /Berufe im Vergleich.*Pilot.*Baker/s);
  assert.doesNotMatch(html, new RegExp(nurse.title));
  const [, pilotValues, bakerValues] = html.split('<strong>');
  assert.match(pilotValues!, /Euro die Stunde.*Kenntnisse.*Calm/s);
  assert.match(bakerValues!, /Euro im Jahr.*Kenntnisse.*Patience/s);
});

test('they show the first four of more, and reject invalid ones', () => {
  const five = ['1', '2', '3', '4', '5'].map((id) => ({ ...pilot, id, title: `Pilot ${id}` }));
  const { warn } = console;
  const warnings: unknown[] = [];
  console.warn = (message) => warnings.push(message);
  const html = prerender(tag, { path: { paths: five } });
  console.warn = warn;
  assert.match(html, /path-id="1 2 3 4"/);
  assert.doesNotMatch(html, /Pilot 5/);
  assert.deepEqual(warnings, ['<career-comparison> shows only the first 4 of 5 paths.']);
  assert.throws(
    () => prerender(tag, { path: { paths: [baker, { id: 'x' }] } }),
    /paths\[1\]\.title: This field is required/,
  );
  assert.throws(() => prerender(tag, { path: { paths }, pathId: 'baker nobody' }), /nobody/);
});

test('they stay if the page loses their data', async () => {
  const html = prerender(tag, { path: { paths } }).replace(/<script[^]*?<\/script>/, '');
  const { tab } = await upgraded(html);
  assert.match((await look(tab)).text, /^Career comparison Baker Pflegefachkraft Pilot/);
  await tab.close();
});

test('a page with one describes each career to search engines', () => {
  const html = prerenderPage(tag, { path: { paths } });
  assert.match(html, /<title>Baker, Pflegefachkraft, Pilot<\/title>/);
  const described = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)];
  assert.deepEqual(
    described.map(([, json]) => JSON.parse(json!).name),
    ['Baker', 'Pflegefachkraft', 'Pilot'],
  );
});
