/** Lines of text. */
import { breakLines, widestWord, type Cluster } from './line-breaks.js';
import type { Appearance, Palette } from './palette.js';
import type { Box, Span, TextShape } from './shapes.js';
import { textWidth } from './text-width.js';

/** A piece of text, and how it differs from the paragraph around it. */
export interface Run {
  text: string;
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  colour?: keyof Palette | undefined;
  /** The font size, relative to that of the paragraph. */
  scale?: number | undefined;
  /** The language of the text, if it isn't the card's. */
  lang?: string | undefined;
}

export interface TextStyle extends Pick<Run, 'bold' | 'italic' | 'colour'> {
  /** The font size in pixels. */
  size: number;
  /** The height of a line, relative to the font size. */
  leading?: number;
  /** Where lines are in the width: at its start (default), in its middle, or at its end. */
  align?: 'start' | 'middle' | 'end';
}

export const textStyles = {
  body: { size: 16 },
  bold: { size: 16, bold: true },
  small: { size: 14, colour: 'muted' },
  title: { size: 17, bold: true, leading: 1.3 },
} satisfies Record<string, TextStyle>;

interface StyledCluster extends Cluster {
  run: Run;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const isBold = (run: Run, style: TextStyle): boolean => run.bold ?? style.bold ?? false;

const clustersOf = (
  runs: readonly Run[],
  style: TextStyle,
  { kind }: Appearance,
): StyledCluster[] =>
  runs.flatMap((run) => {
    const size = style.size * (run.scale ?? 1);
    return [...graphemes.segment(run.text)].map(({ segment }) => ({
      run,
      text: segment,
      width: textWidth(segment, kind, isBold(run, style)) * size,
    }));
  });

/** The direction of the first letter, as with `unicode-bidi: plaintext`. */
const directionOf = (runs: readonly Run[]): 'ltr' | 'rtl' => {
  const [first = ''] = /[\p{L}\u200e\u200f]/u.exec(runs.map(({ text }) => text).join('')) ?? [];
  return /[\p{Script=Arabic}\p{Script=Hebrew}\u200f]/u.test(first) ? 'rtl' : 'ltr';
};

/** The pieces of a line, with neighbours of the same run joined. */
const spansOf = (line: readonly StyledCluster[], style: TextStyle, palette: Palette): Span[] => {
  const spans: (Span & { run: Run })[] = [];
  for (const { run, text } of line) {
    const last = spans.at(-1);
    if (last?.run === run) last.text += text;
    else
      spans.push({
        run,
        text,
        size: style.size * (run.scale ?? 1),
        colour: palette[run.colour ?? style.colour ?? 'ink'],
        bold: isBold(run, style),
        italic: run.italic ?? style.italic,
        lang: run.lang,
      });
  }
  return spans.map(({ run: _run, ...span }) => span);
};

const total = (line: readonly Cluster[]): number =>
  line.reduce((width, cluster) => width + cluster.width, 0);

/** The lines of a text in a width, as a box that is as wide as the widest of them. */
export const paragraph = (
  runs: readonly Run[],
  style: TextStyle,
  width: number,
  appearance: Appearance,
): Box => {
  const { align = 'start', leading = 1.5, size } = style;
  const lines = breakLines(clustersOf(runs, style, appearance), width);
  const widths = lines.map(total);
  const widest = Math.max(0, ...widths);
  const direction = directionOf(runs);
  const shares = { start: 0, middle: 0.5, end: 1 };
  const shapes = lines.map((line, index): TextShape => ({
    type: 'text',
    x: widest * shares[align],
    // Capitals and digits are in the middle of the line.
    y: size * (leading * (index + 0.5) + 0.35),
    anchor: align,
    width: widths[index]!,
    direction,
    spans: spansOf(line, style, appearance.palette),
  }));
  return { width: widest, height: lines.length * size * leading, shapes };
};

/** The width of the longest word of a text. */
export const longestWord = (
  runs: readonly Run[],
  style: TextStyle,
  appearance: Appearance,
): number => widestWord(clustersOf(runs, style, appearance));
