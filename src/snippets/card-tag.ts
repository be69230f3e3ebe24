/** A card's tag, with its attributes, custom properties and data. */
import type { CareerPath } from '../model/path-types.js';
import { escapeHtml, toJson } from './escape.js';

/** The card that a snippet shows. */
export interface CardOptions {
  /** The element's tag name. */
  card: string;
  /** Attributes by name; `true` for a boolean attribute. */
  attributes: Record<string, string | true>;
  /** Custom data, embedded in the tag. */
  data?: CareerPath;
  /** The name of a ready-made theme. */
  theme?: string;
  /** CSS custom properties: `{ '--career-accent': '#b4232a' }`. */
  properties: Record<string, string>;
}

/** Attributes as text: ` heading-level="3" trackable`. */
export const attributesText = (attributes: CardOptions['attributes']): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`))
    .join('');

/** The custom properties as CSS declarations. */
export const styleOf = ({ properties }: CardOptions): string[] =>
  Object.entries(properties).map(([name, value]) => `${name}: ${value}`);

/** The attributes, with further declarations and the custom properties in `style`. */
export const withStyle = (
  options: CardOptions,
  ...declarations: string[]
): CardOptions['attributes'] => {
  const style = [...declarations, ...styleOf(options)].join('; ');
  return { ...options.attributes, ...(style && { style }) };
};

/** The tag, with further CSS declarations in its `style`. */
export const cardTag = (options: CardOptions, ...declarations: string[]): string => {
  const { card, data } = options;
  // If the site removes the script, the card says so instead of showing another career.
  const attributes = {
    ...(data && { 'path-id': data.id }),
    ...withStyle(options, ...declarations),
  };
  const script = data
    ? `\n  <script type="application/json">\n${toJson(data).replace(/^/gm, '    ')}\n  </script>\n`
    : '';
  return `<${card}${attributesText(attributes)}>${script}</${card}>`;
};
