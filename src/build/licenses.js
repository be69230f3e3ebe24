/** The notices of what is bundled: whoever passes on a built file passes on its parts, too. */
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';

/** The folder of each package that something is left of in a built file. */
const folders = new Set();

/** Notes what rollup has really taken, after all that is unused is gone. */
export const noteLicenses = {
  name: 'note-licenses',
  generateBundle(_, bundle) {
    for (const { modules = {} } of Object.values(bundle))
      for (const [id, { renderedLength }] of Object.entries(modules)) {
        const [folder] = /^.*\/node_modules\/(@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/')) ?? [];
        if (folder && renderedLength) folders.add(folder);
      }
  },
};

/** The notices of packages that come without the file, made of what they say of themselves. */
const withoutFile = {
  // Of the same repository.
  '@lit-labs/ssr-dom-shim': () => readFileSync('node_modules/lit/LICENSE', 'utf8'),
  '@parse5/tools': ({ author }) =>
    readFileSync('LICENSE', 'utf8').replace(/^Copyright .*$/m, `Copyright (c) ${author}`),
};

const noticeOf = (folder) => {
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const { license, name, version } = manifest;
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  if (!texts.length) texts.push(withoutFile[name]?.(manifest));
  if (!texts[0]) throw new Error(`${name} comes without a licence: see src/build/licenses.js.`);
  return `${name} ${version} (${license})\n\n${texts.map((text) => text.trim()).join('\n\n')}\n`;
};

/** Writes them, when all is built. */
export const writeLicenses = async () => {
  const notices = [...new Set([...folders].map(noticeOf))].sort();
  const head = 'The files in this folder have parts of these packages in them.\n';
  const line = `\n${'-'.repeat(80)}\n\n`;
  await writeFile('dist/THIRD-PARTY-LICENSES.txt', [head, ...notices].join(line));
};
