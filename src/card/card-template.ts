import { html, isServer, nothing, type TemplateResult } from 'lit';
import { heading } from './heading.js';

/** What a card shows: the text of its head, and its body. */
export interface CardContent {
  /** Above the heading: the kind of page. */
  kicker?: unknown;
  heading: string;
  /** Below the heading: one more line. */
  lead?: unknown;
  body: unknown;
}

/** The state of a card around its content. */
export interface CardFrame {
  card: HTMLElement & { requestUpdate(): void };
  level: number;
  /** The language of the path’s own text. */
  lang: string | undefined;
  /** Whether another path is being loaded. */
  loading: boolean;
  /** Reserves the room for a path that isn’t there yet, unseen. */
  placeholder: boolean;
  notice: unknown;
}

/** The footer’s slot, hidden as long as nothing is in it. Servers learn that later: `prerendered-html.ts`. */
export const footer = (card: CardFrame['card']): TemplateResult =>
  html`<footer part="footer" ?hidden=${isServer || !card.querySelector(':scope > [slot=footer]')}>
    <slot name="footer" @slotchange=${() => card.requestUpdate()}></slot>
  </footer>`;

/** A card: its box, its head with slots, and its body. Few cards have children, so most have no slots. */
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
    lang=${lang ?? nothing}
    ?inert=${placeholder}
  >
    ${notice}${kicker}${heading(level, 'heading', hasSlots ? html`<slot name="heading">${text}</slot>` : text, 'heading')}${lead ? html`<p part="lead">${lead}</p>` : nothing}${body}${hasSlots ? footer(card) : nothing}
  </article>`;
};

/** A card that has nothing to show but what is wrong. */
export const noticeTemplate = (notice: unknown): TemplateResult =>
  html`<article class="card" part="card">${notice}</article>`;
