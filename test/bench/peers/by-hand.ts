/** The content without a library: HTML, declarative shadow DOM, a custom element, a frame. */
import { look, script } from '../bundle.js';
import type { Thing } from '../content.js';
import type { Site } from '../site.js';
import { html, last, lastCard, moduleTag, type Peer, sheetTag } from './peer.js';

const htmlPeer = (site: Site): Peer => {
  const card = async (thing: Thing) => ({
    head: sheetTag(site.add(`/peers/html-${thing}.css`, await look(thing, true))),
    body: html[thing](),
    drawn: [last[thing]],
  });
  return {
    name: 'html',
    label: 'HTML and CSS',
    card,
    async many() {
      const { body: tag, head } = await card('ladder');
      return { head, tag, drawn: [`${lastCard} li:last-child`] };
    },
  };
};

const styledHtml = async (thing: Thing) =>
  `<style>${await look(thing, true)}</style>${html[thing]()}`;

const declarativePeer = (): Peer => {
  const tag = async (thing: Thing) =>
    `<plain-card><template shadowrootmode="open">${await styledHtml(thing)}</template></plain-card>`;
  return {
    name: 'declarative',
    label: 'Declarative shadow DOM',
    card: async (thing) => ({ body: await tag(thing), drawn: ['plain-card', last[thing]] }),
    many: async () => ({
      tag: await tag('ladder'),
      insert: 'setHTMLUnsafe',
      drawn: [lastCard, last.ladder],
    }),
  };
};

const vanillaPeer = (site: Site): Peer => {
  const tag = '<plain-card></plain-card>';
  const load = async (thing: Thing, tracked = false) => {
    const name = tracked ? 'vanilla-tracked' : 'vanilla';
    const source = `import './in-page/${name}.js';`;
    return moduleTag(site.add(`/peers/${name}-${thing}.js`, await script(source, thing, tracked)));
  };
  return {
    name: 'vanilla',
    label: 'Custom elements by hand',
    card: async (thing) => ({
      body: `${await load(thing)}${tag}`,
      drawn: ['plain-card', last[thing]],
    }),
    many: async () => ({ head: await load('ladder'), tag, drawn: [lastCard, last.ladder] }),
    tracked: async () => ({
      head: await load('roadmap', true),
      body: tag,
      drawn: ['plain-card', 'ol > li:last-child input'],
      boxes: ['plain-card', 'input'],
    }),
  };
};

const framePeer = (site: Site): Peer => {
  const tag = async (thing: Thing) => {
    const src = site.add(
      `/peers/frame-${thing}.html`,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>A card</title>${await styledHtml(thing)}</html>`,
    );
    const height = { ladder: 260, roadmap: 2380, page: 5660 }[thing];
    return `<iframe src="${src}" title="A card" width="100%" height="${height}" frameborder="0"></iframe>`;
  };
  return {
    name: 'frame',
    label: 'A frame',
    card: async (thing) => ({ body: await tag(thing), drawn: ['iframe', last[thing]] }),
    many: async () => ({ tag: await tag('ladder'), drawn: [lastCard, last.ladder], most: 100 }),
  };
};

export const byHand = (site: Site): Peer[] => [
  htmlPeer(site),
  declarativePeer(),
  vanillaPeer(site),
  framePeer(site),
];
