/** The reference: all that the manifest promises is on the page, and can be seen on a live card. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { launchChromium } from '../browsers.js';
import { problemsOf } from './host.js';
import { serve } from './serve.js';

const { modules } = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
const all = modules.flatMap(({ declarations }) => declarations);
const elements = all.filter(({ tagName }) => tagName);

let axe, browser, page, problems, server;

before(async () => {
  axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
  server = await serve();
  browser = await launchChromium();
  page = await browser.newPage();
  // Cards without their data complain, as they are to.
  problems = problemsOf(page);
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${server.origin}/demo/reference.html`);
  await page.waitForFunction(
    (count) => document.querySelectorAll('.place > *').length === count,
    {},
    elements.length,
  );
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

for (const element of elements)
  test(`<${element.tagName}> is there with all that it promises`, async () => {
    const { attributes, cssParts, cssStates, events, members, slots, tagName } = element;
    const listed = await page.$$eval(`#${tagName} dt, #${tagName} .facts code`, (found) =>
      found.map(({ textContent }) => textContent),
    );
    const promised = [
      ...attributes.map(({ name }) => name),
      ...members.map(({ kind, name }) => (kind === 'method' ? `${name}()` : name)),
      ...slots.map(({ name }) => name || 'default'),
      ...cssParts.map(({ name }) => name),
      ...cssStates.map(({ name }) => `:state(${name})`),
      ...events.flatMap(({ name, type }) => [name, type.text]),
    ];
    assert.deepEqual(
      promised.filter((name) => !listed.includes(name)),
      [],
    );
    for (const { type } of events)
      for (const { name } of all.find((one) => one.name === type.text).members)
        assert.ok(
          await page.$$eval(
            `#${tagName} dd li code:first-child`,
            (fields, name) => fields.some(({ textContent }) => textContent === name),
            name,
          ),
          `${type.text}.${name}`,
        );
    const said = await page.$eval(`#${tagName}`, ({ textContent }) => textContent);
    for (const { description } of [...attributes, ...cssParts, ...events, ...slots])
      assert.ok(said.includes(description.replaceAll('`', '')), description);
  });

for (const { cssParts, tagName } of elements)
  test(`each part of <${tagName}> is pointed out on a card that has it`, async () => {
    for (const { name } of cssParts) {
      const found = await page.evaluate(
        async (tag, name) => {
          const root = document.getElementById(tag);
          const button = [...root.querySelectorAll('button')].find(
            ({ textContent }) => textContent === name,
          );
          const said = root.querySelector('.said-of-part');
          const told = new Promise((done) =>
            new MutationObserver((_, observer) => {
              observer.disconnect();
              done();
            }).observe(said, { childList: true }),
          );
          button.click();
          await told;
          const below = (root) =>
            [...root.querySelectorAll('*')].flatMap((one) => [
              one,
              ...(one.shadowRoot ? below(one.shadowRoot) : []),
            ]);
          const named = ({ part }) =>
            [...part].some(
              (own) => name === own || (tag === 'career-path' && name.endsWith(`-${own}`)),
            );
          const outlined = below(root.querySelector('.place')).filter(
            (one) =>
              named(one) &&
              one.getClientRects().length &&
              getComputedStyle(one).outlineStyle === 'solid',
          );
          const result = {
            count: outlined.length,
            pressed: button.ariaPressed,
            said: said.textContent,
          };
          button.click();
          return {
            ...result,
            after: button.ariaPressed,
            left: document.adoptedStyleSheets[0].cssRules.length,
          };
        },
        tagName,
        name,
      );
      const { after, count, left, pressed, said } = found;
      assert.ok(count > 0, `${name}: ${said}`);
      assert.match(said, new RegExp(`^${name}: ${count} on this card`));
      assert.deepEqual([pressed, after, left], ['true', 'false', 0]);
    }
  });

test('states are marked, and events are told with their fields', async () => {
  const root = '#career-roadmap';
  const marked = () => page.$$eval(`${root} .on`, (on) => on.map(({ dataset }) => dataset.state));
  await page.click(`${root} [value="all done"]`);
  await page.waitForFunction(
    (root) => document.querySelector(`${root} [data-state=complete]`).matches('.on'),
    {},
    root,
  );
  assert.deepEqual(await marked(), ['complete']);
  await page.click(`${root} [value="without its data"]`);
  await page.waitForFunction(
    (root) => document.querySelector(`${root} [data-state=error]`).matches('.on'),
    {},
    root,
  );
  const log = () => page.$eval(`${root} .log`, ({ textContent }) => textContent);
  assert.match(await log(), /career-error error: .*404.*issues: \[\]/);
  await page.click(`${root} [value="as it is"]`);
  const link = await page.waitForSelector(`${root} .place >>> a`);
  await link.evaluate((link) => link.click());
  assert.match(await log(), /^career-link url: https:.*, label: /);
  assert.match(page.url(), /reference\.html/);
});

test('it complains of nothing', () =>
  assert.deepEqual(
    problems.filter((problem) => !/missing\.json|404/.test(problem)),
    [],
  ));

for (const scheme of ['light', 'dark'])
  test(`it is accessible in ${scheme}`, async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { violations } = await window.axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
    });
    assert.deepEqual(found, []);
  });
