/** Icons of buttons, which have a name of their own. */
import { svg, html } from 'lit/html.js';

const icon = (path: string) =>
  html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    ${svg`<path d=${path} fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" />`}
  </svg>`;

export const upIcon = icon('M8 13V3M3.5 7.5 8 3l4.5 4.5');
export const downIcon = icon('M8 3v10M3.5 8.5 8 13l4.5-4.5');
export const removeIcon = icon('M3.5 3.5l9 9M12.5 3.5l-9 9');
export const plusIcon = icon('M8 3v10M3 8h10');
export const copyIcon = icon('M5.5 5.5V2.5h8v8h-3M2.5 5.5h8v8h-8z');
export const gripIcon = icon('M6 3.5v.01M10 3.5v.01M6 8v.01M10 8v.01M6 12.5v.01M10 12.5v.01');
export const chevronIcon = icon('M6 3.5 10.5 8 6 12.5');
export const moreIcon = icon('M3 8v.01M8 8v.01M13 8v.01');
export const undoIcon = icon('M6 3 2.5 6.5 6 10M2.5 6.5H10a3.5 3.5 0 0 1 0 7H6');
export const redoIcon = icon('M10 3l3.5 3.5L10 10M13.5 6.5H6a3.5 3.5 0 0 0 0 7h4');
