/** The ways to deliver cards to a page without a build step, over HTTP/2 as from a CDN. */
import { plainHtml } from '../../../src/snippets/html.js';
import { scriptTag } from '../../../src/snippets/pin.js';
import type { Bench, Visit } from '../bench.js';
import { portal } from '../pages.js';
import { builtFiles } from '../peers/own.js';
import type { Card } from '../peers/peer.js';
import type { LoadRow } from '../results.js';
import { startSite } from '../site.js';
import { loads } from './load.js';

const where = await builtFiles();

/** In the order in which pages add them. */
const cards = [
  'salary-ladder',
  'career-facts',
  'career-roadmap',
  'career-overview',
  'career-duties',
  'career-employers',
  'career-certifications',
  'career-requirements',
  'career-related',
] as const;

/** Maps what the modules import to files of npm packages. */
const imports = {
  lit: '/node_modules/lit/index.js',
  'lit-element/': '/node_modules/lit-element/',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/': '/node_modules/lit-html/',
  '@lit/context': '/node_modules/@lit/context/index.js',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
};

/** Loads the unbundled modules of cards. `preloads` have to come after the map that resolves them. */
const mapped = (tags: string[], preloads = '') =>
  `<script type="importmap">${JSON.stringify({ imports })}</script>${preloads}<script type="module">${tags
    .map((tag) => `import '/dist/esm/define/${tag}.js';`)
    .join('')}</script>`;

const preload = (address: string) => `<link rel="modulepreload" href="${address}">`;

/** Every module that a page requests. */
const modulesOf = ({ unpaced }: Bench, address: string) =>
  unpaced.inTab({}, async ({ page }) => {
    await page.goto(address);
    return page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.endsWith('.js')),
    );
  });

/** The user's own data between the tags. The card loads the code that reads it on demand. */
const baker = {
  id: 'baker',
  title: 'Baker',
  currency: 'EUR',
  salaries: [
    { level: 'apprentice', label: 'Apprentice', amount: 14000 },
    { level: 'master', label: 'Master', amount: 42000, orMore: true },
  ],
};

export const delivery = async (bench: Bench) => {
  const site = await startSite({ secure: true });
  const { measurements } = bench;
  // Bytes and requests don't vary, and the ways differ by more than rounds do.
  const rounds = Math.ceil(bench.rounds / 3);

  const visit = (name: string, path: string, tags: string[], parts: Partial<Card>): Visit<Card> => {
    // A card is drawn in one go, so its heading is enough.
    const [drawn, ...all] = tags.map((tag) => [tag, '[part=heading]']);
    const address =
      site.origin + site.add(`/${path}/${name}.html`.replaceAll(' ', '-'), portal(parts));
    return { name, card: { drawn: drawn!, all }, address };
  };

  /** The ways to load the first cards. */
  const waysOf = async (count: number) => {
    const tags = cards.slice(0, count);
    const body = tags.map((tag) => `<${tag}></${tag}>`).join('');
    const way = (name: string, head: string) => visit(name, String(count), tags, { head, body });
    const map = way('map', mapped(tags));
    const modules = await measurements.once('delivery, modules', {
      name: String(count),
      run: () => modulesOf(bench, map.address),
    });
    return [
      way('files', tags.map((tag) => scriptTag(where, `${tag}.js`)).join('')),
      way('all', scriptTag(where, 'career-path-elements.js')),
      map,
      way('map + preload', mapped(tags, modules.map(preload).join(''))),
    ];
  };

  const ownData = () => {
    const [tag] = cards;
    const options = { card: tag, attributes: {}, properties: {}, data: baker };
    const snippet = plainHtml(where, options, 'inline');
    const without = snippet.replace(/<link rel="modulepreload".*\n/, '');
    const way = (name: string, body: string) => visit(name, 'own-data', [tag], { body });
    return [way('files', without), way('files + preload', snippet)];
  };

  try {
    const without = site.origin + site.add('/none.html', portal({}));
    const delivered: Record<
      string,
      Record<string, Pick<LoadRow, 'bytes' | 'requests' | 'painted'>>
    > = {};
    const measure = async (what: string, ways: Visit<Card>[]) => {
      const rows = Object.entries(
        await loads({ ...bench, rounds }, `delivery, ${what}`, ways, without),
      );
      delivered[what] = Object.fromEntries(
        rows.map(([way, { bytes, painted, requests }]) => [way, { bytes, requests, painted }]),
      );
    };
    for (const count of [1, 2, 3, cards.length]) await measure(String(count), await waysOf(count));
    await measure('1, with custom data', ownData());
    return delivered;
  } finally {
    site.stop();
  }
};
