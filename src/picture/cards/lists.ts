/** Lists of items with markers, and groups of them. */
import { flow, indented, layered, stack } from '../boxes.js';
import type { Appearance } from '../palette.js';
import { paragraph, textStyles, type Run, type TextStyle } from '../paragraph.js';
import { partIn, partsIn, runsOf, type Element } from '../rendered-card.js';
import { rect, type Box } from '../shapes.js';

const SIZE = 6.4;

/** An item with a small square before it. */
export const markedItem = (
  item: Element,
  width: number,
  appearance: Appearance,
  indent = 22,
  size = SIZE,
): Box => {
  const text = paragraph(runsOf(item), textStyles.body, width - indent, appearance);
  const marker = rect({
    ...{ x: 0, y: 12 - size / 2, width: size, height: size, radius: size / 4 },
    fill: appearance.palette.accentMark,
  });
  return layered(indented(text, indent), { width: 0, height: 0, shapes: [marker] });
};

export const itemList = (list: Element, width: number, appearance: Appearance): Box =>
  stack(
    partsIn(list, 'item').map((item) => markedItem(item, width, appearance)),
    12,
  );

/** A text in a rounded box. */
export const pill = (
  runs: readonly Run[],
  style: TextStyle,
  width: number,
  appearance: Appearance,
  paint: { fill: string; stroke?: string },
): Box => {
  const [aside, above] = [11, 3];
  const most = width - 2 * aside;
  const text = paragraph(runs, { ...style, leading: 1.4, align: 'middle' }, most, appearance);
  const box = { width: text.width + 2 * aside, height: text.height + 2 * above };
  const back = rect({ x: 0, y: 0, ...box, radius: Math.min(box.height / 2, 14), ...paint });
  return { ...box, shapes: [back, ...indented(text, aside, above).shapes] };
};

/** Skills side by side, each in a rounded box. */
export const skillList = (list: Element, width: number, appearance: Appearance): Box => {
  const { fill, line } = appearance.palette;
  const pills = partsIn(list, 'skill').map((skill) =>
    pill(runsOf(skill), { size: 13 }, width, appearance, { fill, stroke: line }),
  );
  return flow(pills, width, 6.4, 6.4);
};

/** What the job requires: up to three lists with titles. */
export const requirements = (card: Element, width: number, appearance: Appearance): Box =>
  stack(
    partsIn(card, 'group').map((group) =>
      stack(
        [
          paragraph(runsOf(partIn(group, 'title')), textStyles.bold, width, appearance),
          itemList(group, width, appearance),
          skillList(group, width, appearance),
        ],
        8,
      ),
    ),
    20,
  );
