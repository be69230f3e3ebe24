/** The reference lists everything in the manifest, on any screen and under a strict policy. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startDemo } from '../../demo/serve.js';
import { elements, eventClass, open } from './reference-page.js';

const { page, problems } = await open();

for (const element of elements)
  test(`<${element.tagName}> is listed with its whole API`, async () => {
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
      for (const { name } of eventClass(type.text).members)
        assert.ok(
          await page.$$eval(
            `#${tagName} dd li code:first-child`,
            (fields, name) => fields.some(({ textContent }) => textContent === name),
            name,
          ),
          `${type.text}.${name}`,
        );
    const text = await page.$eval(`#${tagName}`, ({ textContent }) => textContent);
    const others = members.filter((member) => !('attribute' in member));
    for (const documented of [attributes, cssParts, cssStates, events, others, slots].flat()) {
      const {
        description,
        default: fallback,
        type,
      } = documented as Partial<(typeof attributes)[0]>;
      assert.ok(text.includes(description!.replaceAll('`', '')), description);
      assert.ok(text.includes(type?.text ?? ''), type?.text);
      assert.ok(text.includes(fallback === undefined ? '' : `default ${fallback}`), fallback);
    }
  });

test('custom properties are listed once for all elements', async () => {
  const listed = await page.$$eval('#custom-properties dt', (found) =>
    found.map(({ nextSibling, textContent }) => [textContent, nextSibling!.textContent]),
  );
  const { cssProperties } = elements[0]!;
  assert.deepEqual(
    listed,
    cssProperties.map((one) => [one.name, `default ${one.default}${one.description}`]),
  );
  assert.equal(await page.$('section:not(#custom-properties) dt > code ::-p-text(--career)'), null);
});

test('additions to the manifest are listed automatically', async () => {
  const added = { description: 'How `calm` it <b>is</b>.', name: 'mood' };
  const { page } = await open({
    change: (elements) => {
      const facts = elements.find(({ tagName }) => tagName === 'career-facts')!;
      facts.attributes.push({ ...added, type: { text: 'string' } });
      facts.members.push({
        ...added,
        kind: 'method',
        name: 'calm',
        parameters: [{ name: 'down', type: { text: 'number' } }],
        return: { type: { text: 'boolean' } },
      });
      facts.cssProperties.push({ ...added, name: '--career-mood', default: 'blue' });
      for (const kind of ['cssParts', 'cssStates', 'slots'] as const) facts[kind].push(added);
      facts.events.push({ ...added, name: 'career-mood', type: { text: 'CareerLoadEvent' } });
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
  await page.click('#career-facts [data-state=mood] button');
  await page.waitForFunction(() =>
    /No example has/.test(document.querySelector('#career-facts .said-of-part')!.textContent),
  );
  await page.close();
});

test('all examples are in the chosen language', async () => {
  const { page, problems } = await open();
  const shown = () =>
    page.evaluate(() =>
      reading
        .allBelow(document.querySelector('#elements')!)
        .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('[part=card]') ?? [])])
        .map((card) => (card as HTMLElement).lang),
    );
  await page.select('#language', 'es');
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLElement>('.place > *')].every(({ lang }) => lang === 'es'),
  );
  await page.waitForNetworkIdle();
  assert.deepEqual([...new Set(await shown())], ['es']);
  const ladder = '#live-salary-ladder salary-ladder';
  // Examples with data of their own have it in this language, too.
  await page.click('[name=state-salary-ladder][value="with links"]');
  await page.waitForSelector('#live-salary-ladder[data-shown="with links"]');
  const text = await page.$eval(ladder, ({ shadowRoot }) => shadowRoot!.textContent);
  assert.match(text, /Evolución salarial/);
  assert.doesNotMatch(text, /Entry/);
  assert.match(
    await page.$eval('#salary-ladder a', (link) => link.href),
    /builder\.html\?lang=es#card=salary-ladder$/,
  );
  await page.select('#language', 'en');
  await page.waitForFunction(
    (ladder) => /Entry/.test(document.querySelector(ladder)!.shadowRoot!.textContent),
    {},
    ladder,
  );
  assert.deepEqual(problems, []);
  await page.close();
});

test('it works under the strictest Content-Security-Policy', async () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
  const strict = await startDemo({
    port: 0,
    middleware: [
      (context, next) => {
        context.set('content-security-policy', policy);
        return next();
      },
    ],
  });
  const { page, problems } = await open({ origin: strict.origin });
  await page.$eval('#salary-ladder button[aria-pressed]', (button) => button.click());
  await page.waitForSelector('#salary-ladder .back:not([hidden])');
  assert.deepEqual(problems, []);
  await page.close();
  await strict.stop();
});

for (const [width, size, dir] of [
  [280, '100%', 'ltr'],
  [320, '200%', 'ltr'],
  [720, '200%', 'rtl'],
  [1200, '200%', 'ltr'],
] as const)
  test(`nothing overflows at ${width} px, with text of ${size}, ${dir}`, async () => {
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

test('it logs no errors', () => assert.deepEqual(problems, []));
