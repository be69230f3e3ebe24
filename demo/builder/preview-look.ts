/** The page around a card in the preview. */
import { contrast, painted } from '../contrast.js';

/** The page around a card: light, dark, or in a custom colour. */
export interface Look {
  page: 'light' | 'dark' | 'own';
  background: string;
}

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

/** A page with the code of a card. */
export const documentOf = (code: string, look: Look): string => {
  const { ink, scheme, under } = colorsOf(look);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><base target="_blank">
<style>:root{scrollbar-width:none;color-scheme:${scheme};background:${under};color:${ink};font:16px/1.55 system-ui,sans-serif}
body{display:flow-root;margin:0;padding:1rem}iframe{display:block}img{max-inline-size:100%;block-size:auto}</style></head><body>${code}</body></html>`;
};
