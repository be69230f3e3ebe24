/** The lowest contrast of texts and bars in the preview. */
import { leastContrast, type LeastContrast, type Measured } from '../contrast.js';
import { find } from '../find.js';
import { make } from '../make.js';

const table = find('#contrast tbody');

const toRow = (name: string, { part, ratio }: Measured, least: number) => {
  const verdict = ratio >= least ? 'passes' : 'fails';
  const row = make('tr', { className: verdict }, make('th', { scope: 'row' }, name));
  row.insertCell().textContent = `lowest ${ratio.toFixed(1)}:1 (${part}), ${verdict} ${least}:1`;
  return row;
};

/** Measures the contrast below some elements. */
export const measure = (roots: HTMLElement[]): void => {
  const found = roots.map(leastContrast);
  const lowest = (kind: keyof LeastContrast) =>
    found.map((one) => one[kind]).reduce((a, b) => (b.ratio < a.ratio ? b : a));
  const rows = [
    { name: 'Text', measured: lowest('text'), least: 4.5 },
    { name: 'Bars', measured: lowest('graphics'), least: 3 },
  ];
  table.replaceChildren(
    ...rows
      .filter(({ measured }) => measured.ratio < Infinity)
      .map(({ least, measured, name }) => toRow(name, measured, least)),
  );
};
