/** Places boxes below and beside each other. */
import type { Box, Shape } from './shapes.js';

export const emptyBox: Box = { width: 0, height: 0, shapes: [] };

/** The shapes of a box at a position. */
export const at = ({ shapes }: Box, x: number, y: number): Shape[] =>
  shapes.map((shape) => ({ ...shape, x: shape.x + x, y: shape.y + y }));

/** A box at a distance from the start of the line. */
export const indented = (box: Box, x: number, y = 0): Box => ({
  width: box.width + x,
  height: box.height + y,
  shapes: at(box, x, y),
});

/** Boxes below each other; those without a height leave no gap. */
export const stack = (boxes: readonly Box[], gap = 0): Box => {
  const shapes: Shape[] = [];
  let height = 0;
  let width = 0;
  for (const box of boxes) {
    if (!box.height) continue;
    if (height) height += gap;
    shapes.push(...at(box, 0, height));
    height += box.height;
    width = Math.max(width, box.width);
  }
  return { width, height, shapes };
};

/** A box in front of or behind another, from the same corner. The first has the size. */
export const layered = (box: Box, ...others: Box[]): Box => ({
  ...box,
  shapes: [...box.shapes, ...others.flatMap(({ shapes }) => shapes)],
});

/** Boxes side by side; those that don't fit in the width go below. */
export const flow = (boxes: readonly Box[], width: number, gap: number, rowGap = 0): Box => {
  const rows: Box[] = [];
  let row: Box | undefined;
  for (const box of boxes) {
    const x: number = row ? row.width + gap : 0;
    if (row && x + box.width <= width) {
      row = {
        width: x + box.width,
        height: Math.max(row.height, box.height),
        shapes: [...row.shapes, ...at(box, x, 0)],
      };
    } else {
      if (row) rows.push(row);
      row = box;
    }
  }
  return stack(row ? [...rows, row] : rows, rowGap);
};

/** Boxes in columns of equal width; each is made for that width. */
export const grid = (
  makers: readonly ((width: number) => Box)[],
  columns: number,
  width: number,
  gap: number,
  rowGap = gap,
): Box => {
  const column = (width - gap * (columns - 1)) / columns;
  const rows: Box[] = [];
  for (let first = 0; first < makers.length; first += columns) {
    const boxes = makers.slice(first, first + columns).map((make) => make(column));
    rows.push({
      width,
      height: Math.max(...boxes.map(({ height }) => height)),
      shapes: boxes.flatMap((box, index) => at(box, index * (column + gap), 0)),
    });
  }
  return stack(rows, rowGap);
};

/** Two boxes at both ends of a line, or the second below the first if they don't fit beside each other. */
export const atBothEnds = (first: Box, second: Box, width: number, gap: number): Box => {
  const fits = first.width + gap + second.width <= width;
  const end = indented(second, Math.max(0, width - second.width));
  return fits
    ? {
        width,
        height: Math.max(first.height, second.height),
        shapes: [...first.shapes, ...end.shapes],
      }
    : stack([first, end]);
};
