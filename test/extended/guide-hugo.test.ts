/** The guide for Hugo, followed step by step with the real Hugo. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { version } from '../../src/build/package.js';
import { baseOf } from '../../src/snippets/cdn.js';
import { filesIn } from '../apps/guide.js';
import { visit } from '../apps/visitor.js';
import { installWithApt, launchChromium, which } from '../browsers.js';
import { host } from '../node/host.js';

const run = promisify(execFile);

const tried: string[] = [];
if (!which('hugo') && !process.env.SKIP_BROWSER_INSTALL) await installWithApt(['hugo'], tried);
const skip = which('hugo')
  ? false
  : `There is no Hugo here: ${tried.join('; ') || 'SKIP_BROWSER_INSTALL is set'}`;

const folder = await mkdtemp(join(tmpdir(), 'hugo-'));
const [site, browser] = await Promise.all([host(), launchChromium()]);

after(async () => {
  await browser.close();
  site.stop();
  await rm(folder, { recursive: true });
});

const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
};

const frontMatter = '---\ntitle: Post\n---\n\n';

const hugo = () => run('hugo', { cwd: folder });

/** A page of the built site. Its scripts come from this build instead of the CDN. */
const built = async (name: string): Promise<string> => {
  const html = await readFile(join(folder, 'public', name, 'index.html'), 'utf8');
  return html.replaceAll(baseOf(version), '/dist');
};

await write('config.toml', 'disableKinds = ["home", "section", "taxonomy", "term"]\n');
await write(
  'layouts/_default/single.html',
  '<!doctype html><html lang="en"><title>{{ .Title }}</title>{{ .Content }}</html>\n',
);
const files = await filesIn('hugo');
const shortcode = files.get('layouts/shortcodes/career-path.html')!;
for (const [path, text] of files) await write(path, text);
const prerendered = ['prerender', 'salary-ladder', '--path', 'assets/baker.json'];
const cli = resolve('dist/esm/cli.js');
const { stdout } = await run(process.execPath, [cli, ...prerendered], { cwd: folder });
await write('assets/baker.html', stdout);

test('its pages show the cards', { skip }, async () => {
  await hugo();
  const figures = { engineer: '$250K+', baker: '€42K+', rendered: '€42K+' };
  for (const [name, figure] of Object.entries(figures)) {
    site.pages[`/${name}`] = await built(name);
    await visit(browser, `${site.origin}/${name}`, 'production', async (page) => {
      await page.waitForSelector(`salary-ladder >>> ::-p-text(${figure})`, { visible: true });
      assert.equal(await page.$$eval('salary-ladder', ({ length }) => length), 1);
    });
  }
  assert.match(await built('rendered'), /<template shadowrootmode[^]*€42K\+/);
});

test('data can’t end the script that it is in', { skip }, async () => {
  const title = '</script><script>hacked = true</script>';
  await write('assets/evil.json', JSON.stringify({ id: 'evil', title, duties: [title] }));
  await write(
    'content/evil.md',
    `${frontMatter}{{< career-path card="career-duties" path="evil.json" >}}\n`,
  );
  await hugo();
  site.pages['/evil'] = await built('evil');
  await visit(browser, `${site.origin}/evil`, 'production', async (page) => {
    await page.waitForSelector('career-duties >>> ::-p-text(hacked)', { visible: true });
    assert.equal(await page.evaluate('typeof hacked'), 'undefined');
  });
});

test('its error messages are those of Hugo', { skip }, async () => {
  const errorOf = async (text: string): Promise<string> => {
    await write('content/wrong.md', frontMatter + text);
    const error = await hugo().then(
      () => undefined,
      (error: { stdout: string; stderr: string }) => error.stdout + error.stderr,
    );
    await rm(join(folder, 'content/wrong.md'));
    return error ?? '';
  };
  const guide = await readFile('demo/guides/platforms/hugo.md', 'utf8');
  const missing = 'failed to extract shortcode: template for shortcode "career-path" not found';
  assert.ok(guide.includes(missing));
  await rm(join(folder, 'layouts/shortcodes/career-path.html'));
  assert.ok((await errorOf('')).includes(missing));
  await write('layouts/shortcodes/career-path.html', shortcode);
  assert.match(
    await errorOf('{{< career-path path="bakr.json" >}}'),
    /There is no file assets\/bakr\.json: ".*content\/wrong\.md:5:1"/,
  );
  await write('content/raw.md', `${frontMatter}<salary-ladder></salary-ladder>\n`);
  await hugo();
  assert.match(await built('raw'), /<!-- raw HTML omitted -->/);
  await write('content/raw.md', '{{< career-path >}}\n');
  const start = "unmarshal failed: invalid character '{'";
  assert.ok(guide.includes(start));
  await assert.rejects(hugo(), (error: Error) => error.message.includes(start));
});
