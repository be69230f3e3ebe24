/** The preview: the very code that is copied, on a page of its own, as wide as wanted. */
import { contrast, leastContrast, painted } from '../contrast.js';

const stage = document.querySelector('#stage');
const handle = document.querySelector('#handle');
const width = document.querySelector('#width');
const table = document.querySelector('#contrast tbody');

/** Black or white, whichever reads better on it. */
const inkOn = (color) => {
  const under = painted([color]);
  return contrast([0, 0, 0], under) >= contrast([255, 255, 255], under) ? '#000' : '#fff';
};

/** The page around a card: light, dark, or of somebody's own colour. */
const pageOf = ({ background, page }) => {
  const looks = {
    light: ['light', '#fff', '#1a1d24'],
    dark: ['dark', '#0f1218', '#e7eaf0'],
    own: [inkOn(background) === '#fff' ? 'dark' : 'light', background, inkOn(background)],
  };
  const [scheme, under, ink] = looks[page];
  return { scheme, under, ink };
};

export const schemeOf = (look) => pageOf(look).scheme;

const documentOf = (code, look) => {
  const { ink, scheme, under } = pageOf(look);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><base target="_blank">
<style>:root{color-scheme:${scheme};background:${under};color:${ink};font:16px/1.55 system-ui,sans-serif}
body{display:flow-root;margin:0;padding:1rem}iframe{display:block}</style></head><body>${code}</body></html>`;
};

let frame;
let turn = 0;

/** Fits the frame, however wide, into the room that there is. */
const fit = () => {
  width.nextElementSibling.value = `${width.value} px`;
  if (!frame) return;
  const scale = Math.min(1, (stage.clientWidth - 14) / width.value);
  frame.style.inlineSize = `${width.value}px`;
  frame.style.scale = scale;
  const { body } = frame.contentDocument;
  const height = Math.max(body.getBoundingClientRect().height, 80);
  frame.style.blockSize = `${height}px`;
  stage.style.blockSize = `${Math.ceil(height * scale)}px`;
  // Beside the frame, and at the end of the stage within.
  handle.style.insetInlineStart = `min(${width.value * scale}px, 100% - 14px)`;
  const shown = scale < 1 ? `, shown at ${Math.round(scale * 100)} %` : '';
  width.nextElementSibling.value = `${width.value} px${shown}`;
};

/** The card, which in the frame form is in a frame in the frame. */
const roots = (view) => [
  view.contentDocument.body,
  ...[...view.contentDocument.querySelectorAll('iframe')].flatMap((inner) =>
    inner.contentDocument?.body ? [inner.contentDocument.body] : [],
  ),
];

const measure = () => {
  const found = roots(frame).map(leastContrast);
  const rows = [
    ['Text', 'text', 4.5],
    ['Bars', 'graphics', 3],
  ];
  table.replaceChildren(
    ...rows.flatMap(([name, kind, least]) => {
      const [worst] = found.map((one) => one[kind]).sort((a, b) => a.ratio - b.ratio);
      if (worst.ratio === Infinity) return [];
      const row = document.createElement('tr');
      const head = Object.assign(document.createElement('th'), { scope: 'row', textContent: name });
      row.append(head);
      const verdict = worst.ratio >= least ? 'passes' : 'fails';
      row.insertCell().textContent = `at least ${worst.ratio.toFixed(1)}:1 (${worst.part}), ${verdict} ${least}:1`;
      row.className = verdict;
      return [row];
    }),
  );
};

const loaded = (view) => new Promise((done) => view.addEventListener('load', done, { once: true }));

/** Waits until what is in a document shows all of its data. */
const settled = async (view) => {
  for (const inner of view.contentDocument.querySelectorAll('iframe')) {
    if (
      inner.contentDocument?.readyState !== 'complete' ||
      !inner.contentDocument.body?.childElementCount
    )
      await Promise.race([loaded(inner), new Promise((done) => setTimeout(done, 3000))]);
  }
  for (const root of roots(view))
    for (const card of root.querySelectorAll(':defined'))
      if (card.updateComplete) await card.updateComplete;
};

/** Shows code on a page. What was there stays until the new is ready, so that nothing flickers. */
export const show = async (code, look) => {
  const mine = ++turn;
  const next = document.createElement('iframe');
  next.title = 'Preview of the card';
  next.className = 'coming';
  next.style.inlineSize = `${width.value}px`;
  next.srcdoc = documentOf(code, look);
  const arrived = loaded(next);
  stage.append(next);
  await arrived;
  await settled(next);
  if (mine !== turn) return void next.remove();
  frame?.remove();
  frame = next;
  next.className = '';
  // Those who look can’t tell it from the card; those who wait, a test or a script, can.
  stage.dataset.shown = turn;
  fit();
  const { ResizeObserver } = next.contentWindow;
  new ResizeObserver(fit).observe(next.contentDocument.body);
  measure();
};

/** How high the card is now: what a frame that can’t tell its height is given. */
export const height = () =>
  frame ? Math.ceil(frame.contentDocument.body.getBoundingClientRect().height - 32) : 400;

/** The card in the preview. */
export const shownCard = (tag) =>
  frame?.contentDocument.querySelector(tag) ??
  frame?.contentDocument.querySelector('iframe')?.contentDocument?.querySelector(tag);

width.addEventListener('input', fit);
new ResizeObserver(fit).observe(stage);

// The edge can be dragged; who has no mouse has the slider.
handle.addEventListener('pointerdown', (down) => {
  handle.setPointerCapture(down.pointerId);
  stage.classList.add('dragged');
  const from = Number(width.value);
  const scale = Math.min(1, (stage.clientWidth - 14) / from);
  const way = getComputedStyle(stage).direction === 'rtl' ? -1 : 1;
  const move = ({ clientX }) => {
    width.value = from + ((clientX - down.clientX) * way) / scale;
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
