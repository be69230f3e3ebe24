import type { LitElement } from 'lit';

let observer: MutationObserver | undefined;

/** Updates a card whenever its children change: data and slotted content may arrive late. */
export const observeChildren = (card: LitElement): void => {
  observer ??= new MutationObserver((records) =>
    records.forEach(({ target }) => (target as LitElement).requestUpdate()),
  );
  observer.observe(card, { childList: true });
};
