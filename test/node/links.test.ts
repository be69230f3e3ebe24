/** Checks every link in the README, the other documents, the guides and the site. Needs a build. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { parse } from 'parse5';
import { version } from '../../src/build/package.js';
import { baseOf, basesOf } from '../../src/snippets/cdn.js';
import { elementsIn } from './html-tree.js';

const attributesOf = (html: string, names: string[]): string[] =>
  elementsIn(parse(html)).flatMap(({ attrs, tagName }) =>
    attrs
      .filter(({ name }) => names.includes(name))
      // A comparison may have several addresses.
      .flatMap(({ value }) => (tagName === 'career-comparison' ? value.split(/\s+/) : value)),
  );

/** The `id` that code hosts and the site give to a heading. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .replace(/ /g, '-');

const withoutCode = (markdown: string): string =>
  markdown.replace(/^```[^]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

const anchorsOf = (file: string): string[] => {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.md')
    ? [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => slug(heading!))
    : attributesOf(text, ['id']);
};

const linksOf = (file: string): string[] => {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.html')) return attributesOf(text, ['href', 'src', 'srcset']);
  const prose = withoutCode(text);
  return [
    ...[...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!),
    ...attributesOf(prose, ['href', 'src', 'srcset']),
  ];
};

/** A link to our files on a CDN leads to `dist/`. */
const toDist = (link: string): string | undefined => {
  const base = basesOf(version).find((one) => link.startsWith(one));
  return base && `dist${link.slice(base.length)}`;
};

/** The file that a link leads to. */
const fileOf = (from: string, link: string): string => {
  const [path = ''] = (toDist(link) ?? link).split(/[?#]/);
  if (toDist(link)) return path;
  return path ? normalize(join(dirname(from), decodeURI(path))) : from;
};

/** These anchors exist only once a script has run. */
const isMadeByScript = (file: string): boolean => /reference\.html$/.test(file);

const problemOf = (from: string, link: string): string | undefined => {
  // Shows what happens when a file is missing.
  if (/^(data|mailto):/.test(link) || link === 'paths/missing.json') return undefined;
  if (/^\w+:/.test(link) && !toDist(link))
    return URL.canParse(link) && link.startsWith('https://') ? undefined : `${link} isn’t https`;
  const source = fileOf(from, link);
  // Pages of the site that are made of data have no source of their own.
  const file = existsSync(source) ? source : source.replace(/^demo\//, 'dist/site/');
  if (!existsSync(file)) return `${link} leads nowhere`;
  const target = statSync(file).isDirectory() ? join(file, 'index.html') : file;
  const [, anchor] = link.split('#');
  if (!anchor || isMadeByScript(target) || !/\.(md|html)$/.test(target)) return undefined;
  return anchorsOf(target).includes(anchor) ? undefined : `${link}: there is no such heading`;
};

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));

const documents = readdirSync('.').filter((file) => file.endsWith('.md'));
const guides = filesIn('demo/guides', '.md');
const pages = filesIn('dist/site', '.html');

for (const file of [...documents, ...guides, ...pages])
  test(`every link in ${file} works`, () => {
    assert.deepEqual(
      linksOf(file)
        .map((link) => problemOf(file, link))
        .filter(Boolean),
      [],
    );
  });

test('what the README and the guides link to is in the package', () => {
  const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] };
  const packed = [...files, 'README.md', 'LICENSE', 'package.json'];
  const isPacked = (file: string): boolean =>
    packed.some((entry) => file === entry || file.startsWith(`${entry}/`));
  // A guide links to pages of the site, which the package has in `dist/site/`.
  const missing = ['README.md', ...guides].flatMap((from) =>
    linksOf(from)
      .filter((link) => !/^\w+:/.test(link) && !/\.html(#|$)/.test(link))
      .map((link) => fileOf(from, link))
      .filter((file) => !isPacked(file)),
  );
  assert.deepEqual(missing, []);
});

test('broken links are found', () => {
  assert.match(problemOf('README.md', 'demo/guides/nothing.md')!, /leads nowhere/);
  assert.match(problemOf('README.md', 'SECURITY.md#nothing')!, /no such heading/);
  assert.match(problemOf('README.md', `${baseOf(version)}/nothing.js`)!, /leads nowhere/);
  assert.match(problemOf('README.md', 'http://example.org')!, /isn’t https/);
});
