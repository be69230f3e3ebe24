/** Registers the block in the editor. Its titles and attributes are in block.json. */
import { registerBlockType } from '@wordpress/blocks';
import { attributes } from './block.json';
import { blockName, type Attributes } from './editor/attributes.js';
import { cardNamed } from './editor/cards.js';
import { Edit } from './editor/edit.js';
import { iconOf } from './editor/icons.js';
import { Save } from './editor/save.js';
import { from } from './editor/transforms.js';
import { variations } from './editor/variations.js';

registerBlockType<Attributes>(blockName, {
  icon: iconOf(cardNamed('career-path').icon),
  edit: Edit,
  save: Save,
  // Written by hand or by a pattern, a block may have no content yet.
  deprecated: [{ attributes, save: () => null }],
  transforms: { from },
  variations,
});
