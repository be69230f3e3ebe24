/** The block’s name and attributes, which block.json declares. */

export { name as blockName } from '../block.json';

export interface Attributes {
  /** The tag of the card. */
  card: string;
  /** The name of a theme; empty for none. */
  theme: string;
  /** A CSS colour; empty for the card’s own. */
  accent: string;
  headingLevel: number;
  /** The language of the card; empty for the site’s. */
  lang: string;
  trackable: boolean;
  /** When learners begin: `2027-01-31`; empty for no dates. */
  begin: string;
  /** A custom path as JSON text, see path-text.ts; empty for none. */
  path: string;
  /** The address of a JSON file in the media library; empty for none. */
  src: string;
  /** Which path of the file to show; empty for the only one, or all. */
  pathId: string;
  /** What the card shows, as plain HTML. */
  plain?: string;
}
