/** The reference: all that the manifest promises is on the page, and can be seen on a live card. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { launchChromium } from '../browsers.js';
import { host, problemsOf } from './host.js';
import { serve } from './serve.js';

const { modules } = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
const all = modules.flatMap(({ declarations }) => declarations);
const elements = all.filter(({ tagName }) => tagName);

let axe, browser, page, problems, server;

before(async () => {
  axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
  server = await serve();
  browser = await launchChromium();
  // Cards without their data complain, as they are to.
  ({ page, problems } = await open());
});

/** The page, with every card on it; the manifest of an element may be another. */
const open = async ({ change, origin = server.origin, tag, width = 1280 } = {}) => {
  const page = await browser.newPage();
  const problems = problemsOf(page);
  await page.setViewport({ width, height: 900 });
  if (change) {
    const manifest = { modules: structuredClone(modules) };
    for (const { declarations } of manifest.modules)
      for (const one of declarations) if (one.tagName === tag) change(one);
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url().endsWith('/dist/custom-elements.json')
        ? request.respond({ contentType: 'application/json', body: JSON.stringify(manifest) })
        : request.continue(),
    );
  }
  await page.goto(`${origin}/demo/reference.html`);
  await page.waitForFunction(
    (count) => document.querySelectorAll('.place > *').length === count,
    {},
    elements.length,
  );
  return { page, problems };
};

after(async () => {
  await browser?.close();
  await server?.stop();
});

for (const element of elements)
  test(`<${element.tagName}> is there with all that it promises`, async () => {
    const { attributes, cssParts, cssStates, events, members, slots, tagName } = element;
    const listed = await page.$$eval(
      `#${tagName} :is(dt > code, dt > button, .facts code)`,
      (found) => found.map(({ textContent }) => textContent),
    );
    const promised = [
      ...attributes.map(({ name }) => name),
      ...members.map(({ kind, name }) => (kind === 'method' ? `${name}()` : name)),
      ...slots.flatMap(({ name }) => name || []),
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
    const others = members.filter(({ attribute }) => !attribute);
    const described = [attributes, cssParts, cssStates, events, others, slots].flat();
    for (const { default: fallback, description, type } of described) {
      assert.ok(said.includes(description.replaceAll('`', '')), description);
      assert.ok(said.includes(type?.text ?? ''), type?.text);
      assert.ok(said.includes(fallback === undefined ? '' : `default ${fallback}`), fallback);
    }
  });

test('custom properties are there once, for all', async () => {
  const listed = await page.$$eval('#custom-properties dt', (found) =>
    found.map(({ nextSibling, textContent }) => [textContent, nextSibling.textContent]),
  );
  const [{ cssProperties }] = elements;
  assert.deepEqual(
    listed,
    cssProperties.map((one) => [one.name, `default ${one.default}${one.description}`]),
  );
  assert.equal(await page.$('section:not(#custom-properties) dt > code ::-p-text(--career)'), null);
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

/** Does something, and waits until it is so. */
const until = (page, told, ...given) => page.waitForFunction(told, {}, ...given);
const isOn = (tag, state) =>
  document.querySelector(`#${tag} [data-state=${state}]`).matches('.on') &&
  document.querySelector(`#live-${tag} ${tag}`).matches(`:state(${state})`);

for (const { cssStates, tagName } of elements)
  test(`each state of <${tagName}> is come to, and marked`, async () => {
    for (const { name } of cssStates) {
      const button = `#${tagName} [data-state=${name}] button`;
      await page.$eval(button, (button) => button.click());
      await until(page, isOn, tagName, name);
      assert.match(await page.$eval(`#${tagName} .said-of-part`, (said) => said.textContent), /: /);
    }
  });

for (const { events, tagName } of elements)
  test(`each event of <${tagName}> can be had, and is told with its fields`, async () => {
    const log = `#${tagName} .log`;
    await page.$eval(`${log} ol`, (list) => list.replaceChildren());
    const told = new Map();
    const hear = async (event) => {
      await until(
        page,
        (log, event) => document.querySelector(log).textContent.includes(event),
        log,
        event,
      );
      for (const line of await page.$$eval(`${log} li`, (all) => all.map((li) => li.textContent)))
        told.set(line.split(' ')[0], line);
    };
    /** Clicks the first such thing in the card or in a card of it, in the first state that has one. */
    const click = async (selector, ...states) => {
      for (const state of states) {
        await page.click(`#${tagName} [value="${state}"]`);
        const found = await page
          .waitForSelector(`#live-${tagName} >>> ${selector}`, { timeout: 1000 })
          .catch(() => undefined);
        if (found) return found.evaluate((found) => found.click());
      }
    };
    const ways = {
      'career-load': () => page.click(`#${tagName} [value="with a source"]`),
      'career-error': () => page.click(`#${tagName} [value="without its data"]`),
      'career-link': () => click('a[part=link]', 'as it is', 'with a source'),
      'career-progress': () => click('[type=checkbox]', 'with a plan'),
    };
    for (const { name, type } of events) {
      await ways[name]();
      await hear(name);
      for (const field of all.find((one) => one.name === type.text).members)
        assert.ok(told.get(name).includes(`${field.name}: `), told.get(name));
    }
    assert.match(page.url(), /reference\.html/);
  });

test('a part is outlined while pointer or focus are at its button, and a note says where there is none', async () => {
  const { page } = await open();
  await page.waitForSelector('#live-salary-ladder >>> [part=amount]');
  const outline = (part) =>
    page.$eval(
      `#live-salary-ladder >>> [part=${part}]`,
      (one) => getComputedStyle(one).outlineStyle,
    );
  const button = (name) =>
    page.evaluateHandle(
      (name) =>
        [...document.querySelectorAll('#salary-ladder button')].find(
          ({ textContent }) => textContent === name,
        ),
      name,
    );
  const amount = await button('amount');
  await amount.evaluate((button) => button.scrollIntoView({ block: 'center' }));
  await amount.hover();
  assert.equal(await outline('amount'), 'dashed');
  await page.mouse.move(0, 0);
  assert.equal(await outline('amount'), 'none');
  await amount.focus();
  assert.equal(await outline('amount'), 'dashed');
  await page.keyboard.press('Enter');
  await until(page, () => document.querySelector('#salary-ladder [aria-pressed=true]'));
  await page.keyboard.press('Tab');
  assert.equal(await outline('amount'), 'solid');
  const notes = Object.fromEntries(
    await Promise.all(
      ['amount', 'here'].map(async (name) => [
        name,
        await (await button(name)).evaluateHandle(({ nextSibling }) => nextSibling),
      ]),
    ),
  );
  const isHidden = (note) => note.hidden;
  assert.equal(await notes.amount.evaluate(isHidden), true);
  assert.equal(await notes.here.evaluate(isHidden), false);
  await page.click('#salary-ladder [value="with a plan"]');
  await until(page, isHidden, notes.here);
  await page.close();
});

/** Presses a part of the roadmap; `seen` tells whether something is in sight. */
const pressPart = async (width, name) => {
  const { page } = await open({ width });
  const button = await page.evaluateHandle(
    (name) =>
      [...document.querySelectorAll('#career-roadmap button')].find(
        ({ textContent }) => textContent === name,
      ),
    name,
  );
  await button.evaluate((button) => button.scrollIntoView({ block: 'center' }));
  const before = await page.evaluate(() => scrollY);
  await button.evaluate((button) => button.click());
  await page.waitForSelector('#career-roadmap .back:not([hidden])');
  const part = await page.$(`#live-career-roadmap >>> [part=${name}]`);
  const seen = (found) =>
    found.evaluate((one) => {
      const { bottom, top } = one.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  return { before, button, page, part, seen };
};

test('beside the list a part is scrolled to, and the list stays where it is', async () => {
  const { before, page, part, seen } = await pressPart(1280, 'resource');
  assert.ok(await seen(part));
  assert.equal(await page.evaluate(() => scrollY), before);
  await page.close();
});

test('on a small screen there is a way back from the part to the list', async () => {
  const { button, page, part, seen } = await pressPart(420, 'resource');
  assert.deepEqual([await seen(part), await seen(button)], [true, false]);
  await page.click('#career-roadmap .back');
  assert.deepEqual([await seen(part), await seen(button)], [false, true]);
  assert.ok(await button.evaluate((button) => button === document.activeElement));
  await page.close();
});

test('what is new in the manifest is there by itself', async () => {
  const added = { description: 'How `calm` it <b>is</b>.', name: 'mood' };
  const { page } = await open({
    tag: 'career-facts',
    change: (element) => {
      element.attributes.push({ ...added, type: { text: 'string' } });
      element.members.push({
        ...added,
        kind: 'method',
        name: 'calm',
        parameters: [{ name: 'down', type: { text: 'number' } }],
        return: { type: { text: 'boolean' } },
      });
      element.cssProperties.push({ ...added, name: '--career-mood', default: 'blue' });
      for (const kind of ['cssParts', 'cssStates', 'slots']) element[kind].push(added);
      element.events.push({ ...added, name: 'career-mood', type: { text: 'CareerLoadEvent' } });
    },
  });
  const listed = await page.$$eval('#career-facts dt :is(code, button)', (found) =>
    found.map(({ textContent }) => textContent),
  );
  for (const name of ['mood', 'calm(down: number)', '--career-mood', ':state(mood)', 'career-mood'])
    assert.ok(listed.includes(name), name);
  assert.equal(listed.filter((name) => name === 'mood').length, 4);
  assert.match(
    await page.$eval('#career-facts', ({ innerHTML }) => innerHTML),
    /How <code>calm<\/code> it &lt;b&gt;is&lt;\/b&gt;\./,
  );
  assert.equal(await page.$('#career-duties ::-p-text(--career-mood)'), null);
  const button = await page.$('#career-facts [data-state=mood] button');
  await button.click();
  await until(page, () =>
    /on no card/.test(document.querySelector('#career-facts .said-of-part').textContent),
  );
  await page.close();
});

test('it keeps to the strictest Content-Security-Policy', async () => {
  const site = await host({}, '.');
  const html = await readFile('demo/reference.html', 'utf8');
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
  site.pages['/demo/reference.html'] = { html, headers: { 'content-security-policy': policy } };
  const { page, problems } = await open({ origin: site.origin });
  await page.$eval('#salary-ladder [aria-pressed]', (button) => button.click());
  await page.waitForSelector('#salary-ladder .back:not([hidden])');
  assert.deepEqual(problems, []);
  await page.close();
  site.stop();
});

for (const [width, size, dir] of [
  [280, '100%', 'ltr'],
  [320, '200%', 'ltr'],
  [720, '200%', 'rtl'],
  [1200, '200%', 'ltr'],
])
  test(`nothing goes over the edge at ${width} px, with text of ${size}, ${dir}`, async () => {
    const { page } = await open({ width });
    await page.evaluate(
      (size, dir) => {
        document.documentElement.style.fontSize = size;
        document.documentElement.dir = dir;
      },
      size,
      dir,
    );
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    await page.close();
  });

test('it complains of nothing', () =>
  assert.deepEqual(
    problems.filter((problem) => !/missing\.json|404|has a mistake/.test(problem)),
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
