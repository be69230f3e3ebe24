/** The events of the cards. They bubble and are composed. */

/** A reader follows a link of a card. `preventDefault()` stops the navigation. */
export class CareerLinkEvent extends Event {
  constructor(
    /** Where the link goes. */
    readonly url: string,
    /** What the link says. */
    readonly label: string,
  ) {
    super('career-link', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'career-link': CareerLinkEvent;
  }
}
