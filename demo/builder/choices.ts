/** The card that the form describes. */
import { parseCareerPath, type CareerPath, type PathIssue } from 'career-path-elements/parse';
import type { CardOptions } from '../../src/snippets/card-tag.js';
import { fits, showColor } from './controls.js';
import { attributeControls, isCheckbox, propertyControls, value } from './form.js';
import type { Look } from './preview.js';

/** The document in the form. */
export interface CustomData {
  /** The document, if it is valid. */
  data?: CareerPath;
  /** The parsed document, valid or not. */
  draft?: unknown;
  issues: Pick<PathIssue, 'place' | 'message'>[];
}

export const customData = (): CustomData => {
  if (value('from') !== 'data') return { issues: [] };
  try {
    const draft: unknown = JSON.parse(value('data'));
    const { issues } = parseCareerPath(draft);
    // The parser’s result would lack unknown keys.
    return { data: issues.length ? undefined : (draft as CareerPath), draft, issues };
  } catch (error) {
    return { issues: [{ place: 'JSON', message: (error as Error).message }] };
  }
};

const attributes = () => {
  const chosen: CardOptions['attributes'] = {};
  for (const control of attributeControls())
    if (isCheckbox(control)) {
      if (control.checked) chosen[control.name] = true;
    } else if (control.value) chosen[control.name] = control.value;
  const src = value('src').trim();
  if (value('from') === 'src' && src) chosen.src = src;
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

export const chosenCard = (data: CareerPath | undefined): CardOptions => ({
  card: value('card'),
  attributes: attributes(),
  data,
  theme: value('theme'),
  properties: properties(),
});

/** The page around the card in the preview. */
export const chosenLook = (): Look => ({
  page: value('page') as Look['page'],
  background: value('background'),
});
