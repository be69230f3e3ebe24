import { css } from 'lit';
import { tokens } from './tokens.js';

const card = css`
  :host {
    display: block;
  }
  :host([hidden]),
  :host(:state(empty)) {
    display: none;
  }
  .card {
    /* Resets styles inherited from the page. Whether and how readers can see, click, select and print the
       card remains the page's decision, and so does where lines may break. */
    all: initial;
    -moz-osx-font-smoothing: inherit;
    -webkit-font-smoothing: inherit;
    -webkit-text-size-adjust: inherit;
    -webkit-user-select: inherit;
    color-scheme: inherit;
    cursor: inherit;
    hyphenate-limit-chars: inherit;
    hyphens: inherit;
    interactivity: inherit;
    line-break: inherit;
    pointer-events: inherit;
    print-color-adjust: inherit;
    visibility: inherit;
    word-break: inherit;
    display: block;
    container: career-card / inline-size;
    /* In table cells and floats, whose width depends on their content, containment would make it 0. */
    contain-intrinsic-inline-size: 14.5em;
    box-sizing: border-box;
    min-block-size: 100%;
    padding: var(--career-padding, clamp(0.875em, 8%, 1.25em));
    border: 1px solid var(--_line);
    border-radius: var(--career-radius, 0.875em);
    background: var(--_surface);
    box-shadow: var(--career-shadow, none);
    color: var(--career-ink, inherit);
    font: inherit;
    font-family: var(--career-font, inherit);
    font-style: normal;
    font-weight: 400;
    overflow-wrap: anywhere;
    text-align: left;
  }
  .card:dir(rtl) {
    text-align: right;
  }
  :host(:lang(ko)) {
    /* Korean breaks between words. */
    word-break: keep-all;
  }
  [inert] > * {
    visibility: hidden;
  }
  [part='heading'],
  [part='title'],
  p,
  dl,
  dd,
  ol,
  ul {
    margin: 0;
    padding: 0;
    font: inherit;
    /* Safari then needs role="list", which the templates set. Empty markers would add boxes. */
    list-style: none;
  }
  [part='heading'],
  [part='title'] {
    font-family: var(--career-heading-font, inherit);
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  [part='heading'] {
    font-size: 1.2em;
  }
  /* The first element after the heading and lead. */
  :is([part='heading'], [part='lead']) + :not([part='lead']) {
    margin-block-start: var(--_gap);
  }
  p,
  li,
  dt,
  dd,
  [part='heading'],
  [part='title'],
  span,
  strong {
    /* Each text has its own direction (English on an Arabic page), but all align to the same side. */
    unicode-bidi: plaintext;
  }
  .muted,
  [part='lead'],
  [part='note'] {
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='note'] {
    text-wrap: pretty;
  }
  a {
    color: var(--_accent-text);
  }
  a:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  footer {
    margin-block-start: var(--_gap);
  }
  @media print {
    a::after {
      content: ' (' attr(href) ')';
    }
  }
`;

/** Styles of all cards: custom properties, box, heading, lists without bullets. */
export const cardStyles = [tokens, card];
