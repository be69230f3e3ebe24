/** The comparison: a table whose columns are careers, or one career below the other in narrow pictures. */
import { at, atBothEnds, indented, stack } from '../boxes.js';
import type { Appearance } from '../palette.js';
import { paragraph, textStyles } from '../paragraph.js';
import {
  hasClass,
  hasPart,
  partIn,
  partsIn,
  runsOf,
  withTag,
  type Element,
} from '../rendered-card.js';
import { rect, type Box } from '../shapes.js';
import { markedItem } from './lists.js';
import { barAlong, levelOf } from './pay-bar.js';
import { provenance } from './provenance.js';

const rung = (element: Element, width: number, appearance: Appearance): Box => {
  const label = paragraph(runsOf(partIn(element, 'level')), textStyles.body, width, appearance);
  const amount = paragraph(
    runsOf(partIn(element, 'amount')),
    { ...textStyles.bold, align: 'end' },
    width,
    appearance,
  );
  const note = paragraph(runsOf(partIn(element, 'note')), textStyles.small, width, appearance);
  return stack([
    stack(
      [atBothEnds(label, amount, width, 12), barAlong(levelOf(element), width, 10, appearance)],
      4,
    ),
    note,
  ]);
};

/** What a career has in a row: levels of pay, a figure with a note, a list, or a source. */
const value = (cell: Element, width: number, appearance: Appearance): Box => {
  const content = partIn(cell, 'value');
  if (!content) return stack([]);
  const blocks = content.childNodes.filter((node) => 'tagName' in node);
  return stack(
    blocks.map((block) => {
      if (block.tagName === 'ol')
        return stack(
          partsIn(block, 'rung').map((element) => rung(element, width, appearance)),
          12,
        );
      if (block.tagName === 'ul')
        return stack(
          partsIn(block, 'item').map((item) => markedItem(item, width, appearance, 16, 4.8)),
          6,
        );
      if (hasClass(block, 'provenance')) return provenance(block, width, appearance);
      const isNote = hasPart(block, 'note') || hasPart(block, 'unit');
      const style = isNote ? textStyles.small : textStyles.body;
      return paragraph(
        runsOf(block),
        { ...style, bold: hasClass(block, 'figure') },
        width,
        appearance,
      );
    }),
    4,
  );
};

interface Row {
  name: Element;
  cells: Element[];
}

interface Table {
  titles: Element[];
  rows: Row[];
}

const tableOf = (card: Element): Table => {
  const [head, ...rows] = withTag(card, 'tr');
  return {
    titles: withTag(head!, 'th'),
    rows: rows.map((row) => ({ name: withTag(row, 'th')[0]!, cells: withTag(row, 'td') })),
  };
};

const nameOf = (row: Row, width: number, appearance: Appearance): Box =>
  paragraph(runsOf(row.name), textStyles.small, width, appearance);

const ruled = (box: Box, width: number, { palette }: Appearance): Box => ({
  ...indented(box, 0, 12),
  shapes: [
    rect({ x: 0, y: 0, width, height: 1, fill: palette.line }),
    ...indented(box, 0, 12).shapes,
  ],
});

/** Boxes from left to right, at the same height. */
const across = (boxes: readonly Box[], column: number, gap: number): Box => ({
  width: (column + gap) * boxes.length - gap,
  height: Math.max(...boxes.map(({ height }) => height)),
  shapes: boxes.flatMap((box, index) => at(box, index * (column + gap), 0)),
});

/** Careers side by side. The names of rows are before the first, if there is space, otherwise above each row. */
const sideBySide = (
  { rows, titles }: Table,
  width: number,
  hasNamesBefore: boolean,
  appearance: Appearance,
): Box => {
  const gap = 24;
  const names = hasNamesBefore ? 136 : 0;
  const start = names && names + gap;
  const column = (width - start - gap * (titles.length - 1)) / titles.length;
  const header = across(
    titles.map((title) => paragraph(runsOf(title), textStyles.bold, column, appearance)),
    column,
    gap,
  );
  const body = rows.map((row) => {
    const values = across(
      row.cells.map((cell) => value(cell, column, appearance)),
      column,
      gap,
    );
    const name = nameOf(row, names || width, appearance);
    if (!names) return ruled(stack([name, values], 4), width, appearance);
    const height = Math.max(name.height, values.height);
    const shapes = [...name.shapes, ...indented(values, start).shapes];
    return ruled({ width, height, shapes }, width, appearance);
  });
  return stack([indented(header, start), ...body], 12);
};

/** One career below the other. */
const belowEachOther = ({ rows, titles }: Table, width: number, appearance: Appearance): Box =>
  stack(
    titles.map((title, index) =>
      stack(
        [
          paragraph(runsOf(title), textStyles.title, width, appearance),
          ...rows.map((row) => {
            const content = value(row.cells[index]!, width, appearance);
            return ruled(stack([nameOf(row, width, appearance), content], 4), width, appearance);
          }),
        ],
        12,
      ),
    ),
    32,
  );

/** The widths from which columns fit side by side, and with the names of rows before them, by their number. */
const leastWidths: Record<number, [beside: number, named: number]> = {
  1: [0, 400],
  2: [320, 576],
  3: [496, 736],
  4: [640, 896],
};

export const comparison = (card: Element, width: number, appearance: Appearance): Box => {
  const table = tableOf(card);
  const [beside, named] = leastWidths[table.titles.length]!;
  const body =
    width >= beside
      ? sideBySide(table, width, width >= named, appearance)
      : belowEachOther(table, width, appearance);
  const notes = card.childNodes.filter((node) => 'tagName' in node && hasPart(node, 'note'));
  return stack(
    [
      body,
      ...notes.map((note) =>
        paragraph(runsOf(note as Element), textStyles.small, width, appearance),
      ),
    ],
    20,
  );
};
