/** The live cards of the reference reach every state and cause every event. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violationsOf } from '../node/axe.js';
import { elements, eventClass, open } from './reference-page.js';

const { page, problems } = await open();

for (const { cssStates, tagName } of elements)
  test(`each state of <${tagName}> can be reached, and is marked`, async () => {
    for (const { name } of cssStates) {
      await page.$eval(`#${tagName} [data-state=${name}] button`, (button) => button.click());
      await page.waitForFunction(
        (tag, state) =>
          document.querySelector(`#${tag} [data-state=${state}]`)!.matches('.on') &&
          document.querySelector(`#live-${tag} ${tag}`)!.matches(`:state(${state})`),
        {},
        tagName,
        name,
      );
      assert.match(await page.$eval(`#${tagName} .said-of-part`, (said) => said.textContent), /: /);
    }
  });

/** Shows a card in a state. */
const choose = async (tag: string, state: string) => {
  await page.click(`#${tag} [value="${state}"]`);
  await page.waitForSelector(`#live-${tag}[data-shown="${state}"]`);
};

/** Clicks the first match in a card or in a card inside it, in the first state that has one. */
const clickInside = async (tag: string, selector: string, ...states: string[]) => {
  for (const state of states) {
    await choose(tag, state);
    const found = await page.$(`#live-${tag} >>> ${selector}`);
    if (found) return found.evaluate((found) => (found as HTMLElement).click());
  }
};

/** How to cause each event. */
const causes: Record<string, (tag: string) => Promise<void>> = {
  'career-load': (tag) => choose(tag, 'with links'),
  'career-error': (tag) => choose(tag, 'missing data'),
  'career-link': (tag) => clickInside(tag, 'a[part=link]', 'default', 'with links'),
  'career-progress': (tag) => clickInside(tag, '[type=checkbox]', 'with progress'),
};

for (const { events, tagName } of elements)
  test(`each event of <${tagName}> can be caused, and is listed with its fields`, async () => {
    const log = `#${tagName} .log`;
    await page.$eval(`${log} ol`, (list) => list.replaceChildren());
    for (const { name, type } of events) {
      await causes[name]!(tagName);
      const line = await page.waitForFunction(
        (log, name) =>
          [...document.querySelectorAll(`${log} li`)]
            .map(({ textContent }) => textContent)
            .find((text) => text.startsWith(`${name} `)),
        {},
        log,
        name,
      );
      const text = (await line.jsonValue())!;
      for (const field of eventClass(type.text).members)
        assert.ok(text.includes(`${field.name}: `), text);
    }
    assert.match(page.url(), /reference\.html/);
  });

// Cards whose data is missing report an error, as they should.
test('it logs no errors', () =>
  assert.deepEqual(
    problems.filter((problem) => !/missing\.json|404|has an error/.test(problem)),
    [],
  ));

for (const scheme of ['light', 'dark'])
  test(`it is accessible in ${scheme}`, async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    assert.deepEqual(await violationsOf(page), []);
  });
