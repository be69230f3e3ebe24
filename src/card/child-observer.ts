import type { LitElement } from 'lit';

let observer: MutationObserver | undefined;

/** Updates a card whenever something is put into it: data may arrive late, and so may slotted content. */
export const observeChildren = (card: LitElement): void => {
  observer ??= new MutationObserver((records) =>
    records.forEach(({ target }) => (target as LitElement).requestUpdate()),
  );
  observer.observe(card, { childList: true });
};
