import { grid, stack } from '../boxes.js';
import type { Appearance } from '../palette.js';
import { paragraph, textStyles } from '../paragraph.js';
import { partIn, partsIn, runsOf, type Element } from '../rendered-card.js';
import type { Box } from '../shapes.js';

const fact = (element: Element, width: number, appearance: Appearance): Box =>
  stack(
    [
      paragraph(runsOf(partIn(element, 'label')), textStyles.small, width, appearance),
      paragraph(
        runsOf(partIn(element, 'value')),
        { size: 20, bold: true, leading: 1.3 },
        width,
        appearance,
      ),
      paragraph(runsOf(partIn(element, 'note')), textStyles.small, width, appearance),
    ],
    2,
  );

/** Facts in as many columns of 11em as fit. */
export const facts = (card: Element, width: number, appearance: Appearance): Box => {
  const all = partsIn(card, 'fact');
  const columns = Math.max(1, Math.min(all.length, Math.floor((width + 20) / 196)));
  return grid(
    all.map((element) => (column) => fact(element, column, appearance)),
    columns,
    width,
    20,
  );
};
