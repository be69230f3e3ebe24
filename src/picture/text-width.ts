/**
 * Estimates how wide text is at most, because a picture is made without a browser and doesn't contain its font. The
 * widths of letters are the greatest of those in DejaVu Sans, Noto Sans, Open Sans, Liberation Sans (which has Arial's)
 * and Roboto.
 */
import type { FontKind } from './palette.js';

/** Of the characters from the space to “~”, in hundredths of the font size. */
const latin = toWidths(
  '32 41 46 84 64 96 78 28 40 40 56 84 32 37 32 42 64 64 64 64 64 64 64 64 64 64 34 34 84 84 84 56 100 69 69 73 78 67 62 78 76 34 56 67 56 91 76 79 67 79 73 67 62 74 69 99 69 67 69 40 42 40 84 56 58 62 64 55 64 62 36 64 64 28 28 58 28 98 64 62 64 64 42 53 40 64 60 82 60 60 53 64 56 64 84',
);
const boldLatin = toWidths(
  '35 46 53 84 70 101 88 31 46 46 55 84 38 42 38 42 70 70 70 70 70 70 70 70 70 70 40 40 84 84 84 62 100 78 77 74 84 69 69 83 84 39 56 78 64 100 84 86 74 86 78 73 69 82 78 111 78 73 73 46 43 46 84 56 61 68 72 60 72 68 44 72 72 35 35 67 35 105 72 69 72 72 50 60 48 72 66 93 65 66 59 72 56 72 84',
);
/** Of the characters from “Ѐ” to “џ”. */
const cyrillic = toWidths(
  '67 67 87 61 72 67 34 34 56 110 109 86 71 77 64 76 69 69 69 61 79 67 108 65 77 77 71 76 91 76 79 76 67 73 62 64 87 69 78 70 107 110 84 89 69 72 108 73 62 62 59 53 70 62 91 54 65 65 61 64 76 66 62 66 64 55 59 60 86 60 69 62 92 95 71 79 60 55 85 61 62 62 63 53 55 53 28 28 28 91 90 66 61 65 60 66',
);

/** Of other scripts: the greatest width of their characters, or an average if letters differ much. */
const scripts: readonly (readonly [pattern: RegExp, width: number])[] = [
  [/^[\p{M}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]$/u, 0],
  [/^[\u3000-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/, 1],
  [/^\p{Script=Arabic}/u, 0.62],
  [/^\p{Script=Hebrew}/u, 0.66],
  [/^\p{Script=Devanagari}/u, 0.78],
  [/^[‘’‚‹›·]/, 0.41],
  [/^[“”„«»–¿¡]/, 0.66],
  [/^[\u00a0\u2007\u202f]/, 0.35],
  [/^\p{Ll}/u, 0.7],
  [/^\p{N}/u, 0.7],
  [/^[\u20a0-\u20bf]/, 0.9],
];

/** Of emoji, dashes, arrows, and anything else. */
const WIDEST = 1.3;

function toWidths(list: string): readonly number[] {
  return list.split(' ').map((width) => Number(width) / 100);
}

const bolder = 1.14;
const factors: Record<FontKind, number> = { sans: 1, serif: 1.06, mono: 1 };

const widthOfCharacter = (character: string, bold: boolean): number => {
  const code = character.codePointAt(0)!;
  const table = bold ? boldLatin : latin;
  if (code >= 0x20 && code < 0x7f) return table[code - 0x20]!;
  const more = bold ? bolder : 1;
  if (code >= 0x400 && code < 0x460) return cyrillic[code - 0x400]! * more;
  const found = scripts.find(([pattern]) => pattern.test(character));
  if (code < 0x300 || (code >= 0x1e00 && code < 0x1f00)) {
    // “é” is as wide as “e”, or a little wider: “ơ”, “ď”.
    const letter = character.normalize('NFD')[0]!;
    const base = letter < '\x7f' ? table[letter.charCodeAt(0) - 0x20] : undefined;
    if (base) return base * (/[ơưďľťĽ]/i.test(character) ? 1.25 : 1.02);
  }
  return (found?.[1] ?? WIDEST) * (found && found[1] < 1 ? more : 1);
};

const cache = new Map<string, number>();

/** The greatest width of a text, relative to the font size. */
export const textWidth = (text: string, kind: FontKind, bold = false): number => {
  let width = 0;
  for (const character of text) {
    const key = `${kind}${bold ? '!' : ''}${character}`;
    let own = cache.get(key);
    if (own === undefined) {
      own = widthOfCharacter(character, bold) * factors[kind];
      // All letters of a monospaced font are equally wide, but those of most scripts come from other fonts.
      if (kind === 'mono' && own && character < '\u0530') own = 0.62;
      cache.set(key, own);
    }
    width += own;
  }
  return width;
};
