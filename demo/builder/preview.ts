/** The preview: runs the code in an iframe with an adjustable width. */
import type { CareerPath } from 'career-path-elements/parse';
import { find } from '../find.js';
import { make } from '../make.js';
import { measure } from './preview-contrast.js';
import { documentOf, type Look } from './preview-look.js';
import { follow, width } from './preview-size.js';

const stage = find('#stage');

let frame: HTMLIFrameElement | undefined;
let turn = 0;

/** The bodies that can contain the card: an iframe snippet is an iframe inside the preview’s iframe. */
const roots = (view: HTMLIFrameElement): HTMLElement[] => {
  const { body } = view.contentDocument!;
  const inner = [...body.querySelectorAll('iframe')];
  return [body, ...inner.flatMap(({ contentDocument }) => contentDocument?.body ?? [])];
};

const loaded = (view: HTMLIFrameElement) =>
  new Promise((done) => view.addEventListener('load', done, { once: true }));

/** Whether an iframe snippet’s script has given the iframe the height of its card. */
const isSized = ({ clientHeight, contentDocument }: HTMLIFrameElement): boolean => {
  const body = contentDocument?.body;
  if (!body?.querySelector(':scope > :not(noscript)')) return false;
  return clientHeight === Math.ceil(body.getBoundingClientRect().height);
};

/** How long the preview waits for files that may never arrive, in milliseconds. */
const PATIENCE = 3000;

/** Waits until the cards below an element are defined: those that load after the page are so only now. */
const defined = (root: HTMLElement) => {
  const { customElements } = root.ownerDocument.defaultView!;
  const tags = [...root.querySelectorAll(':not(:defined)')].map(({ localName }) => localName);
  const all = Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
  return Promise.race([all, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
};

/** Waits until all cards in a document are rendered. */
const rendered = async (view: HTMLIFrameElement) => {
  // A lazy iframe outside the viewport may never load.
  const end = Date.now() + PATIENCE;
  for (const inner of view.contentDocument!.querySelectorAll('iframe'))
    while (!isSized(inner) && Date.now() < end) await new Promise(requestAnimationFrame);
  for (const root of roots(view)) {
    await defined(root);
    for (const card of root.querySelectorAll(':defined'))
      if ('updateComplete' in card) await card.updateComplete;
  }
};

/** Shows code in a new iframe. The previous one stays until the new one is ready, to avoid flicker. */
export const show = async (code: string, look: Look): Promise<void> => {
  const mine = ++turn;
  const next = make('iframe', { title: 'Preview of the card', className: 'coming' });
  next.style.inlineSize = `${width.value}px`;
  next.srcdoc = documentOf(code, look);
  const arrived = loaded(next);
  stage.append(next);
  await arrived;
  await rendered(next);
  if (mine !== turn) return void next.remove();
  frame?.remove();
  frame = next;
  next.className = '';
  follow(next);
  measure(roots(next));
};

/** Shows other data in the card that is already in the preview, which is faster than a new iframe. */
export const showData = async (card: string, path: CareerPath): Promise<void> => {
  const shown = frame?.contentDocument?.querySelector(card);
  if (!frame || !shown) return;
  Object.assign(shown, { path });
  await rendered(frame);
};

/** The card’s current height in pixels, for the iframe’s tag. */
export const height = (): number =>
  frame ? Math.ceil(frame.contentDocument!.body.getBoundingClientRect().height - 32) : 400;

/** Whether the preview shows nothing: cards without data aren’t rendered. */
export const isEmpty = (): boolean => height() <= 0;
