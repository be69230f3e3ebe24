import { flow } from '../boxes.js';
import type { Appearance } from '../palette.js';
import { paragraph, textStyles } from '../paragraph.js';
import { findAll, runsOf, type Element } from '../rendered-card.js';
import type { Box } from '../shapes.js';

/** Region, month and source of the figures. */
export const provenance = (line: Element, width: number, appearance: Appearance): Box =>
  flow(
    findAll(line, ({ tagName }) => tagName === 'span').map((part) =>
      paragraph(runsOf(part), textStyles.small, width, appearance),
    ),
    width,
    20,
  );
