/** The snippet builder, used as its visitors use it; what it gives is opened and held against what it showed. */
import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { install } from '../apps/install.js';
import { launchChromium, launchFirefox } from '../browsers.js';
import { host, problemsOf } from './host.js';
import { serve } from './serve.js';

let axe, base, browser, server;
const sites = [];

before(async () => {
  await install();
  axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  base = `https://unpkg.com/career-path-elements@${version}/dist`;
  server = await serve();
  browser = await launchChromium();
  await browser
    .defaultBrowserContext()
    .overridePermissions(server.origin, ['clipboard-read', 'clipboard-sanitized-write']);
});

after(async () => {
  await browser?.close();
  for (const site of sites) site.stop();
  await server?.stop();
});

const baker = {
  id: 'baker',
  title: 'Baker </script><b>& Co',
  currency: 'EUR',
  salaries: [
    { level: 'apprentice', label: 'Apprentice "A"', amount: 14000 },
    { level: 'master', label: 'Master', amount: 42000, orMore: true },
  ],
};

/** Waits until the code is that of the choices; `code` is where it is, `about` what is said of it. */
const settled = (page) =>
  page.waitForFunction(() => document.querySelector('#code').dataset.for === location.hash);

const open = async (state = {}, { prepare, width = 1280 } = {}) => {
  const page = await browser.newPage();
  const problems = problemsOf(page);
  await page.setViewport({ width, height: 900 });
  await prepare?.(page);
  await page.goto(`${server.origin}/demo/builder.html#${new URLSearchParams(state)}`);
  await settled(page);
  return { page, problems };
};

/** Acts, and waits for what comes of it. */
const change = async (page, act) => {
  const before = await page.$eval('#code', ({ dataset }) => dataset.turn);
  await act();
  await page.waitForFunction(
    (before) => {
      const { dataset } = document.querySelector('#code');
      return dataset.turn !== before && dataset.for === location.hash;
    },
    {},
    before,
  );
};

const codeOf = (page) => page.$$eval('#code code', (all) => all.map((one) => one.textContent));

/** What a card looks like: everything in it, where it is, and how it is painted. */
const lookOf = (frame, tag) =>
  frame.evaluate((tag) => {
    const card =
      document.querySelector(tag) ??
      document.querySelector('iframe').contentDocument.querySelector(tag);
    const below = (root) =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? below(element.shadowRoot) : []),
      ]);
    const origin = card.getBoundingClientRect();
    return (
      below(card.shadowRoot)
        // Slots are there where there is something for them, and in all that a server has rendered.
        .filter((element) => !element.matches('slot, footer[hidden]'))
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const { backgroundColor, color, fontFamily } = getComputedStyle(element);
          const text = [...element.childNodes]
            .flatMap((node) => (node.localName === 'slot' ? [...node.childNodes] : node))
            .filter(({ nodeType }) => nodeType === 3)
            .map(({ data }) => data.trim());
          const box = [x - origin.x, y - origin.y, width, height].map(Math.round);
          return [
            element.localName,
            ...box,
            backgroundColor,
            color,
            fontFamily,
            text.join(' '),
          ].join();
        })
    );
  }, tag);

/** Opens a page with that code on it; the published files are the ones built here. */
const paste = async (code, style, width) => {
  const other = await browser.newPage();
  const troubles = problemsOf(other);
  await other.setViewport({ width, height: 800 });
  await other.setRequestInterception(true);
  const body = code.replaceAll(base, `${server.origin}/dist`);
  other.on('request', (request) =>
    request.url() === `${server.origin}/demo/post.html`
      ? request.respond({
          contentType: 'text/html',
          body: `<!doctype html><html lang="en"><meta charset="utf-8"><style>${style}</style>${body}`,
        })
      : request.continue(),
  );
  await other.goto(`${server.origin}/demo/post.html`, { waitUntil: 'networkidle0' });
  await other.evaluate(async () => {
    const inner = document.querySelector('iframe')?.contentDocument ?? document;
    for (const card of inner.querySelectorAll(':defined')) await card.updateComplete;
  });
  return { other, troubles };
};

const states = [
  { card: 'salary-ladder' },
  { card: 'salary-ladder', width: 320, data: JSON.stringify(baker), theme: 'paper' },
  {
    card: 'salary-ladder',
    '--career-accent': '#b4232a',
    '--career-font': '"Iowan Old Style", serif',
  },
  { card: 'career-roadmap', page: 'dark', begin: '2027-01', start: 'devops', 'heading-level': 3 },
  { card: 'career-roadmap', trackable: '', lang: 'de', theme: 'terminal' },
  { card: 'career-facts', page: 'own', background: '#0b2a6b', width: 420 },
  { card: 'career-path', src: 'paths/nurse.json', width: 900 },
  {
    card: 'career-certifications',
    theme: 'contrast',
    '--career-radius': '0',
    '--career-gap': '3em',
  },
];

for (const as of ['html', 'prerendered', 'frame'])
  for (const state of states)
    test(`as ${as}, ${Object.values(state).join(' ').slice(0, 60)}: what is copied is what was shown`, async () => {
      const { page, problems } = await open({ ...state, as });
      const [code] = await codeOf(page);
      if (as === 'frame' && (state.data || state.src || state['--career-radius'])) {
        assert.equal(code, undefined);
        assert.match(
          await page.$eval('#about-code', ({ textContent }) => textContent),
          state['--career-radius'] ? /--career-radius; --career-gap/ : /figures of yours/,
        );
        return page.close();
      }
      await page.click('#code button');
      await page.waitForFunction(() => document.querySelector('#copied').textContent);
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), code);
      // Each file comes from the published address, with its hash.
      const addresses = [...code.matchAll(/(?:src|href)="(https:[^"]*)"( integrity="sha384-)?/g)];
      const files = addresses.filter(([, address]) => address.startsWith(base));
      assert.ok(files.length);
      for (const [, address, pinned] of files) assert.ok(pinned || /embed\.html/.test(address));
      const shown = await page.waitForSelector('#stage iframe:not(.coming)');
      const preview = await shown.contentFrame();
      const style = await preview.$eval('style', ({ textContent }) => textContent);

      const { other, troubles } = await paste(code, style, Number(state.width ?? 600));
      assert.deepEqual(await lookOf(other, state.card), await lookOf(preview, state.card));
      assert.deepEqual([...problems, ...troubles], []);
      await other.close();
      await page.close();
    });

/** What stands around the code of a form, for its bundler: files of an app, without those that are copied. */
const apps = {
  react: ({ TSX }) => ({
    'Card.tsx': TSX,
    'main.tsx': `import { createRoot } from 'react-dom/client';
      import * as all from './Card.tsx';
      const [Card] = Object.values(all);
      createRoot(document.querySelector('#app')!).render(<Card />);`,
  }),
  vue: ({ Component, 'vite.config': plugin }) => ({
    'Card.vue': Component,
    'main.ts': `import { createApp } from 'vue';
      import Card from './Card.vue';
      createApp(Card).mount('#app');`,
    'vite.config.js': `import vue from '@vitejs/plugin-vue';
      export default { plugins: [${plugin}] };`,
  }),
  npm: ({ HTML, Script }) => ({ 'main.js': Script, 'page.html': HTML }),
};

for (const [as, filesOf] of Object.entries(apps))
  for (const state of [states[1], states[2], states[4], states[7]])
    test(`as ${as}, ${Object.values(state).join(' ').slice(0, 60)}: what is copied is what was shown`, async () => {
      const { page, problems } = await open({ ...state, as });
      const blocks = await page.$$eval('#code figure', (all) =>
        all.map((one) => [one.dataset.label, one.querySelector('code').textContent]),
      );
      const shown = await page.waitForSelector('#stage iframe:not(.coming)');
      const preview = await shown.contentFrame();
      const style = await preview.$eval('style', ({ textContent }) => textContent);
      // Beside the packages of the apps, where theirs and ours are found.
      const folder = resolve(`test/apps/node_modules/copied-${as}`);
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      const { 'page.html': html = '', ...files } = filesOf(Object.fromEntries(blocks));
      const [main] = Object.keys(files).filter((file) => file.startsWith('main'));
      files['index.html'] = `<!doctype html><html lang="en"><meta charset="utf-8">
        <link rel="icon" href="data:,"><style>${style}</style><body><div id="app">${html}</div>
        <script type="module" src="./${main}"></script></body></html>`;
      files['tsconfig.json'] = '{ "compilerOptions": { "jsx": "react-jsx" } }';
      for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
      const { buildApp } = await import('../apps/tools.js');
      assert.deepEqual(await buildApp(folder, join(folder, 'out'), 'production'), []);
      sites.push(await host({}, join(folder, 'out')));
      const other = await browser.newPage();
      const troubles = problemsOf(other);
      await other.setViewport({ width: Number(state.width ?? 600), height: 800 });
      await other.goto(`${sites.at(-1).origin}/index.html`, { waitUntil: 'networkidle0' });
      await other.$eval(state.card, (card) => card.updateComplete);
      assert.deepEqual(await lookOf(other, state.card), await lookOf(preview, state.card));
      assert.deepEqual([...problems, ...troubles], []);
      await other.close();
      await page.close();
      await rm(folder, { recursive: true });
    });

test('somebody new gets a themed ladder with their own numbers onto a page, by keyboard alone', async () => {
  const { page, problems } = await open();
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focus = (property) =>
    page.evaluate((property) => document.activeElement[property], property);
  /** Goes on to what has this label. */
  const tabTo = async (label) => {
    for (let stops = 0; stops < 60; stops++) {
      await press('Tab');
      const name = await page.evaluate(
        ({ ariaLabel, labels, textContent }) =>
          ariaLabel ?? labels?.[0]?.textContent.trim() ?? textContent.trim(),
        await page.evaluateHandle(() => document.activeElement),
      );
      if (name === label) return;
    }
    assert.fail(`${label} is not to be reached`);
  };
  await tabTo('What it shows');
  assert.equal(await focus('value'), 'salary-ladder');
  await tabTo('MLOps Engineer, bundled');
  await press('ArrowDown');
  await tabTo('Job');
  await page.keyboard.type('Baker');
  await tabTo('Currency');
  await page.keyboard.type('EUR');
  await tabTo('Amount of level 1');
  await page.keyboard.type('14000');
  await tabTo('Level 3: or more');
  await press('Space');
  await tabTo('Remove level 3');
  await press('Enter');
  assert.equal(await focus('ariaLabel'), 'Remove level 2');
  await tabTo('Theme');
  await page.keyboard.type('paper');
  await tabTo('Copy HTML');
  await settled(page);
  await press('Enter');
  await page.waitForFunction(() => document.querySelector('#copied').textContent);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const { other, troubles } = await paste(copied, '', 600);
  const shown = await other.$eval('salary-ladder', (ladder) => ({
    figures: [...ladder.shadowRoot.querySelectorAll('[part=amount]')].map((one) => one.textContent),
    lead: ladder.shadowRoot.querySelector('[part=lead]').textContent,
    font: getComputedStyle(ladder.shadowRoot.querySelector('article')).fontFamily,
  }));
  assert.deepEqual(shown.figures, ['€14K', '€155K']);
  assert.equal(shown.lead, 'Baker · euros a year');
  assert.match(shown.font, /Palatino/);
  assert.deepEqual([...problems, ...troubles], []);
  await other.close();
  await page.close();
});

test('a new attribute in the manifest is an option, with a control of its kind, and goes into the code', async () => {
  const { page } = await open(
    { card: 'career-facts', mood: 'calm' },
    {
      prepare: async (page) => {
        await page.setRequestInterception(true);
        page.on('request', async (request) => {
          if (!request.url().endsWith('/dist/custom-elements.json')) return request.continue();
          const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
          for (const { declarations } of manifest.modules)
            for (const { attributes } of declarations)
              attributes?.push(
                { name: 'mood', type: { text: "'calm' | 'wild'" }, description: 'How it `feels`.' },
                {
                  name: 'sparkling',
                  type: { text: 'boolean' },
                  description: 'Whether it sparkles.',
                },
              );
          request.respond({ contentType: 'application/json', body: JSON.stringify(manifest) });
        });
      },
    },
  );
  await change(page, () => page.click('[name=sparkling]'));
  const [code] = await codeOf(page);
  assert.match(code, /<career-facts mood="calm" sparkling>/);
  assert.match(
    await page.$eval('#about-mood', ({ innerHTML }) => innerHTML),
    /<code>feels<\/code>/,
  );
  await page.close();
});

test('own figures are checked as they are typed, and there is no code that would show others', async () => {
  const { page, problems } = await open({ card: 'career-roadmap', data: '{"id":"x"' });
  const verdict = () => page.$eval('#verdict', ({ textContent }) => textContent);
  assert.match(await verdict(), /^JSON: ./);
  assert.deepEqual(await codeOf(page), []);
  const fill = (text) =>
    change(page, () =>
      page.$eval(
        '#data',
        (area, text) => {
          area.value = text;
          area.dispatchEvent(new Event('input', { bubbles: true }));
        },
        text,
      ),
    );
  await fill('{"id":"x"}');
  assert.match(await verdict(), /^title: /);
  assert.deepEqual(await codeOf(page), []);
  await fill('{"id":"x","title":"X","roadmap":{"title":"T","steps":[{"id":"a","title":"A"}]}}');
  assert.equal(await verdict(), 'All is well with it.');
  assert.match((await codeOf(page))[0], /"title": "A"/);
  await fill('[]');
  assert.deepEqual(await codeOf(page), []);
  assert.deepEqual(problems, []);
  await page.close();
});

test('a picker shows the colour that counts: of the text beside it, or what it is without one', async () => {
  const { page } = await open();
  const picked = () => page.$eval('[name="--career-accent"] + [type=color]', ({ value }) => value);
  assert.equal(await picked(), '#4f46e5');
  await page.click('[name="--career-accent"]');
  await change(page, () => page.keyboard.type('teal'));
  assert.equal(await picked(), '#008080');
  await page.close();
});

test('the state is in the address: opened elsewhere it gives the same', async () => {
  const state = {
    card: 'career-roadmap',
    data: JSON.stringify({
      id: 'x',
      title: 'X',
      roadmap: { title: 'T', steps: [{ id: 'a', title: 'A' }] },
    }),
    trackable: '',
    theme: 'glass',
    '--career-accent': 'teal',
    as: 'vue',
    width: 333,
    page: 'own',
    background: '#ffeedd',
  };
  const { page } = await open();
  await page.evaluate((state) => (location.hash = state), `${new URLSearchParams(state)}`);
  await page.waitForFunction(() =>
    /paths?=|:path/.test(document.querySelector('#code').textContent),
  );
  await settled(page);
  const url = page.url();
  const first = await codeOf(page);
  const again = await open(Object.fromEntries(new URLSearchParams(new URL(url).hash.slice(1))));
  assert.equal(again.page.url(), url);
  assert.deepEqual(await codeOf(again.page), first);
  assert.deepEqual(Object.fromEntries(new URLSearchParams(new URL(url).hash.slice(1))), {
    ...state,
    width: '333',
  });
  await again.page.close();
  await page.close();
});

test('an address of somebody’s making runs nothing, here or in the preview', async () => {
  const bad = '"><img src=x onerror="top.hacked=1"></style><script>top.hacked=1</script>';
  const names = ['card', 'theme', 'as', 'page', 'background', 'width', 'src', 'lang', 'start', 'x'];
  for (const as of ['html', 'prerendered', 'frame'])
    for (const own of [
      { src: `/nothing${bad}` },
      {
        data: JSON.stringify({
          id: 'x',
          title: bad,
          salaries: [{ level: 'a', label: bad, amount: 1 }],
        }),
      },
    ]) {
      const all = Object.fromEntries(names.map((name) => [name, bad]));
      const { page } = await open({
        ...all,
        card: 'salary-ladder',
        lang: bad,
        '--career-accent': `red;background:url(/x)${bad}`,
        '--career-font': bad,
        '--career-shadow': '0 0 1px red}</style><script>top.hacked=1</script>',
        src: '',
        ...own,
        as,
      });
      assert.equal(await page.evaluate(() => window.hacked), undefined);
      assert.equal(await page.$('#stage img'), null);
      await page.close();
    }
});

test('the width can be dragged and slid from 280 to 1200 px, and the card follows', async () => {
  const { page } = await open({ width: 300 });
  const inner = () =>
    page.$eval(
      '#stage iframe',
      ({ contentWindow }) => contentWindow.document.documentElement.clientWidth,
    );
  assert.equal(await inner(), 300);
  const handle = await page.$('#handle');
  const { x, y, height, width } = await handle.boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + 100, y + height / 2, { steps: 5 });
  await page.mouse.up();
  assert.equal(await inner(), 400);
  await page.focus('#width');
  await page.keyboard.press('End');
  assert.equal(await inner(), 1200);
  await page.keyboard.press('Home');
  assert.equal(await inner(), 280);
  await page.close();
});

for (const scheme of ['light', 'dark'])
  test(`it is accessible in ${scheme}`, async () => {
    for (const state of [
      { data: JSON.stringify(baker) },
      { card: 'career-roadmap', data: '{"id":1}', as: 'frame' },
      { card: 'career-roadmap', src: 'paths/nurse.json', as: 'vue' },
    ]) {
      const { page } = await open(state, {
        prepare: (page) =>
          page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
      });
      await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { violations } = await window.axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          iframes: false,
        });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
      });
      assert.deepEqual(found, []);
      await page.close();
    }
  });

test('Firefox builds, shows and measures, too', async () => {
  const firefox = await launchFirefox();
  try {
    const page = await firefox.newPage();
    const problems = problemsOf(page);
    for (const as of ['html', 'prerendered', 'frame']) {
      const state = new URLSearchParams({ card: 'salary-ladder', theme: 'paper', as });
      await page.goto('about:blank');
      await page.goto(`${server.origin}/demo/builder.html#${state}`);
      await settled(page);
      assert.equal((await codeOf(page)).length, 1);
      const verdicts = await page.$eval('#contrast', ({ textContent }) => textContent);
      assert.equal(verdicts.match(/passes/g).length, 2);
    }
    assert.deepEqual(problems, []);
  } finally {
    await firefox.close();
  }
});

for (const width of [280, 420, 720])
  test(`nothing goes over the edge at ${width} px`, async () => {
    for (const state of [{ data: JSON.stringify(baker) }, { card: 'career-roadmap', as: 'vue' }]) {
      const { page } = await open(state, { width });
      await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      await page.close();
    }
  });
