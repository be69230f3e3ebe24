/** The card that the form describes. */
import type { CareerPath } from 'career-path-elements/parse';
import type { CardOptions } from '../../src/snippets/card-tag.js';
import { fits, showColor } from './controls.js';
import { attributeControls, attributeValue, propertyControls, value } from './form.js';
import { forFiles } from './labels.js';
import type { Look } from './preview-look.js';
import type { Source } from './publish/destination.js';

/** Where the card’s data comes from, if the document is empty or not. */
export const chosenSource = (hasDocument: boolean): Source => {
  const from = value('from');
  if (from === 'src' && value('src').trim()) return 'file';
  return from === 'own' && hasDocument ? 'own' : 'example';
};

const attributes = (source: Source) => {
  const chosen: CardOptions['attributes'] = {};
  for (const control of attributeControls()) {
    const given = attributeValue(control);
    const applies = source === 'file' || !forFiles.includes(control.name);
    if (given !== undefined && applies) chosen[control.name] = given;
  }
  if (source === 'file') chosen.src = value('src').trim();
  return chosen;
};

/** Custom properties with valid values. Marks invalid ones in the form. */
const properties = () => {
  const chosen: CardOptions['properties'] = {};
  for (const control of propertyControls()) {
    const given = control.value.trim();
    const isValid = !given || fits(control.name, given);
    control.ariaInvalid = String(!isValid);
    showColor(control);
    if (given && isValid) chosen[control.name] = given;
  }
  return chosen;
};

export const chosenCard = (source: Source, data: CareerPath | undefined): CardOptions => ({
  card: value('card'),
  attributes: attributes(source),
  data: source === 'own' ? data : undefined,
  theme: value('theme'),
  properties: properties(),
});

/** The page around the card in the preview. */
export const chosenLook = (): Look => ({
  page: value('page') as Look['page'],
  background: value('background'),
});
