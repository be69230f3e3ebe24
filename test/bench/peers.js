/**
 * Everything that shows the same: how it stands on a page, and what tells that it is drawn. A peer is
 *
 *     { name, label, card(thing), many(), tracked() }
 *
 * `card` gives what belongs in the head and in the body of a page for that thing: `ladder`, `roadmap`,
 * `page`. `many` gives the same for any number of ladders: `tag` is one, `insert` how a page puts them
 * in. `tracked` gives a roadmap to tick off. `drawn` is a way to what is drawn last: a selector a root.
 */
import { readFile } from 'node:fs/promises';
import { plainHtml, prerenderedHtml } from '../../src/snippets/snippets.js';
import { contentOf, look, script, style } from './bundle.js';
import { kits, used } from './kits.js';
import { plain, roadmap, views } from './views.js';

const tags = { ladder: 'salary-ladder', roadmap: 'career-roadmap', page: 'career-path' };

/** A way within the card: what is drawn last of it. */
const last = {
  ladder: '.ladder li:last-child',
  roadmap: '.roadmap ol > li:last-child li:last-child',
  page: '.certifications ul > li:last-child > p:last-child a',
};

/** The last of many cards in a box. */
const each = ':scope > :last-child';

const ownLast = {
  ladder: ['salary-ladder', 'li:last-child [part=amount]'],
  roadmap: ['career-roadmap', 'ol > li:last-child li:last-child'],
  page: ['career-path', 'career-certifications', '.list > li:last-child [part=link]'],
};

const moduleTag = (src) => `<script type="module" src="${src}"></script>`;
const sheetTag = (href) => `<link rel="stylesheet" href="${href}">`;

/** All peers; what they load is put on the site. */
export const peersOn = async (site) => {
  const { files } = JSON.parse(await readFile('dist/integrity.json', 'utf8'));
  const where = { base: '/dist', files };
  const asked = (thing) => ({ card: tags[thing], attributes: {}, properties: {} });

  const own = {
    name: 'own',
    label: 'career-path-elements',
    card: (thing) => ({ body: plainHtml(where, asked(thing)), drawn: ownLast[thing] }),
    many: () => ({
      head: moduleTag('/dist/salary-ladder.js'),
      tag: '<salary-ladder></salary-ladder>',
      drawn: [each, ownLast.ladder[1]],
    }),
    // Without backgrounds, so that it doesn’t ask where the reader starts, which no peer does.
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
  };

  /** As a page with many of them has it: what is not in view is not laid out. */
  const skipped = {
    name: 'skipped',
    label: 'career-path-elements, content-visibility',
    many: () => ({
      ...own.many(),
      head: `${own.many().head}<style>salary-ladder { content-visibility: auto; contain-intrinsic-block-size: auto 13.5em }</style>`,
    }),
  };

  const { prerender } = await import('../../dist/prerender.js');
  const prerendered = {
    name: 'prerendered',
    label: 'career-path-elements, prerendered',
    card: (thing) => ({
      body: prerenderedHtml(where, asked(thing), prerender(tags[thing], { base: where.base })),
      drawn: ownLast[thing],
    }),
  };

  const html = {
    name: 'html',
    label: 'HTML and CSS',
    async card(thing) {
      const href = site.add(`html-${thing}.css`, await look(thing, true));
      return {
        head: sheetTag(href),
        body: views[thing](contentOf(thing)),
        drawn: [last[thing]],
      };
    },
    async many() {
      const { body: tag, head } = await this.card('ladder');
      return { head, tag, drawn: [`${each} li:last-child`] };
    },
  };

  const declarative = {
    name: 'declarative',
    label: 'Declarative shadow DOM',
    async card(thing) {
      const body = `<plain-card><template shadowrootmode="open"><style>${await look(thing, true)}</style>${views[thing](contentOf(thing))}</template></plain-card>`;
      return { body, drawn: ['plain-card', last[thing]] };
    },
    async many() {
      const { body: tag } = await this.card('ladder');
      return { tag, insert: 'setHTMLUnsafe', drawn: [each, last.ladder] };
    },
  };

  const vanilla = {
    name: 'vanilla',
    label: 'Custom elements by hand',
    async card(thing) {
      const source = `import './peers/vanilla.js';`;
      const src = site.add(`vanilla-${thing}.js`, await script(source, thing));
      return {
        body: `${moduleTag(src)}<plain-card></plain-card>`,
        drawn: ['plain-card', last[thing]],
      };
    },
    async many() {
      await this.card('ladder');
      return {
        head: moduleTag('/peers/vanilla-ladder.js'),
        tag: '<plain-card></plain-card>',
        drawn: [each, last.ladder],
      };
    },
    async tracked() {
      const source = `import './peers/vanilla-tracked.js';`;
      const src = site.add('vanilla-tracked.js', await script(source, 'roadmap', true));
      return {
        head: moduleTag(src),
        body: '<plain-card></plain-card>',
        drawn: ['plain-card', 'ol > li:last-child input'],
        boxes: ['plain-card', 'input'],
      };
    },
  };

  const frame = {
    name: 'frame',
    label: 'A frame',
    async card(thing) {
      const src = site.add(
        `frame-${thing}.html`,
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>A card</title><style>${await look(thing, true)}</style>${views[thing](contentOf(thing))}</html>`,
      );
      const height = { ladder: 260, roadmap: 1900, page: 4200 }[thing];
      return {
        body: `<iframe src="${src}" title="A card" width="100%" height="${height}" frameborder="0"></iframe>`,
        drawn: ['iframe', last[thing]],
      };
    },
    async many() {
      const { body: tag } = await this.card('ladder');
      return { tag, drawn: [each, last.ladder], most: 100 };
    },
  };

  const libraries = Object.entries(kits).map(([name, kit]) => {
    const blocks = { ...plain, ...kit.blocks };
    const load = async (thing, tracked, more = '') => {
      const wanted = used[tracked ? 'tracked' : thing];
      const files = wanted.map((block) => kit.files[block]).filter(Boolean);
      const source = `${files.map((file) => `import '${file}';`).join('')}${more}`;
      const named = `${name}-${tracked ? 'tracked' : thing}`;
      return [
        sheetTag(site.add(`${named}.css`, await style(kit.styles, thing))),
        moduleTag(site.add(`${named}.js`, await script(source, thing))),
      ].join('');
    };
    const drawnOf = (thing, [tag, within]) => [`${last[thing]} ${tag}`, within];
    return {
      name,
      label: kit.label,
      async card(thing) {
        return {
          head: await load(thing),
          body: views[thing](contentOf(thing), blocks),
          drawn:
            thing === 'page'
              ? [last.page]
              : drawnOf(thing, kit.drawn[thing === 'ladder' ? 'bar' : 'chip']),
          // On a page there are cards of all kinds: drawn is what has the last of each.
          all: thing === 'page' ? [kit.drawn.bar, kit.drawn.chip] : [],
        };
      },
      async many() {
        const { body: tag, head } = await this.card('ladder');
        const [bar, within] = kit.drawn.bar;
        return { head, tag, drawn: [`${each} li:last-child ${bar}`, within] };
      },
      async tracked() {
        const content = contentOf('roadmap');
        const track = `import { track } from './peers/track.js'; import { content } from 'subject';
          track(document, content.steps, '${kit.check}', '${kit.event}');`;
        return {
          head: await load('roadmap', true, track),
          body: roadmap(content, blocks, 2, new Set()),
          drawn: [`ol > li:last-child ${kit.check}`, 'input'],
          boxes: [kit.check],
        };
      },
    };
  });

  const mui = {
    name: 'mui',
    label: 'React and MUI',
    async load(name, thing, component, use) {
      const source = `import { show, ${component} } from './peers/mui.jsx'; import { content } from 'subject'; ${use}`;
      return [
        sheetTag(site.add(`mui-${thing}.css`, await look(thing))),
        moduleTag(site.add(`mui-${name}.js`, await script(source, thing))),
      ].join('');
    },
    async card(thing) {
      const component = { ladder: 'Ladder', roadmap: 'Roadmap', page: 'Page' }[thing];
      return {
        head: await this.load(
          thing,
          thing,
          component,
          `show(document.querySelector('#root'), ${component}, content);`,
        ),
        body: '<div id="root"></div>',
        drawn: [last[thing]],
      };
    },
    async many() {
      return {
        head: await this.load(
          'many',
          'ladder',
          'Ladder',
          `window.insert = (box, count) => { window.remove = show(box, Ladder, content, count); };`,
        ),
        insert: 'own',
        drawn: [`${each} li:last-child`],
      };
    },
    async tracked() {
      return {
        head: await this.load(
          'tracked',
          'roadmap',
          'Tracked',
          `show(document.querySelector('#root'), Tracked, content);`,
        ),
        body: '<div id="root"></div>',
        drawn: ['ol > li:last-child input'],
        boxes: ['input'],
      };
    },
  };

  return [own, prerendered, skipped, html, declarative, vanilla, frame, ...libraries, mui];
};
