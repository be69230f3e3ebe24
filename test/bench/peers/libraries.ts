/** The component libraries in `kits.ts`. */
import { script, style } from '../bundle.js';
import { contents, type Thing } from '../content.js';
import type { Site } from '../site.js';
import { plain, roadmap } from '../views.js';
import { kits, type Library, used } from './kits.js';
import { html, last, lastCard, moduleTag, type Peer, sheetTag } from './peer.js';

const libraryPeer = (site: Site, name: string, library: Library): Peer => {
  const blocks = { ...plain, ...library.blocks };
  const load = async (page: keyof typeof used, thing: Thing, more = '') => {
    const imports = used[page].flatMap((block) => library.files[block] ?? []);
    const source = `${imports.map((file) => `import '${file}';`).join('')}${more}`;
    return [
      sheetTag(site.add(`/peers/${name}-${page}.css`, await style(library.styles, thing))),
      moduleTag(site.add(`/peers/${name}-${page}.js`, await script(source, thing))),
    ].join('');
  };
  const { bar, chip } = library.drawn;
  return {
    name,
    label: library.label,
    async card(thing) {
      const content = { head: await load(thing, thing), body: html[thing](blocks) };
      // The whole page has blocks of every kind: it's drawn when the last of each is.
      const lastBar = [`${last.ladder} ${bar[0]}`, bar[1]];
      const lastChip = [`${last.roadmap} ${chip[0]}`, chip[1]];
      if (thing === 'page') return { ...content, drawn: [last.page], all: [lastBar, lastChip] };
      return { ...content, drawn: thing === 'ladder' ? lastBar : lastChip };
    },
    async many() {
      const [tag, within] = bar;
      return {
        head: await load('ladder', 'ladder'),
        tag: html.ladder(blocks),
        drawn: [`${lastCard} li:last-child ${tag}`, within],
      };
    },
    async tracked() {
      const track = `import { track } from './in-page/track.js'; import { content } from 'subject';
        track(document, content.steps, '${library.check}', '${library.event}');`;
      return {
        head: await load('tracked', 'roadmap', track),
        body: roadmap(contents.roadmap, blocks, 2, new Set()),
        drawn: [`ol > li:last-child ${library.check}`, 'input'],
        boxes: [library.check],
      };
    },
  };
};

export const libraries = (site: Site): Peer[] =>
  Object.entries(kits).map(([name, library]) => libraryPeer(site, name, library));
