/** Explains to people who don’t write JSON why a text isn’t JSON, and where. */
import { parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';

/** How many characters of the file a message quotes at most. */
const QUOTED = 40;

const quoted = (text: string): string => {
  const line = text.trim();
  return `“${line.length > QUOTED ? `…${line.slice(-QUOTED).trim()}` : line}”`;
};

/** What to do, after “Line 5:”; `before` is the line up to the problem, `at` what is there. */
const sentences: Record<string, (before: string, at: string) => string> = {
  CommaExpected: (before) => `a comma is missing after ${quoted(before)}.`,
  ColonExpected: (before) => `a colon is missing after ${quoted(before)}.`,
  PropertyNameExpected: (_, at) =>
    `the name of a field is missing before ${quoted(at)}. Names are in straight double quotes, like "title".`,
  ValueExpected: (before) => `something is missing after ${quoted(before)}.`,
  InvalidSymbol: (_, at) =>
    `${quoted(at)} isn’t allowed here. Texts are in straight double quotes, like "Baker".`,
  InvalidNumberFormat: (_, at) => `${quoted(at)} isn’t a number.`,
  UnexpectedEndOfNumber: (_, at) => `${quoted(at)} isn’t a number.`,
  UnexpectedEndOfString: (_, at) =>
    `the text that starts with ${quoted(at.slice(0, QUOTED))} doesn’t end with a double quote on the same line.`,
  InvalidCharacter: (_, at) =>
    `there is a tab or another invisible character in ${quoted(at.slice(0, QUOTED))}.`,
  InvalidEscapeCharacter: (_, at) =>
    `after the backslash in ${quoted(at)} comes a letter that isn’t allowed there. Write \\\\ for a backslash.`,
  InvalidUnicode: (_, at) => `the code after \\u in ${quoted(at)} needs four digits.`,
  InvalidCommentToken: () => 'JSON has no comments. Remove the line.',
  EndOfFileExpected: (_, at) => `the career has ended before ${quoted(at)}. Remove the rest.`,
};

const cut = 'the file ends too early. It may have been cut off while it was saved or copied.';

const lineOf = (text: string, offset: number): string =>
  text.slice(0, offset).split('\n').length.toLocaleString('en');

/** Why a text isn’t JSON: “Line 5: a comma is missing after …”. */
export const jsonProblem = (text: string): string => {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (!error) return 'It can’t be read.';
  const { length, offset } = error;
  const end = text.slice(0, offset).trimEnd();
  const rest = text.slice(offset).trimStart();
  const code = printParseErrorCode(error.error);
  if (!rest) return `Line ${lineOf(text, end.length)}: ${cut}`;
  if (end.endsWith(',') && /^[}\]]/.test(rest))
    return `Line ${lineOf(text, end.length)}: there is one comma too many, before the “${rest[0]}”.`;
  const before = end.slice(end.lastIndexOf('\n') + 1);
  const at = text.slice(offset, offset + length).split('\n')[0]!;
  // What is missing is missing at the end of the line before, where the author will look for it.
  const place = /^(Comma|Colon|Value)Expected$/.test(code) ? end.length : offset;
  const sentence = sentences[code] ?? ((_: string, at: string) => `${quoted(at)} isn’t expected.`);
  return `Line ${lineOf(text, place)}: ${sentence(before, at)}`;
};
