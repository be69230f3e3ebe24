/** The bars of levels of pay, to scale. */
import type { Appearance } from '../palette.js';
import { attributeOf, hasClass, partIn, shareOf, findAll, type Element } from '../rendered-card.js';
import { rect, type Box, type Gradient, type Shape } from '../shapes.js';

/** A level of pay: what its bar shows. */
export interface Level {
  element: Element;
  /** How long its bar is, from 0 to 1. */
  share: number;
  /** How long the solid part of a range is, as a share of its bar. */
  minimum: number | undefined;
  isOpen: boolean;
  isPaid: boolean;
}

export const levelOf = (element: Element): Level => {
  const [bar] = findAll(element, ({ tagName }) => tagName === 'svg');
  const minimum = bar && partIn(bar, 'minimum');
  return {
    element,
    share: bar ? shareOf(bar, 'width') : 0,
    minimum: minimum && shareOf(minimum, 'width'),
    isOpen: hasClass(element, 'open'),
    isPaid: !hasClass(element, 'unpaid'),
  };
};

/** The level in words: “Entry: $100,000 a year”. */
export const spokenLevel = (element: Element): string => {
  const [bar] = findAll(element, ({ tagName }) => tagName === 'svg');
  return (bar && attributeOf(bar, 'aria-label')) ?? '';
};

const fading = (axis: Gradient['axis'], colour: string, from: number): Gradient => ({
  axis,
  stops: [
    { at: from, colour, opacity: 1 },
    { at: 1, colour, opacity: 0 },
  ],
});

const dots = (width: number, { palette }: Appearance): Box => ({
  width,
  height: 3,
  shapes: [{ type: 'dots', x: 0, y: 1.5, width, colour: palette.accentMark }],
});

/** A bar along the line. It fades out at an open end. */
export const barAlong = (
  { isOpen, isPaid, minimum, share }: Level,
  width: number,
  height: number,
  appearance: Appearance,
): Box => {
  if (!isPaid) return dots(width, appearance);
  const { accentMark, tint } = appearance.palette;
  const [long, radius] = [Math.max(3, share * width), height / 2];
  const fadesFrom = minimum === undefined ? 0.55 : 0.85;
  const paint = (colour: string) => (isOpen ? fading('along', colour, fadesFrom) : colour);
  const bar = { x: 0, y: 0, width: long, height, radius };
  const shapes: Shape[] =
    minimum === undefined
      ? [rect({ ...bar, fill: paint(accentMark) })]
      : [
          rect({ ...bar, fill: paint(tint), stroke: paint(accentMark) }),
          rect({ ...bar, width: Math.max(3, long * minimum), fill: accentMark }),
        ];
  return { width: long, height, shapes };
};

/** The height of the highest stair. */
const TOP = 192;

/** A stair. It fades out upwards at an open end. `solid` fills single figures, as beside ranges. */
export const stair = (
  { isOpen, isPaid, minimum, share }: Level,
  width: number,
  solid: boolean,
  appearance: Appearance,
): Box => {
  if (!isPaid) return dots(width, appearance);
  const { accentMark, paleTint, tint } = appearance.palette;
  const height = Math.max(3, share * TOP);
  const whole = { x: 0, y: 0, width, height, radius: 4, corners: 'top' as const };
  const box = (...shapes: Shape[]): Box => ({ width, height, shapes });
  if (minimum !== undefined) {
    const low = Math.max(3, height * minimum);
    const paint = (colour: string) => (isOpen ? fading('up', colour, 0.85) : colour);
    return box(
      rect({ ...whole, fill: paint(tint), stroke: paint(accentMark) }),
      rect({ x: 0, y: height - low, width, height: low, fill: accentMark }),
    );
  }
  if (isOpen) return box(rect({ ...whole, fill: fading('up', accentMark, 0) }));
  if (solid) return box(rect({ ...whole, fill: accentMark }));
  const shade: Gradient = {
    axis: 'up',
    stops: [
      { at: 0, colour: paleTint, opacity: 1 },
      { at: 1, colour: tint, opacity: 1 },
    ],
  };
  return box(
    rect({ ...whole, fill: shade }),
    rect({ ...whole, height: Math.min(3, height), radius: Math.min(3, height), fill: accentMark }),
  );
};
