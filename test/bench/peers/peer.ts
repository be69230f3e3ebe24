import { contents, type Thing } from '../content.js';
import type { Selectors } from '../in-page/probe.js';
import { type Kit, ladder, page, roadmap } from '../views.js';

/** What a page contains for a card. */
export interface Card {
  head?: string;
  body?: string;
  /** What is drawn last of the card. */
  drawn: Selectors;
  /** What else has to be drawn. */
  all?: Selectors[];
}

/** A roadmap with a checkbox for each step. */
export interface Tracked extends Card {
  boxes: Selectors;
}

/** What a page contains that is filled with ladders. */
export interface Many {
  head?: string;
  /** One ladder. */
  tag?: string;
  /** How the page inserts them; `own`: with `window.insert` and `window.remove`. */
  insert?: 'innerHTML' | 'setHTMLUnsafe' | 'own';
  /** What is drawn last of the last ladder, starting from the box that contains them. */
  drawn: Selectors;
  /** The highest number of ladders worth waiting for. Default 1000. */
  most?: number;
}

/** One way to show the content. What it can't show is left out. */
export interface Peer {
  name: string;
  label: string;
  card?(thing: Thing): Card | Promise<Card>;
  many?(): Many | Promise<Many>;
  tracked?(): Tracked | Promise<Tracked>;
}

/** Where the last part of a card is within its root. */
export const last: Record<Thing, string> = {
  ladder: '.ladder li:last-child',
  roadmap: '.roadmap ol > li:last-child li:last-child',
  page: '.related li:last-child > p:last-child',
};

/** The last of many cards in a box. */
export const lastCard = ':scope > :last-child';

export const moduleTag = (src: string) => `<script type="module" src="${src}"></script>`;
export const sheetTag = (href: string) => `<link rel="stylesheet" href="${href}">`;

/** The content as HTML, with the blocks of a kit. */
export const html: Record<Thing, (kit?: Kit) => string> = {
  ladder: (kit) => ladder(contents.ladder, kit),
  roadmap: (kit) => roadmap(contents.roadmap, kit),
  page: (kit) => page(contents.page, kit),
};
