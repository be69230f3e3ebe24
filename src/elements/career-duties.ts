import { duties, id, lang, title } from '../../data/mlops-engineer.json';
import { CardElement } from '../card/card-element.js';
import type { CardContent } from '../card/card-template.js';
import { itemList, itemListStyles } from '../card/item-list.js';
import { langOfPath } from '../card/language.js';
import type { CareerPath } from '../model/path-types.js';
import { dutiesWords } from '../text/words.js';

/**
 * A list of what the job involves day to day.
 *
 * @tagname career-duties
 * @csspart item - A list item.
 * @cssstate empty - The path has no data for this card, so the card is hidden.
 */
export class CareerDuties extends CardElement {
  static override tag = 'career-duties';

  static override parts = 'item';

  static override bundled: CareerPath = { id, lang, title, duties };

  static override styles = [CardElement.styles, itemListStyles];

  protected content(path: CareerPath, lang: string): CardContent | undefined {
    return itemList(dutiesWords(lang).heading, path.duties, langOfPath(path, lang));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-duties': CareerDuties;
  }
}
