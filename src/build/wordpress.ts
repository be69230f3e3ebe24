/** The WordPress plugin, dist/wordpress/career-path-elements.zip. Its parts are in src/wordpress/. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { CardTag } from '../server/prerender.js';
import { built } from './built.js';
import { languages, tags, themes } from './lists.js';
import { version } from './package.js';
import { translationTemplate } from './wordpress-texts.js';

const folder = 'dist/wordpress';

/** The folder of the elements' files in the plugin. They load each other, so a browser must not mix versions. */
const dist = `dist-${version}`;

const editorFiles = ['editor.js', 'editor.asset.php'];

/** Files of dist/ that pages and the editor load. */
const loaded = /^([\w-]+\.js|lang\/[\w-]+\.js|server\/pins\.js|THIRD-PARTY-LICENSES\.txt)$/;
const notLoaded = /^(convert|embed|embed-host|oembed|picture)\.js$/;

/** The oldest date that a ZIP file can have: equal files give equal archives. */
const mtime = '1980-01-01T00:00:00';

const phpList = (names: readonly string[]): string =>
  `array( ${names.map((name) => `'${name}'`).join(', ')} )`;

/** The lists that PHP needs. */
const contents = `<?php
/**
 * What this version contains. Written by the build.
 *
 * @package CareerPathElements
 */

defined( 'ABSPATH' ) || exit;

return array(
	'version'   => '${version}',
	'cards'     => ${phpList(tags)},
	'themes'    => ${phpList(themes)},
	'languages' => ${phpList(['en', ...languages])},
);
`;

const fill = (text: string): string => {
  const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
  return text
    .replaceAll('{version}', version)
    .replaceAll('{cards}', code(tags))
    .replaceAll('{themes}', code(themes))
    .replaceAll('{number of themes}', String(themes.length))
    .replaceAll('{number of languages}', String(languages.length + 1));
};

/** A theme for the cards inside an element of a class: a post may have cards with several themes. */
const scopedTheme = (name: string, css: string): string =>
  `.career-path-theme-${name} {\n${css.replaceAll(':root', '&')}}\n`;

/** The plugin has no source maps. */
const withoutSourceMap = (text: string): string =>
  text.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n');

/** The plugin's files by their paths. */
const readFiles = async (): Promise<Map<string, string>> => {
  const files = new Map<string, string>([['contents.php', contents]]);
  const add = async (path: string, file: string) => files.set(path, await readFile(file, 'utf8'));
  for (const file of await readdir('src/wordpress'))
    if (/\.(css|php|txt)$|^block\.json$/.test(file))
      files.set(file, fill(await readFile(`src/wordpress/${file}`, 'utf8')));
  for (const file of editorFiles) await add(file, `${folder}/${file}`);
  await add('license.txt', 'LICENSE');
  files.set('languages/career-path-elements.pot', await translationTemplate(version));
  for (const path of await readdir('dist', { recursive: true })) {
    const file = path.replaceAll('\\', '/');
    if (loaded.test(file) && !notLoaded.test(file)) await add(`${dist}/${file}`, `dist/${file}`);
  }
  for (const theme of themes) {
    const css = await readFile(`src/themes/${theme}.css`, 'utf8');
    files.set(`${dist}/themes/${theme}.css`, scopedTheme(theme, css));
  }
  return files;
};

/** Writes the plugin, from the files that the build has written, and removes those that only it contains. */
export const writeWordPressPlugin = async (): Promise<void> => {
  const files = await readFiles();
  const { prerender } = await built<typeof import('../server/prerender.js')>('prerender');
  for (const lang of ['en', ...languages])
    for (const tag of tags as CardTag[])
      files.set(`${dist}/plain/${lang}/${tag}.html`, `${prerender(tag, { lang, plain: true })}\n`);
  const entries: Zippable = {};
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    entries[`career-path-elements/${path}`] = [strToU8(withoutSourceMap(text)), { mtime }];
  await writeFile(`${folder}/career-path-elements.zip`, zipSync(entries, { level: 9 }));
  for (const file of editorFiles) await rm(`${folder}/${file}`);
};
