/** Reserves the space that a card will take, so the page doesn't jump when it arrives. */
import { cardTag, type CardOptions } from './card-tag.js';

/**
 * The height of a ladder by its number of rungs: bars below 28em; above, a staircase, which is as high
 * for two rungs as for six.
 */
const ladderHeight = (rungs: number): string => {
  const bars = `${+(7.1 + (rungs - 3) * 0.875).toFixed(3)}em + ${rungs + 1}lh`;
  return rungs > 6 ? `calc(${bars})` : `clamp(${bars}, (100cqi - 28em - 2px) * 999, 20em + 1.7lh)`;
};

/**
 * Less than the height of a roadmap at any width, in em, but more than a screen: the text below it moves
 * out of sight. The steps of the bundled roadmap have descriptions, which make it higher.
 */
const leastHeight = ({ card, data }: CardOptions): number | undefined => {
  const steps = data ? (data.roadmap?.steps.length ?? 0) : 5;
  const roadmap = steps * (data ? 4 : 9);
  if (card === 'career-roadmap') return roadmap;
  return card === 'career-path' ? (data ? roadmap : 100) : undefined;
};

/** The tag of a ladder, a roadmap or a full page with its space reserved. Text alone sets the height of the others. */
export const tagWithSpace = (options: CardOptions): string => {
  const { card, data } = options;
  const rungs = data ? data.salaries?.length : 3;
  if (card === 'salary-ladder' && rungs)
    return `<div style="container-type: inline-size">${cardTag(options, 'display: block', `min-height: ${ladderHeight(rungs)}`)}</div>`;
  const least = leastHeight(options);
  return least ? cardTag(options, 'display: block', `min-height: ${least}em`) : cardTag(options);
};
