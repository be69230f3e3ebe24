import { employers, id, lang, title } from '../../data/mlops-engineer.json';
import { CardElement } from '../card/card-element.js';
import type { CardContent } from '../card/card-template.js';
import { itemList, itemListStyles } from '../card/item-list.js';
import { langOfPath } from '../card/language.js';
import type { CareerPath } from '../model/path-types.js';
import { employersWords } from '../text/words.js';

/**
 * A list of who hires for this role.
 *
 * @tagname career-employers
 * @csspart item - A list item.
 * @cssstate empty - The path has no data for this card, so the card is hidden.
 */
export class CareerEmployers extends CardElement {
  static override tag = 'career-employers';

  static override parts = 'item';

  static override bundled: CareerPath = { id, lang, title, employers };

  static override styles = [CardElement.styles, itemListStyles];

  protected content(path: CareerPath, lang: string): CardContent | undefined {
    return itemList(employersWords(lang).heading, path.employers, langOfPath(path, lang));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-employers': CareerEmployers;
  }
}
