/** The built example portal: what search engines, feed readers and other sites read of it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { parseCareerPath } from 'career-path-elements/parse';
import { parse } from 'parse5';
import { SaxesParser } from 'saxes';
import { handbook, inGerman } from '../../demo/careers/careers.js';
import { portalAddress } from '../../demo/careers/embeds.js';
import { translate } from '../../demo/careers/translate.js';
import { linkRelated, toCareer } from '../../demo/portal/careers.js';
import { durationText, monthsOf, payOf } from '../../demo/portal/figures.js';
import { elementsIn } from './html-tree.js';

const built = 'dist/site/careers/';
const read = (path: string) => readFile(built + path, 'utf8');
const pages = (await readdir(built, { recursive: true })).filter(
  (path) => path.endsWith('.html') && !path.startsWith('embed'),
);

/** The file that an address of the portal leads to. */
const fileOf = (address: string): string => {
  assert.ok(address.startsWith(portalAddress), address);
  return address.slice(portalAddress.length);
};

/** The elements of an XML file, by their names. @throws {Error} If it isn’t well-formed. */
const xmlElements = (xml: string) => {
  const found: { name: string; text: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ attributes, name }) => found.push({ name, text: '', attributes }));
  parser.on('text', (text) => {
    const last = found.at(-1);
    if (last) last.text += text.trim();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return (name: string) => found.filter((element) => element.name === name);
};

const headOf = async (path: string) =>
  elementsIn(parse(await read(path)))
    .filter(({ tagName }) => /^(html|link|meta|script|title)$/.test(tagName))
    .map(({ attrs, childNodes, tagName }) => ({
      tagName,
      ...Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
      text: childNodes.map((node) => ('value' in node ? node.value : '')).join(''),
    })) as ({ tagName: string; text: string } & Record<string, string>)[];

test('the command converts the handbook to the careers of the portal', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'handbook-'));
  try {
    const input = ['--from', 'bls', 'demo/careers/handbook/handbook.xml', '--link', '{id}.html'];
    const args = ['dist/esm/cli.js', 'convert', ...input, '--out', folder];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    assert.match(stdout, /^80 careers written/);
    for (const path of handbook) {
      const converted = JSON.parse(await readFile(join(folder, `${path.id}.json`), 'utf8'));
      const { $schema: _, ...rest } = converted;
      assert.deepEqual(rest, JSON.parse(await read(`${path.id}.json`)));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('every document is valid, and every career of the handbook is there in German', async () => {
  const documents = (await readdir(built, { recursive: true })).filter(
    (path) => path.endsWith('.json') && !/^embed|search/.test(path),
  );
  assert.ok(documents.length > 160);
  for (const path of documents)
    assert.deepEqual(parseCareerPath(JSON.parse(await read(path))).issues, [], path);
  assert.equal(inGerman.length, handbook.length);
});

test('a text without a translation is an error, rather than a page in two languages', () => {
  const baker = handbook.find(({ id }) => id === 'bakers')!;
  const careers = { bakers: { title: 'Bäcker', summary: 'Backen.', duties: ['a', 'b', 'c'] } };
  assert.throws(
    () => translate(baker, { careers, terms: {} }, 'de'),
    /bakers: “Median” isn’t translated/,
  );
  assert.equal(translate(baker, { careers: {}, terms: {} }, 'de'), undefined);
});

test('every page tells search engines its address, its languages and its career', async () => {
  const heads = new Map(
    await Promise.all(pages.map(async (path) => [path, await headOf(path)] as const)),
  );
  for (const [path, head] of heads) {
    const links = head.filter(({ tagName }) => tagName === 'link');
    const [canonical] = links.filter(({ rel }) => rel === 'canonical');
    assert.equal(fileOf(canonical!['href']!), path);
    for (const { href } of links.filter(({ hreflang }) => hreflang)) {
      const other = fileOf(href!);
      // Each page of a pair names both.
      const named = heads
        .get(other)!
        .flatMap(({ hreflang, href }) => (hreflang ? fileOf(href!) : []));
      assert.ok(named.includes(path), `${other} doesn’t name ${path}`);
    }
    const metas = head.filter(({ tagName }) => tagName === 'meta');
    const [title] = head.filter(({ tagName }) => tagName === 'title');
    const contentOf = (key: string) =>
      metas.find(({ name, property }) => key === (name ?? property))?.['content'];
    assert.ok(contentOf('description'), path);
    assert.equal(contentOf('og:url'), canonical!['href']);
    assert.ok(title!.text.startsWith(contentOf('og:title')!), path);
    const jsonLd = head.find(({ type }) => type === 'application/ld+json');
    if (!/(index|compare)\.html$/.test(path))
      assert.equal(JSON.parse(jsonLd!.text)['@type'], 'Occupation');
  }
});

test('the sitemap has every page once, with its languages', async () => {
  const elements = xmlElements(await read('sitemap.xml'));
  const addresses = elements('loc').map(({ text }) => fileOf(text));
  assert.deepEqual(addresses.toSorted(), pages.toSorted());
  for (const { attributes } of elements('xhtml:link'))
    assert.ok(existsSync(built + fileOf(attributes['href']!)));
  assert.match(await read('robots.txt'), /^Sitemap: https:.*\/sitemap\.xml$/m);
});

for (const folder of ['', 'de/'])
  test(`${folder}feed.xml has the newest careers, each with a page`, async () => {
    const elements = xmlElements(await read(`${folder}feed.xml`));
    const entries = elements('entry').length;
    assert.equal(entries, 50);
    // The feed itself has one, too.
    assert.equal(elements('id').length, entries + 1);
    for (const { text } of elements('id').slice(1)) assert.ok(existsSync(built + fileOf(text)));
    const dates = elements('updated').map(({ text }) => text);
    for (const date of dates) assert.equal(new Date(date).toISOString(), date);
    assert.deepEqual(dates.slice(1), dates.slice(1).toSorted().reverse());
  });

test('careers that name no related ones are linked to others in their field', () => {
  const career = (id: string, code: string) =>
    toCareer({ id, title: id, occupationalCategory: code }, 'en', []);
  const [, baker, , smith] = linkRelated([
    career('baker', '51-3011'),
    career('butcher', '51-3021'),
    career('abalone-packer', '51-3099.01'),
    career('smith', '51-4121'),
  ]);
  assert.deepEqual(baker!.path.relatedCareers, [
    { label: 'butcher', url: 'butcher.html' },
    { label: 'abalone-packer', url: 'abalone-packer.html' },
  ]);
  assert.equal(smith!.path.relatedCareers, undefined);
});

test('related careers that the portal lacks aren’t links, and other sites’ pages are', () => {
  const relatedCareers = [
    { label: 'Baker', url: 'baker.html' },
    { label: 'Cook' },
    { label: 'Miller', url: 'https://mills.example/' },
  ];
  const [first] = linkRelated([
    toCareer({ id: 'a', title: 'A', relatedCareers }, 'en', []),
    toCareer({ id: 'cook', title: 'Cook' }, 'en', []),
  ]);
  assert.deepEqual(first!.path.relatedCareers, [
    { label: 'Baker' },
    { label: 'Cook', url: 'cook.html' },
    { label: 'Miller', url: 'https://mills.example/' },
  ]);
});

test('pay and time are what the career says', () => {
  const salaries = [
    { level: 'a', label: 'A', amount: 14.5 },
    { level: 'b', label: 'B', amount: 20, max: 30, orMore: true },
  ];
  const path = { id: 'x', title: 'X', currency: 'USD', payPeriod: 'hour' as const, salaries };
  assert.equal(payOf(path, 'en').pay, '$14.50 – $30.00+');
  assert.equal(payOf({ ...path, salaries: [] }, 'en').pay, undefined);
  const years = (id: string, min: number, max = min, choice?: string) => ({
    ...{ id, title: id, duration: { min, max, unit: 'year' as const } },
    ...(choice && { choice }),
  });
  const steps = [years('a', 1), years('b', 2, 3, 'way'), years('c', 4, 4, 'way')];
  assert.deepEqual(monthsOf({ id: 'x', title: 'X', roadmap: { steps } }), { min: 36, max: 60 });
  assert.equal(durationText({ id: 'x', title: 'X', roadmap: { steps } }, 'en'), '3–5 years');
});
