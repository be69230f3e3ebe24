/** Each card in the list of blocks, so that writers find it by its name. */
import type { Variation } from '@wordpress/blocks';
import type { Attributes } from './attributes.js';
import { cards } from './cards.js';
import { iconOf } from './icons.js';

export const variations = cards.map(
  ({ description, icon, keywords, name, title }): Variation<Attributes> => ({
    name,
    title,
    description,
    keywords,
    icon: iconOf(icon),
    attributes: { card: name },
    isActive: ['card'],
    isDefault: name === 'career-path',
    scope: ['inserter'],
    example: { attributes: { card: name } },
  }),
);
