/** Draws the rows of cards of a page. */
import { at, stack } from './boxes.js';
import { drawCard } from './card.js';
import type { Appearance } from './palette.js';
import type { RenderedCard } from './rendered-card.js';
import type { Box } from './shapes.js';

const GAP = 20;

/** The width from which two cards are side by side. */
const WIDE = 704;

/** The share of a row that its first card has. */
const firstShare = ([first]: readonly RenderedCard[]): number =>
  first!.tag === 'salary-ladder' ? 0.68 : 0.5;

const drawRow = (row: readonly RenderedCard[], width: number, appearance: Appearance): Box => {
  if (row.length === 1 || width < WIDE)
    return stack(
      row.map((card) => drawCard(card, width, appearance)),
      GAP,
    );
  const share = firstShare(row);
  const widths = [width * share - GAP / 2, width * (1 - share) - GAP / 2];
  const draw = (leastHeight: number) =>
    row.map((card, index) => drawCard(card, widths[index]!, appearance, leastHeight));
  const height = Math.max(...draw(0).map((box) => box.height));
  return {
    width,
    height,
    shapes: draw(height).flatMap((box, index) => at(box, index ? widths[0]! + GAP : 0, 0)),
  };
};

export const drawPage = (
  rows: readonly (readonly RenderedCard[])[],
  width: number,
  appearance: Appearance,
): Box =>
  stack(
    rows.map((row) => drawRow(row, width, appearance)),
    GAP,
  );
