/** Shows code in blocks, each with a copy button. */
import { find } from '../find.js';
import { code, make } from '../make.js';

export interface CodeBlock {
  label: string;
  text: string;
}

const list = find('#code');
const status = find('#copied');

const toFigure = ({ label }: CodeBlock) => {
  const text = code('');
  const pre = make('pre', { tabIndex: 0 }, text);
  const copy = make('button', { type: 'button', ariaLabel: `Copy ${label}` }, 'Copy');
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      status.textContent = `${label} copied.`;
    } catch {
      getSelection()?.selectAllChildren(pre);
      status.textContent = `${label} selected. Copy it with your keyboard.`;
    }
  });
  const figure = make('figure', {}, make('figcaption', {}, label, copy), pre);
  figure.dataset.label = label;
  return figure;
};

/** Reuses the elements of blocks with the same labels, so that the focus isn’t lost. */
export const showCode = (blocks: CodeBlock[]): void => {
  const shown = [...list.querySelectorAll('figure')].map(({ dataset }) => dataset.label);
  if (shown.join() !== blocks.map(({ label }) => label).join())
    list.replaceChildren(...blocks.map(toFigure));
  const places = list.querySelectorAll('code');
  for (const [index, { text }] of blocks.entries()) {
    const place = places[index]!;
    if (place.textContent === text) continue;
    place.textContent = text;
    status.textContent = '';
  }
};
