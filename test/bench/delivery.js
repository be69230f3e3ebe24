/** The ways to deliver cards to a page that nobody builds, each on a page of its own, as a CDN has the files. */
import { readFile } from 'node:fs/promises';
import { plainHtml, scriptTag } from '../../src/snippets/snippets.js';
import { portal } from './pages.js';
import { inTab } from './tab.js';

const { files } = JSON.parse(await readFile('dist/integrity.json', 'utf8'));
const where = { base: '/dist', files };

/** A page has the first so many. */
const cards = [
  'salary-ladder',
  'career-facts',
  'career-roadmap',
  'career-overview',
  'career-duties',
  'career-employers',
  'career-certifications',
];

/** Where Lit’s packages have what the modules import. */
const imports = {
  lit: '/node_modules/lit/index.js',
  'lit-element/': '/node_modules/lit-element/',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/': '/node_modules/lit-html/',
  '@lit/context': '/node_modules/@lit/context/index.js',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
};

/** A script of the unbundled modules of cards; `preloads` stand after the map, which tells where they are. */
const mapped = (tags, preloads = '') =>
  `<script type="importmap">${JSON.stringify({ imports })}</script>${preloads}<script type="module">${tags
    .map((tag) => `import '/dist/esm/elements/${tag}.js';`)
    .join('')}</script>`;

const preload = (address) => `<link rel="modulepreload" href="${address}">`;

/** Every module that a page asks for; browsers ask for an icon, too. */
const modulesOf = (browser, address) =>
  inTab(browser, {}, async ({ page }) => {
    await page.goto(address);
    return page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.endsWith('.js')),
    );
  });

/** Data of its own between the tags, for which the card loads a file on demand. */
const baker = {
  id: 'baker',
  title: 'Baker',
  currency: 'EUR',
  salaries: [
    { level: 'apprentice', label: 'Apprentice', amount: 14000 },
    { level: 'master', label: 'Master', amount: 42000, orMore: true },
  ],
};

/** Pages by what is on them, each `{ name, card, address }` by the way it is delivered. */
export const deliveries = async (browser, site) => {
  const pageOf = (what, name, tags, parts) => {
    // A card is drawn at once, with its heading.
    const [drawn, ...all] = tags.map((tag) => [tag, '[part=heading]']);
    const path = site.page(`${what}/${name}`.replaceAll(' ', '-'), portal(parts));
    return { name, card: { drawn, all }, address: site.origin + path };
  };
  const pages = {};
  for (const count of [1, 2, 3, 7]) {
    const tags = cards.slice(0, count);
    const body = tags.map((tag) => `<${tag}></${tag}>`).join('');
    const page = (name, head) => pageOf(count, name, tags, { head, body });
    const map = page('map', mapped(tags));
    const preloads = (await modulesOf(browser, map.address)).map(preload).join('');
    pages[count] = [
      page('files', tags.map((tag) => scriptTag(where, `${tag}.js`)).join('')),
      page('all', scriptTag(where, 'career-path-elements.js')),
      map,
      page('map + preload', mapped(tags, preloads)),
    ];
  }
  const [tag] = cards;
  const snippet = plainHtml(where, { card: tag, attributes: {}, properties: {}, data: baker });
  const without = snippet.replace(/<link rel="modulepreload".*\n/, '');
  const page = (name, body) => pageOf('own data', name, [tag], { body });
  pages['1, data of its own'] = [page('files', without), page('files + preload', snippet)];
  return pages;
};
