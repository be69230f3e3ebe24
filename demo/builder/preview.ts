/** The preview: runs the code in an iframe with an adjustable width. */
import { contrast, leastContrast, painted, type LeastContrast } from '../contrast.js';
import { find } from '../find.js';
import { make } from '../make.js';

/** The page around a card: light, dark, or in a custom colour. */
export interface Look {
  page: 'light' | 'dark' | 'own';
  background: string;
}

const stage = find('#stage');
const handle = find('#handle');
const width = find<HTMLInputElement>('#width');
const widthText = find<HTMLOutputElement>('#width-text');
const table = find('#contrast tbody');

/** Black or white, whichever has more contrast with the colour. */
const inkOn = (color: string) => {
  const under = painted([color]);
  return contrast([0, 0, 0], under) >= contrast([255, 255, 255], under) ? '#000' : '#fff';
};

interface Colors {
  scheme: 'light' | 'dark';
  under: string;
  ink: string;
}

const colorsOf = ({ background, page }: Look): Colors => {
  if (page === 'light') return { scheme: 'light', under: '#fff', ink: '#1a1d24' };
  if (page === 'dark') return { scheme: 'dark', under: '#0f1218', ink: '#e7eaf0' };
  const ink = inkOn(background);
  return { scheme: ink === '#fff' ? 'dark' : 'light', under: background, ink };
};

export const schemeOf = (look: Look): Colors['scheme'] => colorsOf(look).scheme;

const documentOf = (code: string, look: Look) => {
  const { ink, scheme, under } = colorsOf(look);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><base target="_blank">
<style>:root{color-scheme:${scheme};background:${under};color:${ink};font:16px/1.55 system-ui,sans-serif}
body{display:flow-root;margin:0;padding:1rem}iframe{display:block}</style></head><body>${code}</body></html>`;
};

let frame: HTMLIFrameElement | undefined;
let turn = 0;

const scaleFor = (pixels: number) => Math.min(1, (stage.clientWidth - 14) / pixels);

/** Scales the frame down to fit the stage. */
const fit = () => {
  const pixels = Number(width.value);
  widthText.value = `${pixels} px`;
  if (!frame) return;
  const scale = scaleFor(pixels);
  frame.style.inlineSize = `${pixels}px`;
  frame.style.scale = String(scale);
  const height = Math.max(frame.contentDocument!.body.getBoundingClientRect().height, 80);
  frame.style.blockSize = `${height}px`;
  stage.style.blockSize = `${Math.ceil(height * scale)}px`;
  // Next to the iframe, but inside the stage.
  handle.style.insetInlineStart = `min(${pixels * scale}px, 100% - 14px)`;
  if (scale < 1) widthText.value += `, shown at ${Math.round(scale * 100)} %`;
};

/** The bodies that can contain the card: an iframe snippet is an iframe inside the preview’s iframe. */
const roots = (view: HTMLIFrameElement): HTMLElement[] => {
  const { body } = view.contentDocument!;
  const inner = [...body.querySelectorAll('iframe')];
  return [body, ...inner.flatMap(({ contentDocument }) => contentDocument?.body ?? [])];
};

const contrastRow = (name: string, { part, ratio }: LeastContrast['text'], least: number) => {
  const verdict = ratio >= least ? 'passes' : 'fails';
  const row = make('tr', { className: verdict }, make('th', { scope: 'row' }, name));
  row.insertCell().textContent = `lowest ${ratio.toFixed(1)}:1 (${part}), ${verdict} ${least}:1`;
  return row;
};

const measure = (view: HTMLIFrameElement) => {
  const found = roots(view).map(leastContrast);
  const lowest = (kind: keyof LeastContrast) =>
    found.map((one) => one[kind]).reduce((a, b) => (b.ratio < a.ratio ? b : a));
  const rows = [
    { name: 'Text', measured: lowest('text'), least: 4.5 },
    { name: 'Bars', measured: lowest('graphics'), least: 3 },
  ];
  table.replaceChildren(
    ...rows
      .filter(({ measured }) => measured.ratio < Infinity)
      .map(({ least, measured, name }) => contrastRow(name, measured, least)),
  );
};

const loaded = (view: HTMLIFrameElement) =>
  new Promise((done) => view.addEventListener('load', done, { once: true }));

/** Whether an iframe snippet’s script has given the iframe the height of its card. */
const isSized = ({ clientHeight, contentDocument }: HTMLIFrameElement): boolean => {
  const body = contentDocument?.body;
  if (!body?.querySelector(':scope > :not(noscript)')) return false;
  return clientHeight === Math.ceil(body.getBoundingClientRect().height);
};

/** Waits until all cards in a document are rendered. */
const rendered = async (view: HTMLIFrameElement) => {
  // A lazy iframe outside the viewport may never load.
  const end = Date.now() + 3000;
  for (const inner of view.contentDocument!.querySelectorAll('iframe'))
    while (!isSized(inner) && Date.now() < end) await new Promise(requestAnimationFrame);
  for (const root of roots(view))
    for (const card of root.querySelectorAll(':defined'))
      if ('updateComplete' in card) await card.updateComplete;
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
  fit();
  const { ResizeObserver } = next.contentWindow as Window & typeof globalThis;
  new ResizeObserver(fit).observe(next.contentDocument!.body);
  measure(next);
};

/** The card’s current height in pixels, for the iframe’s tag. */
export const height = (): number =>
  frame ? Math.ceil(frame.contentDocument!.body.getBoundingClientRect().height - 32) : 400;

width.addEventListener('input', fit);
new ResizeObserver(fit).observe(stage);

// Dragging the edge changes the width, like the slider.
handle.addEventListener('pointerdown', (down) => {
  handle.setPointerCapture(down.pointerId);
  stage.classList.add('dragged');
  const from = Number(width.value);
  const scale = scaleFor(from);
  const direction = getComputedStyle(stage).direction === 'rtl' ? -1 : 1;
  const move = ({ clientX }: PointerEvent) => {
    width.value = String(from + ((clientX - down.clientX) * direction) / scale);
    width.dispatchEvent(new Event('input', { bubbles: true }));
  };
  handle.addEventListener('pointermove', move);
  handle.addEventListener(
    'lostpointercapture',
    () => {
      handle.removeEventListener('pointermove', move);
      stage.classList.remove('dragged');
    },
    { once: true },
  );
});
