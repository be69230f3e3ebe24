/** Cards whose entries have a line above each: certifications and related careers. */
import { atBothEnds, grid, indented, layered, stack } from '../boxes.js';
import type { Appearance } from '../palette.js';
import { paragraph, textStyles } from '../paragraph.js';
import { partIn, partsIn, runsOf, type Element } from '../rendered-card.js';
import { rect, type Box } from '../shapes.js';
import { pill } from './lists.js';

const withLineAbove = (box: Box, width: number, gap: number, { palette }: Appearance): Box => {
  const line = rect({ x: 0, y: 0, width, height: 1, fill: palette.line });
  return layered({ ...indented(box, 0, gap), width }, { width, height: 1, shapes: [line] });
};

/** A certification with its boost. Its link and the raises at each level are left out. */
const certification = (element: Element, width: number, appearance: Appearance): Box => {
  const boost = partIn(element, 'boost');
  const pay =
    boost &&
    pill(runsOf(boost), { size: 16, bold: true }, width, appearance, {
      fill: appearance.palette.tint,
    });
  const beside = pay && width - pay.width - 16 >= 144 ? width - pay.width - 16 : width;
  const title = paragraph(
    runsOf(partIn(element, 'title')),
    { ...textStyles.bold, leading: 1.4 },
    beside,
    appearance,
  );
  const note = paragraph(runsOf(partIn(element, 'note')), textStyles.small, width, appearance);
  const head = pay ? atBothEnds(title, pay, width, 16) : title;
  return withLineAbove(stack([head, note], 4), width, 16, appearance);
};

export const certifications = (card: Element, width: number, appearance: Appearance): Box =>
  stack(
    partsIn(card, 'certification').map((element) => certification(element, width, appearance)),
    16,
  );

const relatedCareer = (element: Element, width: number, appearance: Appearance): Box => {
  const label = paragraph(runsOf(partIn(element, 'label')), textStyles.bold, width, appearance);
  const note = paragraph(runsOf(partIn(element, 'note')), textStyles.small, width, appearance);
  return withLineAbove(stack([label, note], 2), width, 14, appearance);
};

export const relatedCareers = (card: Element, width: number, appearance: Appearance): Box =>
  grid(
    partsIn(card, 'career').map(
      (element) => (column) => relatedCareer(element, column, appearance),
    ),
    width >= 512 ? 2 : 1,
    width,
    32,
    14,
  );
