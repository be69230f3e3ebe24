import type { CSSResultGroup } from 'lit';
import type { CareerPath } from '../model/path-types.js';
import type { CardContent } from './card-template.js';
import { CareerElement } from './career-element.js';
import { cardStyles } from './styles.js';

/**
 * An element that is one card.
 *
 * @csspart card - The card’s box.
 * @csspart heading - The heading.
 */
export abstract class CardElement extends CareerElement {
  static override styles: CSSResultGroup = cardStyles;

  /** What the card shows of a path; undefined if the path has nothing for it. */
  protected abstract content(path: CareerPath, lang: string): CardContent | undefined;

  protected override renderContent(): unknown {
    return this.renderCard((path, lang) => this.content(path, lang));
  }
}
