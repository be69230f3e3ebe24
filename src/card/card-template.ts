import { html, isServer, nothing, type TemplateResult } from 'lit';
import { cardWords } from '../text/words.js';
import { heading } from './heading.js';

/** A card's content: its heading, the lines around it, and its body. */
export interface CardContent {
  /** A line above the heading. */
  kicker?: unknown;
  heading: unknown;
  /** A line below the heading. */
  lead?: unknown;
  body: unknown;
}

/** The state of a card apart from its content. */
export interface CardFrame {
  card: HTMLElement & { requestUpdate(): void };
  level: number;
  /** The language of our words in it. */
  lang: string;
  /** Whether another path is being loaded. */
  loading: boolean;
  /** Whether the content is invisible and only reserves space for a path that is loading. */
  placeholder: boolean;
  notice: unknown;
}

/** The footer slot, hidden while empty. On a server, `showFooter` in prerendered-html.ts shows it. */
export const footer = (card: CardFrame['card']): TemplateResult =>
  html`<footer part="footer" ?hidden=${isServer || !card.querySelector(':scope > [slot=footer]')}>
    <slot name="footer" @slotchange=${() => card.requestUpdate()}></slot>
  </footer>`;

/** A card: its box, heading, body and slots. A card without children gets no slots. */
export const cardTemplate = (
  { kicker, heading: text, lead, body }: CardContent,
  { card, lang, level, loading, notice, placeholder }: CardFrame,
): TemplateResult => {
  const hasSlots = isServer || card.firstElementChild;
  return html`<article
    class="card"
    part="card"
    aria-labelledby="heading"
    aria-busy=${loading || nothing}
    lang=${lang}
    dir=${cardWords(lang).dir || nothing}
    ?inert=${placeholder}
  >
    ${notice}${kicker}${heading(level, 'heading', hasSlots ? html`<slot name="heading">${text}</slot>` : text, nothing, 'heading')}${lead ? html`<p part="lead">${lead}</p>` : nothing}${body}${hasSlots ? footer(card) : nothing}
  </article>`;
};

/** A card that shows only an error message. */
export const noticeTemplate = (notice: unknown): TemplateResult =>
  html`<article class="card" part="card">${notice}</article>`;
