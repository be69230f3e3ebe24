/** The salary ladder: stairs if they have enough space, otherwise bars. */
import { at, atBothEnds, stack } from '../boxes.js';
import type { Appearance } from '../palette.js';
import { longestWord, paragraph, textStyles, type TextStyle } from '../paragraph.js';
import { hasClass, partIn, partsIn, runsOf, withTag, type Element } from '../rendered-card.js';
import type { Box } from '../shapes.js';
import { barAlong, levelOf, stair, type Level } from './pay-bar.js';

const partRuns = (level: Level, name: string) => runsOf(partIn(level.element, name));

const GAP = 14;

/** The widths from which a ladder can be stairs, as in src/card/ladder-styles.ts. */
const leastWidths: Record<string, number> = { stairs: 408, wide: 704 };

const columnStyles = {
  level: { size: 15, colour: 'muted' },
  note: textStyles.small,
} satisfies Record<string, TextStyle>;

/** The size of amounts at which no part of one is wider than a stair; undefined if there is none. */
const amountSize = (
  levels: readonly Level[],
  width: number,
  appearance: Appearance,
): number | undefined =>
  [24, 22, 20, 18, 16].find((size) =>
    levels.every(
      (level) => longestWord(partRuns(level, 'amount'), { size, bold: true }, appearance) <= width,
    ),
  );

/** The ladder as stairs; undefined if words would be divided. */
const stairs = (
  levels: readonly Level[],
  width: number,
  hasRanges: boolean,
  appearance: Appearance,
): Box | undefined => {
  const gap = 12;
  const column = (width - gap * (levels.length - 1)) / levels.length;
  const size = amountSize(levels, column, appearance);
  const fits = levels.every((level) =>
    (['level', 'note'] as const).every(
      (name) => longestWord(partRuns(level, name), columnStyles[name], appearance) <= column,
    ),
  );
  if (!size || !fits) return undefined;
  const columns = levels.map((level) =>
    stack([
      stack([
        paragraph(
          partRuns(level, 'amount'),
          { size, bold: true, leading: 1.25 },
          column,
          appearance,
        ),
        paragraph(partRuns(level, 'level'), columnStyles.level, column, appearance),
        paragraph(partRuns(level, 'note'), columnStyles.note, column, appearance),
      ]),
      // The gap above the stair.
      { width: 0, height: 8, shapes: [] },
      stair(level, column, hasRanges, appearance),
    ]),
  );
  const height = Math.max(...columns.map((box) => box.height));
  return {
    width,
    height,
    shapes: columns.flatMap((box, index) => at(box, index * (column + gap), height - box.height)),
  };
};

/** A level with its bar on a line of its own. */
const stackedRung = (level: Level, width: number, appearance: Appearance): Box => {
  const amount = paragraph(
    partRuns(level, 'amount'),
    { ...textStyles.bold, align: 'end' },
    width,
    appearance,
  );
  const label = paragraph(partRuns(level, 'level'), textStyles.body, width, appearance);
  const note = paragraph(partRuns(level, 'note'), textStyles.small, width, appearance);
  return stack([
    stack([atBothEnds(label, amount, width, GAP), barAlong(level, width, 12, appearance)], 4),
    note,
  ]);
};

/** The share of the width that names before bars get at most. */
const NAMES = 0.36;

/** Levels with their names before the bars and their amounts after them. */
const bars = (levels: readonly Level[], width: number, appearance: Appearance): Box => {
  const fits = levels.every(
    (level) => longestWord(partRuns(level, 'level'), textStyles.body, appearance) <= width * NAMES,
  );
  const amounts = levels.map((level) =>
    paragraph(
      partRuns(level, 'amount'),
      { ...textStyles.bold, align: 'end' },
      width * 0.4,
      appearance,
    ),
  );
  const labels = levels.map((level) =>
    paragraph(partRuns(level, 'level'), textStyles.body, width * NAMES, appearance),
  );
  const start = Math.max(...labels.map((box) => box.width)) + GAP;
  const end = Math.max(...amounts.map((box) => box.width)) + GAP;
  if (!fits || width - start - end < 96)
    return stack(
      levels.map((level) => stackedRung(level, width, appearance)),
      GAP,
    );
  return stack(
    levels.map((level, index) => {
      const [label, amount] = [labels[index]!, amounts[index]!];
      const bar = barAlong(level, width - start - (level.isPaid ? end : 0), 12, appearance);
      const height = Math.max(label.height, amount.height, bar.height);
      const middle = (box: Box, x: number) => at(box, x, (height - box.height) / 2);
      const row: Box = {
        width,
        height,
        shapes: [
          ...middle(label, 0),
          ...middle(bar, start),
          ...middle(amount, width - amount.width),
        ],
      };
      const note = paragraph(partRuns(level, 'note'), textStyles.small, width, appearance);
      return stack([row, note]);
    }),
    levels.length > 9 ? 6 : GAP,
  );
};

export const salaryLadder = (card: Element, width: number, appearance: Appearance): Box => {
  const [list] = withTag(card, 'ol');
  const levels = partsIn(list!, 'rung').map(levelOf);
  const shape = ['stairs', 'wide'].find((name) => hasClass(list!, name));
  const hasRanges = hasClass(list!, 'ranges');
  return (
    (shape && width >= leastWidths[shape]! && stairs(levels, width, hasRanges, appearance)) ||
    bars(levels, width, appearance)
  );
};
