import type { CSSResultGroup } from 'lit';
import type { CareerPath } from '../model/path-types.js';
import type { CardContent } from './card-template.js';
import { CareerElement } from './career-element.js';
import { cardStyles } from './styles.js';

/**
 * Base class of an element that is a single card.
 *
 * @csspart card - The card's box.
 * @csspart heading - The card's heading.
 */
export abstract class CardElement extends CareerElement {
  static override styles: CSSResultGroup = cardStyles;

  /** The card's content for a path; undefined if the path has no data for it. */
  protected abstract content(path: CareerPath, lang: string): CardContent | undefined;

  protected override renderContent(): unknown {
    return this.renderCard((path, lang) => this.content(path, lang));
  }
}
