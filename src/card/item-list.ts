import { css, html, type nothing } from 'lit';
import type { CardContent } from './card-template.js';

/** A heading and a list of short items; undefined if there are no items. `lang` is the language of the items. */
export const itemList = (
  heading: string,
  items: string[] | undefined,
  lang: string | typeof nothing,
): CardContent | undefined =>
  items?.length
    ? {
        heading,
        body: html`<ul role="list" lang=${lang}>
          ${items.map((item) => html`<li part="item">${item}</li>`)}
        </ul>`,
      }
    : undefined;

/** A small square in the accent colour before each item; two columns in wide cards. */
export const itemListStyles = css`
  ul {
    display: grid;
    gap: 0.75em 2em;
  }
  li {
    position: relative;
    padding-inline-start: 1.375em;
    text-wrap: pretty;
  }
  li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.5lh;
    inset-inline-start: 0;
    inline-size: 0.4em;
    block-size: 0.4em;
    border-radius: 0.1em;
    background: var(--_accent-mark);
    forced-color-adjust: none;
    print-color-adjust: exact;
    translate: 0 -50%;
  }
  @container career-card (inline-size >= 43.5em) {
    ul {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
