import { employers, id, lang, title } from '../../data/mlops-engineer.json';
import type { CareerPath } from '../model/arithmetic.js';
import { employersWords } from '../text/words.js';
import { CardElement } from '../card/card-element.js';
import type { CardContent } from '../card/card-template.js';
import { itemList, itemListStyles } from '../card/item-list.js';

/**
 * Who hires for this role.
 *
 * @tagname career-employers
 * @slot heading - Replaces the heading's text.
 * @slot footer - Under the card's content: an own call to action, a note on the source.
 * @csspart card - The card's box.
 * @csspart heading - The heading.
 * @csspart footer - The box around the footer slot.
 * @csspart item - One of the list.
 * @csspart error - The line that says what is wrong with data of its own.
 * @csspart retry - The button in it that asks an address again.
 * @cssstate loading - Data of its own is on its way.
 * @cssstate error - Data of its own can’t be had or is refused.
 * @cssstate empty - The path has no employers: the card takes no room.
 * @fires {CareerLoadEvent} career-load - A path from its script or `src` is read and shown. --bubbles --composed
 * @fires {CareerErrorEvent} career-error - Data of its own can’t be had or is refused. --bubbles --composed
 */
export class CareerEmployers extends CardElement {
  static override tag = 'career-employers';

  static override parts = 'item';

  static override bundled: CareerPath = { id, lang, title, employers };

  static override styles = [CardElement.styles, itemListStyles];

  protected content({ employers }: CareerPath, lang: string): CardContent | undefined {
    return itemList(employersWords(lang).heading, employers);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-employers': CareerEmployers;
  }
}
