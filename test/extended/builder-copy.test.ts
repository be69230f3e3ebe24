/** The builder's code, pasted into a page or an app, looks like its preview. */
import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { install } from '../apps/install.js';
import { firefox } from './builder-hands.js';
import {
  blocksOf,
  browser,
  codeOf,
  lookOf,
  open,
  ownData,
  previewOf,
  type State,
} from './builder-page.js';
import { base, paste } from './builder-paste.js';
import { host, problemsOf } from '../node/host.js';
import { newPage } from '../node/pages.js';

const states: (State & { card: string })[] = [
  { card: 'salary-ladder' },
  { card: 'salary-ladder', width: 320, data: ownData, theme: 'paper', space: 'inline' },
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

const nameOf = (as: string, state: State) =>
  `as ${as}, ${Object.values(state).join(' ').slice(0, 60)}: the copied code looks like the preview`;

const widthOf = ({ width = 600 }: State) => Number(width);

for (const as of ['html', 'prerendered', 'frame'])
  for (const state of states)
    test(nameOf(as, state), async () => {
      const { page, problems } = await open({ ...state, as });
      const [code] = await codeOf(page);
      if (as === 'frame' && (state.data || state.src || state['--career-radius'])) {
        assert.equal(code, undefined);
        assert.match(
          await page.$eval('#code .no-code', ({ textContent }) => textContent),
          state['--career-radius'] ? /: Corner radius; Space between sections\./ : /custom data/,
        );
        return page.close();
      }
      assert.ok(code);
      // The button may be below a preview that is higher than the window.
      await page.focus('#code button');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('#copied')!.textContent);
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), code);
      // Each file comes from the published address, without hashes.
      const addresses = [...code.matchAll(/(?:src|href)="(https:[^"]*)"/g)];
      assert.ok(addresses.some(([, address]) => address!.startsWith(base)));
      assert.doesNotMatch(code, /integrity=/);
      const preview = await previewOf(page);

      const pasted = await paste(code, preview.style, widthOf(state));
      assert.deepEqual(
        await lookOf(pasted.page, state.card),
        await lookOf(preview.frame, state.card),
      );
      assert.deepEqual([...problems, ...pasted.problems], []);
      await pasted.page.close();
      await page.close();
    });

type Blocks = Record<string, string>;

/** The files of an app that uses the code: its main module, and the others. */
const apps: Record<string, (blocks: Blocks) => { main: string; html?: string; files: Blocks }> = {
  react: ({ TSX = '' }) => ({
    main: 'main.tsx',
    files: {
      'Card.tsx': TSX,
      'main.tsx': `import { createRoot } from 'react-dom/client';
        import * as all from './Card.tsx';
        const [Card] = Object.values(all);
        createRoot(document.querySelector('#app')!).render(<Card />);`,
    },
  }),
  vue: ({ Component = '', 'vite.config': plugin }) => ({
    main: 'main.ts',
    files: {
      'Card.vue': Component,
      'main.ts': `import { createApp } from 'vue';
        import Card from './Card.vue';
        createApp(Card).mount('#app');`,
      'vite.config.js': `import vue from '@vitejs/plugin-vue';
        export default { plugins: [${plugin}] };`,
    },
  }),
  svelte: ({ Component = '' }) => ({
    main: 'main.ts',
    files: {
      'Card.svelte': Component,
      'main.ts': `import { mount } from 'svelte';
        import Card from './Card.svelte';
        mount(Card, { target: document.querySelector('#app')! });`,
      'vite.config.js': `import { svelte } from '@sveltejs/vite-plugin-svelte';
        export default { plugins: [svelte()] };`,
    },
  }),
  npm: ({ HTML, Script = '' }) => ({ main: 'main.js', html: HTML, files: { 'main.js': Script } }),
};

for (const [as, appOf] of Object.entries(apps))
  for (const state of [1, 2, 4, 7].map((index) => states[index]!))
    test(nameOf(as, state), async () => {
      await install('.');
      const builders = await Promise.all(
        [browser, firefox].map((browser) => open({ ...state, as }, { browser })),
      );
      const [{ page }] = builders as [(typeof builders)[0]];
      const { style } = await previewOf(page);
      // Beside the apps' packages, so that the bundler finds them.
      const folder = resolve(`test/apps/node_modules/copied-${as}`);
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      const { files, html = '', main } = appOf(Object.fromEntries(await blocksOf(page)));
      files['index.html'] = `<!doctype html><html lang="en"><meta charset="utf-8">
        <link rel="icon" href="data:,"><style>${style}</style><body><div id="app">${html}</div>
        <script type="module" src="./${main}"></script></body></html>`;
      files['tsconfig.json'] = '{ "compilerOptions": { "jsx": "react-jsx" } }';
      for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
      const { buildApp } = await import('../apps/tools.js');
      assert.deepEqual(await buildApp(folder, join(folder, 'out'), 'production'), []);
      const site = await host({}, join(folder, 'out'));
      for (const { page, problems } of builders) {
        const other = await newPage(page.browser());
        const otherProblems = problemsOf(other);
        await other.setViewport({ width: widthOf(state), height: 800 });
        await other.goto(`${site.origin}/index.html`, { waitUntil: 'networkidle0' });
        await other.evaluate(() => reading.rendered(document));
        const { frame } = await previewOf(page);
        assert.deepEqual(await lookOf(other, state.card), await lookOf(frame, state.card));
        assert.deepEqual([...problems, ...otherProblems], []);
        await other.close();
        await page.close();
      }
      site.stop();
      await rm(folder, { recursive: true });
    });
