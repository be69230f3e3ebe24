/** The elements of this project. */
import { readFile } from 'node:fs/promises';
import { plainHtml, prerenderedHtml } from '../../../src/snippets/html.js';
import type { Thing } from '../content.js';
import { lastCard, moduleTag, type Peer } from './peer.js';

const tags = { ladder: 'salary-ladder', roadmap: 'career-roadmap', page: 'career-path' };

const drawn = {
  ladder: ['salary-ladder', 'li:last-child [part=amount]'],
  roadmap: ['career-roadmap', 'ol > li:last-child li:last-child'],
  page: ['career-path', 'career-related', 'li:last-child [part=note]'],
};

/** Where the built files are. Cards are measured pinned, and with their space reserved. */
export const builtFiles = async () => {
  const { files } = JSON.parse(await readFile('dist/integrity.json', 'utf8')) as {
    files: Record<string, string>;
  };
  return { base: '/dist', files, pinned: true };
};

const where = await builtFiles();
const asked = (thing: Thing) => ({ card: tags[thing], attributes: {}, properties: {} });

const many = () => ({
  head: moduleTag('/dist/salary-ladder.js'),
  tag: '<salary-ladder></salary-ladder>',
  drawn: [lastCard, 'li:last-child [part=amount]'],
});

export const own = {
  name: 'own',
  label: 'career-path-elements',
  card: (thing) => ({ body: plainHtml(where, asked(thing), 'inline'), drawn: drawn[thing] }),
  many,
  // Without backgrounds the roadmap has no question for the starting point, like the other peers.
  tracked: () => ({
    head: `${moduleTag('/dist/career-roadmap.js')}<script type="module">
      const path = await (await fetch('/data/mlops-engineer.json')).json();
      delete path.backgrounds;
      for (const step of path.roadmap.steps) delete step.skippedBy;
      Object.assign(document.querySelector('career-roadmap'), { path, trackable: true });
    </script>`,
    body: '<career-roadmap></career-roadmap>',
    drawn: ['career-roadmap', 'ol > li:last-child input'],
    boxes: ['career-roadmap', 'ol > li input'],
  }),
} satisfies Peer;

/** As recommended for many cards: the browser skips the layout of those out of view. */
export const skipped: Peer = {
  name: 'skipped',
  label: 'career-path-elements, content-visibility',
  many: () => ({
    ...many(),
    head: `${many().head}<style>salary-ladder { content-visibility: auto; contain-intrinsic-block-size: auto 13.5em }</style>`,
  }),
};

interface Prerender {
  prerender(tag: string, options: { base: string }): string;
}

/** Loaded when it's needed: type checking doesn't depend on a build. */
const prerender = async (thing: Thing) => {
  const { href } = new URL('../../../dist/prerender.js', import.meta.url);
  const built = (await import(href)) as Prerender;
  return built.prerender(tags[thing], { base: where.base });
};

export const prerendered: Peer = {
  name: 'prerendered',
  label: 'career-path-elements, prerendered',
  card: async (thing) => ({
    body: prerenderedHtml(where, asked(thing), await prerender(thing)),
    drawn: drawn[thing],
  }),
};
