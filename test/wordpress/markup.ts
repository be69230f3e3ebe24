/** Post content as the block editor saves it. */
import { prerender, type CardTag } from 'career-path-elements/prerender';

export interface CardAttributes {
  card?: string;
  path?: string;
  [name: string]: unknown;
}

const escapes: [RegExp, string][] = [
  [/--/g, '\\u002d\\u002d'],
  [/</g, '\\u003c'],
  [/>/g, '\\u003e'],
  [/&/g, '\\u0026'],
  [/\\"/g, '\\u0022'],
];

const serialize = (attributes: object): string =>
  escapes.reduce((json, [sign, code]) => json.replace(sign, code), JSON.stringify(attributes));

/** A document as the text of the attribute `path`. */
export const pathText = (document: unknown): string =>
  JSON.stringify(document).replace(/"(?:[^"\\]|\\.)*"/g, (string) =>
    string.replace(/[<>&[\]]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );

/** A card as plain HTML, without the outer element. */
export const plainOf = (card: string, path?: unknown, lang = 'en'): string =>
  prerender(card as CardTag, { lang, path, plain: true }).replace(/^<div[^>]*>\n|\n<\/div>$/g, '');

/** Our block with this saved content. */
export const block = (attributes: CardAttributes, plain: string, wrapper = ''): string =>
  `<!-- wp:career-path-elements/card ${serialize(attributes)} -->
<div class="wp-block-career-path-elements-card"${wrapper}><div class="career-path-plain">${plain}</div></div>
<!-- /wp:career-path-elements/card -->`;

/** Our block for a card of a custom path. */
export const customBlock = (card: string, path: object, attributes: CardAttributes = {}): string =>
  block({ card, path: pathText(path), ...attributes }, plainOf(card, path));

export const columns = (...contents: string[]): string =>
  `<!-- wp:columns -->
<div class="wp-block-columns">${contents.map((content) => `<!-- wp:column -->\n<div class="wp-block-column">${content}</div>\n<!-- /wp:column -->`).join('')}</div>
<!-- /wp:columns -->`;

export const group = (content: string, layout = 'constrained'): string =>
  `<!-- wp:group ${JSON.stringify({ layout: { type: layout } })} -->
<div class="wp-block-group">${content}</div>
<!-- /wp:group -->`;
