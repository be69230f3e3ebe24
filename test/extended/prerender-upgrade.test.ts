/** Prerendered cards are upgraded in place, and keep what a reader has done in the meantime. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { prerender, type CardTag, type PrerenderOptions } from 'career-path-elements/prerender';
import type { Page } from 'puppeteer-core';
import type { CareerPath } from '../../src/model/path-types.js';
import { baker } from '../baker.js';
import { holdBack } from '../node/hold-back.js';
import { recordShifts } from '../node/layout-shifts.js';
import { script } from '../node/pages.js';
import { smith } from '../smith.js';
import { cardTags, end, htmlPage, nurse, open, site } from '../node/prerender-site.js';

/** The text of a card, and where each of its parts is. */
const look = (tab: Page, tag: string) =>
  tab.$eval(tag, (card) => ({
    text: reading.seen(card),
    boxes: reading
      .allBelow(card.shadowRoot!)
      .filter((element) => element.matches('[part]:not([hidden])'))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.getAttribute('part'), x, y, width, height].join();
      }),
  }));

test('prerendered cards have the same text and layout as cards rendered in the browser', async () => {
  for (const tag of cardTags)
    for (const path of [undefined, nurse, baker, smith]) {
      const body = prerender(tag, { path });
      const still = await open('/still', htmlPage(body));
      const before = await look(still.tab, tag);
      assert.ok(before.boxes.length > 1);
      const alive = await open('/alive', htmlPage(body + script(tag)));
      await alive.tab.evaluate(async (tag) => {
        await customElements.whenDefined(tag);
        await reading.rendered(document);
      }, tag);
      assert.equal(
        await alive.tab.$eval(
          tag,
          ({ shadowRoot }) => shadowRoot!.querySelectorAll('style').length,
        ),
        tag === 'career-path' ? 1 : 0,
      );
      assert.deepEqual(await look(alive.tab, tag), before, tag);
      assert.deepEqual(alive.problems, []);
      await still.tab.close();
      await alive.tab.close();
    }
});

/** As slow as Lighthouse’s “Slow 4G” on a phone. */
const slowDown = async (tab: Page) => {
  const cdp = await tab.createCDPSession();
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 204_800,
    uploadThroughput: 96_000,
  });
};

test('a blog post first paints the prerendered card, and nothing shifts when it is upgraded', async () => {
  const words = '<p>A career in production machine learning pays, and here is how much of it.</p>';
  const posts: [CardTag, PrerenderOptions?][] = [
    ...cardTags.map((tag): [CardTag] => [tag]),
    ['career-path', { path: nurse }],
  ];
  for (const [tag, options] of posts) {
    const post = htmlPage(
      `<main style="max-width: 720px; margin: auto">${words}${prerender(tag, options)}${words.repeat(3)}</main>${script('career-path-elements')}${end}`,
    );
    const release = holdBack(site, '/dist/career-path-elements.js');
    const { problems, tab } = await open('/post', post, async (tab) => {
      await slowDown(tab);
      await recordShifts(tab);
    });
    // The first paint includes the card, without any script.
    await tab.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
    assert.ok(await tab.$eval(tag, (card) => (card as HTMLElement).offsetHeight > 80));
    release();
    await tab.waitForFunction((tag) => customElements.get(tag), {}, tag);
    const { first, scriptEnd, shifts } = await tab.evaluate(async () => {
      await reading.rendered(document);
      return {
        first: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
        scriptEnd: (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).find(
          ({ name }) => name.endsWith('.js'),
        )!.responseEnd,
        shifts: await window.layoutShifts(),
      };
    });
    assert.deepEqual(shifts, [], tag);
    assert.ok(first < scriptEnd, `${tag}: painted at ${first}, script there at ${scriptEnd}`);
    assert.deepEqual(problems, []);
    await tab.close();
  }
});

test('upgrades keep the focus and open details', async () => {
  const mlops: CareerPath = JSON.parse(await readFile('data/mlops-engineer.json', 'utf8'));
  const release = holdBack(site, '/dist/career-path-elements.js');
  const { tab } = await open(
    '/place',
    htmlPage(`${prerender('career-path')}${script('career-path-elements')}${end}`),
    (tab) => tab.setViewport({ width: 600, height: 700 }),
  );
  const scrolled = await tab.$eval('career-path', ({ shadowRoot }) => {
    const card = shadowRoot!.querySelector('career-certifications')!.shadowRoot!;
    card.querySelector('details')!.open = true;
    card.querySelectorAll('a')[1]!.focus();
    return scrollY;
  });
  release();
  await tab.waitForFunction(() => customElements.get('career-path'));
  const place = await tab.$eval('career-path', async (path) => {
    await reading.rendered(path);
    const card = path.shadowRoot!.querySelector('career-certifications')!.shadowRoot!;
    return {
      alive: card.querySelectorAll('style').length === 0,
      focused: (card.activeElement as HTMLAnchorElement | null)?.href,
      open: card.querySelector('details')!.open,
      scrolled: scrollY,
    };
  });
  assert.deepEqual(place, {
    alive: true,
    focused: mlops.certifications![1]!.link!.url,
    open: true,
    scrolled,
  });
  await tab.close();
});

/** A page’s own choice of cards. */
const arrangement = `<div class="grid">
  <salary-ladder heading-level="3"><b slot="footer">My note</b></salary-ladder>
  <section><career-facts heading-level="3"><span slot="heading">My heading</span></career-facts></section>
</div>`;

test('cards are rendered in any arrangement, with their slotted content', async () => {
  const html = prerender('career-path', { path: nurse, html: arrangement });
  const { tab, problems } = await open('/grid', htmlPage(html));
  const look = () =>
    tab.$$eval('salary-ladder, career-facts', (cards) =>
      cards.map((card) => ({
        text: reading.seen(card),
        slotted: [...card.querySelectorAll<HTMLElement>(':scope > :not([slot=fallback])')].map(
          ({ offsetHeight }) => offsetHeight > 0,
        ),
      })),
    );
  const still = await look();
  assert.match(still[0]!.text, /Nach dem Examen 39\.000 €/);
  assert.match(still[1]!.text, /36 bis 42 Monate/);
  assert.deepEqual(
    still.map(({ slotted }) => slotted),
    [[true], [true]],
  );
  site.pages['/grid'] = htmlPage(html + script('career-path-elements'));
  await tab.reload();
  await tab.evaluate(() => reading.rendered(document));
  assert.deepEqual(await look(), still);
  assert.equal(
    await tab.$eval('salary-ladder', ({ shadowRoot }) => shadowRoot!.querySelector('style')),
    null,
  );
  assert.deepEqual(problems, []);
  await tab.close();
});

test('a card from another file keeps its content until the <career-path> around it is upgraded', async () => {
  const release = holdBack(site, '/dist/career-path.js');
  const { tab } = await open(
    '/two-files',
    htmlPage(
      `${prerender('career-path', { path: nurse, html: '<salary-ladder></salary-ladder>' })}${script('salary-ladder')}${script('career-path')}${end}`,
    ),
  );
  const read = () =>
    tab.$eval(
      'salary-ladder',
      ({ shadowRoot }) => shadowRoot!.querySelector('article')!.textContent,
    );
  await tab.waitForFunction(() => customElements.get('salary-ladder'));
  await tab.$eval('salary-ladder', (ladder) => ladder.updateComplete);
  assert.match(await read(), /Nach dem Examen/);
  release();
  await tab.waitForFunction(
    () => !document.querySelector('salary-ladder')!.shadowRoot!.querySelector('style'),
  );
  assert.match(await read(), /Nach dem Examen/);
  await tab.close();
});

test('attributes are kept on the tag, so that it renders the same after the upgrade', async () => {
  const html = prerender('career-roadmap', {
    headingLevel: 3,
    attributes: { trackable: true, begin: '2027-01', hidden: false, title: '"<' },
  });
  assert.match(
    html,
    /<career-roadmap heading-level="3" lang="en" trackable="" begin="2027-01" title="&quot;</,
  );
  assert.match(html, /<h3 id="heading"/);
  const { tab } = await open('/tracked', htmlPage(html + script('career-roadmap')));
  await tab.waitForFunction(
    () =>
      document.querySelector('career-roadmap')!.shadowRoot!.querySelectorAll('[type=checkbox]')
        .length === 5,
  );
  await tab.close();
});
