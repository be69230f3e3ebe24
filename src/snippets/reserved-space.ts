/** Reserves the space that a card will take, so the page doesn't jump when the card appears. */
import { cardTag, styleOf, type CardOptions } from './card-tag.js';

/**
 * How a snippet reserves space: by `style` attributes, or by rules for the site's style sheet, because a
 * strict Content-Security-Policy forbids the attributes.
 */
export type Space = 'inline' | 'rule';

/** A ladder’s height: below a width of 28em it shows bars, above a staircase, which is equally high for two to six rungs. */
const ladderHeight = (rungs: number): string => {
  const bars = `${+(7.1 + (rungs - 3) * 0.875).toFixed(3)}em + ${rungs + 1}lh`;
  return rungs > 6 ? `calc(${bars})` : `clamp(${bars}, (100cqi - 28em - 2px) * 999, 20em + 1.7lh)`;
};

/**
 * The minimum height of the bundled roadmap and full page, measured at all widths in several fonts. The real
 * card may be higher, but text below it is then usually below the fold.
 */
const bundledHeights: Record<string, string> = {
  'career-roadmap': 'clamp(50em, 130em - 160vw, 84em)',
  'career-path': '100em',
};

/** For custom data a low estimate, because steps may have no descriptions. */
const leastHeight = ({ card, data }: CardOptions): string | undefined => {
  if (!data) return bundledHeights[card];
  const steps = data.roadmap?.steps.length;
  return card in bundledHeights && steps ? `${steps * 4}em` : undefined;
};

/** The height to reserve; undefined for data from `src`, and for cards whose height depends only on their text. */
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

/** The tag with its space reserved by `style` attributes, if its height is known. */
const tagWithStyle = (options: CardOptions): string => {
  const height = heightOf(options);
  if (!height) return cardTag(options);
  const tag = cardTag(options, 'display: block', `min-height: ${height}`);
  return inContainer(tag, options, `style="${container}"`);
};

/** The tag for a page with `spaceRules` in its style sheet, without `style` attributes. */
const tagForRules = (options: CardOptions): string =>
  canReserveSpace(options)
    ? inContainer(cardTag({ ...options, properties: {} }), options, `class="${containerClass}"`)
    : cardTag(options);

/** The tag of a card, with its space reserved in the chosen way. */
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
