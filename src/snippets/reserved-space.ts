/** Reserves the space that a card will take, so the page doesn't jump when the card appears. */
import { cardTag, styleOf, type CardOptions } from './card-tag.js';

/**
 * How a snippet reserves space: by `style` attributes, or by rules for the site's style sheet, because a
 * strict Content-Security-Policy forbids the attributes.
 */
export type Space = 'inline' | 'rule';

/**
 * The height of a ladder by its number of rungs: bars below 28em; above, a staircase, which is as high
 * for two rungs as for six.
 */
const ladderHeight = (rungs: number): string => {
  const bars = `${+(7.1 + (rungs - 3) * 0.875).toFixed(3)}em + ${rungs + 1}lh`;
  return rungs > 6 ? `calc(${bars})` : `clamp(${bars}, (100cqi - 28em - 2px) * 999, 20em + 1.7lh)`;
};

/**
 * The least height of a roadmap or a page at any width, measured in several fonts. Usually the text below
 * is then out of sight. A column isn't wider than the screen, so on phones it's at least 84em.
 */
const bundledHeights: Record<string, string> = {
  'career-roadmap': 'clamp(50em, 130em - 160vw, 84em)',
  'career-path': '100em',
};

/** Custom steps may have no descriptions, so this is a low estimate. */
const leastHeight = ({ card, data }: CardOptions): string | undefined => {
  if (!data) return bundledHeights[card];
  const steps = data.roadmap?.steps.length;
  return card in bundledHeights && steps ? `${steps * 4}em` : undefined;
};

/** The height to reserve. Unknown for data from an address, and for cards whose texts alone set it. */
const heightOf = (options: CardOptions): string | undefined => {
  const { attributes, card, data } = options;
  if (attributes.src) return undefined;
  if (card !== 'salary-ladder') return leastHeight(options);
  const rungs = data ? data.salaries?.length : 3;
  return rungs ? ladderHeight(rungs) : undefined;
};

export const canReserveSpace = (options: CardOptions): boolean => Boolean(heightOf(options));

/** A ladder's height depends on the width of the element around it. */
const inContainer = (tag: string, { card }: CardOptions, attribute: string): string =>
  card === 'salary-ladder' ? `<div ${attribute}>${tag}</div>` : tag;

const container = 'container-type: inline-size';
const containerClass = 'salary-ladder-space';

/** The tag, with its space reserved by `style` attributes where its height is known. */
const tagWithStyle = (options: CardOptions): string => {
  const height = heightOf(options);
  if (!height) return cardTag(options);
  const tag = cardTag(options, 'display: block', `min-height: ${height}`);
  return inContainer(tag, options, `style="${container}"`);
};

/** The tag for a page with `spaceRules` in its style sheet: it has no `style` attribute. */
const tagForRules = (options: CardOptions): string =>
  canReserveSpace(options)
    ? inContainer(cardTag({ ...options, properties: {} }), options, `class="${containerClass}"`)
    : cardTag(options);

/** The tag of a card, with its space reserved as chosen. */
export const tagWithSpace = (options: CardOptions, space?: Space): string => {
  if (space === 'inline') return tagWithStyle(options);
  return space === 'rule' ? tagForRules(options) : cardTag(options);
};

const toRule = (selector: string, declarations: string[]): string =>
  `${selector} {\n${declarations.map((line) => `  ${line};\n`).join('')}}`;

/**
 * The rules for the site's style sheet that reserve a card's space and set its custom properties; empty if
 * its height isn't known.
 */
export const spaceRules = (options: CardOptions): string => {
  const height = heightOf(options);
  if (!height) return '';
  const rules = [
    ...(options.card === 'salary-ladder' ? [toRule(`.${containerClass}`, [container])] : []),
    toRule(options.card, ['display: block', `min-height: ${height}`, ...styleOf(options)]),
  ];
  // A "</style>" in a value can't end the style element that the rules may be pasted into.
  return rules.join('\n').replace(/</g, '\\3c ');
};
