/** Apps on servers without Node, built as their guides say. Their packages are Debian's, where they can be had. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import { checkGuide } from '../apps/guide.js';
import { start } from '../apps/start.js';
import { installWithApt, launchChromium, which } from '../browsers.js';
import { problemsOf } from '../node/host.js';
import { startServer, type RunningServer } from '../http.js';

interface App {
  packages: string[];
  isInstalled(): boolean;
  /** Where the guide's commands read the path and write the finished card. */
  data: string;
  finished: string;
  serve(folder: string): Promise<RunningServer>;
}

const apps: Record<string, App> = {
  rails: {
    packages: ['ruby-actionpack', 'ruby-railties', 'puma'],
    isInstalled: () => Boolean(which('puma')),
    data: 'config/baker.json',
    finished: 'app/views/careers/_baker.html',
    serve: (cwd) => {
      const env = { ...process.env, RAILS_ENV: 'production' };
      return start('puma', ['--bind', 'tcp://127.0.0.1:0', 'config.ru'], { cwd, env });
    },
  },
  laravel: {
    packages: ['php-cli', 'php-laravel-framework'],
    isInstalled: () =>
      Boolean(which('php')) && existsSync('/usr/share/php/Illuminate/Foundation/Application.php'),
    data: 'resources/careers/baker.json',
    finished: 'resources/careers/baker.html',
    serve: async (cwd) => {
      for (const folder of ['storage', 'bootstrap/cache'])
        await mkdir(join(cwd, folder), { recursive: true });
      // PHP doesn't say which free port it has chosen.
      const { origin, stop } = await startServer(() => {});
      stop();
      const args = ['-S', new URL(origin).host, '-t', 'public', 'public/index.php'];
      return start('php', args, { cwd });
    },
  },
};

const browser = await launchChromium();
const stops: (() => unknown)[] = [() => browser.close()];

after(async () => {
  for (const stop of stops.reverse()) await stop();
});

/** Data that ends scripts and attributes where it isn't escaped. */
const title = `Baker </script><!--<script> & 'Sons' "Ltd" \u2028 {{ 1 + 1 }}`;

/** Copies an app, adds our files and a finished card as the guide says, and serves it. */
const prepare = async (name: string, { data, finished, serve }: App): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), `${name}-`));
  stops.push(() => rm(folder, { recursive: true }));
  await cp(`test/apps/${name}`, folder, { recursive: true });
  await symlink(resolve('dist'), join(folder, 'public/career-path-elements'));
  const path = JSON.parse(await readFile(join(folder, data), 'utf8')) as object;
  await writeFile(join(folder, data), JSON.stringify({ ...path, title }));
  const guide = await readFile(`demo/guides/platforms/${name}.md`, 'utf8');
  const [, command] = /^npx career-path-elements (prerender .*)$/m.exec(guide)!;
  const [options, output] = command!.split(' > ');
  assert.equal(output, finished);
  const args = [resolve('dist/esm/cli.js'), ...options!.split(' ')];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder });
  await writeFile(join(folder, finished), stdout);
  const { origin, stop } = await serve(folder);
  stops.push(stop);
  return origin;
};

/** Opens a page; it must cause no errors, and have a Content-Security-Policy. */
const open = async (address: string, run: (page: Page) => Promise<void>): Promise<void> => {
  const page = await browser.newPage();
  const problems = problemsOf(page);
  const response = await page.goto(address);
  assert.match(response!.headers()['content-security-policy']!, /^default-src 'none'; script-src/);
  await run(page);
  assert.deepEqual(problems, []);
  await page.close();
};

for (const [name, app] of Object.entries(apps)) {
  const tried: string[] = [];
  if (!app.isInstalled() && !process.env.SKIP_BROWSER_INSTALL)
    await installWithApt(app.packages, tried);
  const missing = `${app.packages.join(', ')} can't be installed here. ${tried.join(' ')}`;
  const skip = app.isInstalled() ? false : missing;
  describe(name, { skip }, async () => {
    const origin = skip ? '' : await prepare(name, app);

    it('has the files of its guide', () => checkGuide(name));

    it('escapes data from a server', () =>
      open(`${origin}/career`, async (page) => {
        await page.waitForSelector('salary-ladder >>> ::-p-text(Apprentice)', { visible: true });
        const shown = await page.$eval('salary-ladder', ({ path, shadowRoot }) => [
          shadowRoot!.querySelector('[part=lead]')!.textContent.replace(/\s+/g, ' ').trim(),
          path,
        ]);
        assert.equal(shown[0], `${title.replace(/\s+/g, ' ')}, euros a year`);
      }));

    it('sends a finished card', async () => {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(`${origin}/finished`);
      const read = () =>
        page.$eval('salary-ladder', ({ shadowRoot }) =>
          shadowRoot!.querySelector('article')!.textContent.replace(/\s+/g, ' ').trim(),
        );
      const still = await read();
      assert.match(still, /Apprentice.*Master/);
      await page.close();
      await open(`${origin}/finished`, async (page) => {
        await page.waitForFunction(
          () => !document.querySelector('salary-ladder')!.shadowRoot!.querySelector('link'),
        );
        assert.match(
          await page.$eval('salary-ladder', ({ shadowRoot }) => shadowRoot!.textContent),
          /Apprentice[^]*Master/,
        );
      });
    });

    it('stores a learner’s progress, and rejects requests without a token', async () => {
      await open(`${origin}/plan`, async (page) => {
        const step = 'career-roadmap >>> [part=check]';
        const saved = page.waitForResponse(`${origin}/progress`);
        await (await page.waitForSelector(step, { visible: true }))!.click();
        assert.equal((await saved).status(), 204);
        await page.reload();
        await page.waitForSelector('career-roadmap >>> input:checked', { visible: true });
      });
      const headers = { 'content-type': 'application/json' };
      const forged = await fetch(`${origin}/progress`, { method: 'PUT', headers, body: '{}' });
      assert.ok(forged.status >= 400);
    });
  });
}
