/** Parses JSON, and undoes what content management systems do to it. */

/** Strings, tags between them, and spaces, some of which JSON doesn't allow. */
const tokens = /"(?:\\.|[^"\\])*"|<[^<>]*>|[\s\u00a0\u200b\u2060\ufeff]+/g;

/** Removes invisible characters from keys and ids, where nobody can see why they are wrong. */
const cleanString = (text: string): string => {
  const clean = text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/^"[\s\u00a0]+|[\s\u00a0]+"$/g, '"');
  return /^"[\w.-]*"$/.test(clean) ? clean : text;
};

const tidy = (text: string): string =>
  text.replace(tokens, (token) => (token[0] === '"' ? cleanString(token) : ' '));

/** Removes tags, for example from addresses that an editor has turned into links. */
const withoutTags = (text: string): string => text.replace(/<\/?[a-z][^<>]*>/gi, '');

const names: Record<string, string> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: ' ',
};

const withoutEntities = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(quot|amp|lt|gt|apos|nbsp));/gi, (_, dec, hex, name) =>
    name ? names[name.toLowerCase()]! : String.fromCodePoint(dec ? +dec : parseInt(hex, 16)),
  );

const withoutCurlyQuotes = (text: string): string =>
  text.replace(/«[\s\u00a0\u202f]*|[\s\u00a0\u202f]*»|[“”„‟″]/g, '"');

/** The kinds of damage, for error messages. */
export type Damage = 'quotes' | 'entities' | 'tags';

const damages: [Damage, RegExp][] = [
  ['entities', /&(#\d+|quot);/],
  ['quotes', /[{[,:]\s*[“”„‟″«]/],
  ['tags', /<\/?[a-z][^<>]*>/i],
];

/** The kind of damage that a text has, if any. */
export const damageOf = (text: string): Damage | undefined =>
  damages.find(([, pattern]) => pattern.test(text))?.[0];

/** Parses a document. @throws {SyntaxError} If it isn't JSON, even after all repairs. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(/[\u00a0\u00ad\u200b\u2060\ufeff]/.test(text) ? tidy(text) : text);
  } catch (error) {
    const repairs = [
      tidy,
      withoutTags,
      withoutEntities,
      withoutEntities,
      withoutTags,
      withoutCurlyQuotes,
    ];
    let repaired = text;
    for (const repair of repairs)
      try {
        repaired = repair(repaired);
        return JSON.parse(tidy(repaired));
      } catch {
        // Tries the next repair, on top of this one.
      }
    throw error;
  }
};

/** The line in which parsing failed, as far as the browser says, counted from 1. */
export const lineOf = (text: string, { message }: Error): number | undefined => {
  const line = /line (\d+)/.exec(message)?.[1];
  const position = /position (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  return position ? text.slice(0, Number(position)).split('\n').length : undefined;
};
