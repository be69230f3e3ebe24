/** Ranges of figures, as people write them in many languages: “3–4”, “3 to 4”, “over 3”, “3 oder mehr”. */

const figure = String.raw`(?=[\p{Sc}\s]*(?:[A-Z]{2,3}[$\s]*)?\p{Nd})`;
const words = (text: string) =>
  text
    .trim()
    .split(/\s*,\s*/)
    .join('|');

/** Dashes, signs and words between two figures. */
const between = new RegExp(
  String.raw`\s*(?:[-‐‑‒–—―−~〜～…]|\.{2,3}|(?<=[\s\p{Nd}])(?:${words(
    'to, bis, à, a, al, tot, do, til, till, až, or, oder, ou, o, of, lub, eller',
  )})\s)\s*${figure}`,
  'iu',
);

/** Before the lower end. They change nothing: “about 3”, “from 3 to 4”. */
const before = new RegExp(
  String.raw`^(?:[~≈±]|(?:${words(
    `about, approx, approx\., approximately, around, circa, ca, ca\., c\., etwa, rund, ungefähr, env, env\., environ,
    aprox, aprox\., unos, unas, cerca de, ongeveer, około, ok\., von, de, del, du, dal, van`,
  )})\s)\s*${figure}`,
  'iu',
);

/** Before a figure with an open end; they change nothing before a range. */
const openBefore = new RegExp(
  String.raw`^(?:[>≥]=?|(?:${words(
    `from, over, above, more than, at least, min, min\., ab, über, mindestens, mind\., mehr als, à partir de, dès,
    plus de, au moins, desde, más de, a partir de, mais de, da, oltre, più di, vanaf, meer dan, od, ponad, powyżej`,
  )})\s)\s*${figure}`,
  'iu',
);

const openAfter = new RegExp(
  String.raw`(?:\+|\s(?:${words(
    `plus, or more, and more, and up, oder mehr, und mehr, aufwärts, et plus, ou plus, o más, y más, ou mais, e mais,
    o più, e oltre, of meer, en meer, lub więcej, i więcej`,
  )}))\s*$`,
  'iu',
);

const rangeWords: [before: RegExp, between: RegExp][] = [
  [/^between\s/i, /\sand\s/i],
  [/^zwischen\s/i, /\sund\s/i],
  [/^entre\s/i, /\s(?:et|y|e)\s/i],
  [/^(?:tra|fra)\s/i, /\se\s/i],
  [/^tussen\s/i, /\sen\s/i],
];

/** The text of a figure, or of both ends of a range, which may be open. A third end means that it isn’t a range. */
export const splitRange = (text: string): { ends: string[]; isOpen: boolean } => {
  let rest = text.trim();
  const opened = rest.replace(openAfter, '');
  let isOpen = opened !== rest;
  // “$120k+ USD” and “+120k”
  const signed = opened.replace(/^\+\s*(?=\S)|(?<=[\p{Nd}km])\+(?=[\s\p{Sc}])/giu, '');
  isOpen ||= signed !== opened;
  rest = signed;
  for (const [start, middle] of rangeWords)
    if (start.test(rest)) rest = rest.replace(start, '').replace(middle, '–');
  rest = rest.replace(before, '');
  const closed = rest.replace(openBefore, '');
  const ends = closed.split(new RegExp(between.source, 'giu'));
  return { ends, isOpen: isOpen || (closed !== rest && ends.length === 1) };
};
