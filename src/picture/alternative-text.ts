/** The text for readers who don't see a picture. */
import { punctuation } from '../text/words.js';
import { spokenLevel } from './cards/pay-bar.js';
import {
  partIn,
  partsIn,
  textOf,
  withClass,
  withTag,
  type Element,
  type RenderedCard,
} from './rendered-card.js';

type Figures = (card: Element, lang: string) => string[];

const textsOf = (elements: readonly (Element | undefined)[]): string[] =>
  elements.map(textOf).filter(Boolean);

/** “Time to hire: 16 to 23 months”; one of both if the other is missing. */
const named = (lang: string, label: string, value: string): string =>
  label && value ? punctuation(lang).named(label, value) : label || value;

const items: Figures = (card) => textsOf(partsIn(card, 'item'));

const levels = (card: Element): string[] => partsIn(card, 'rung').map(spokenLevel);

const pairs =
  (part: string, label: string, value: string): Figures =>
  (card, lang) =>
    partsIn(card, part).map((entry) =>
      named(lang, textOf(partIn(entry, label)), textOf(partIn(entry, value))),
    );

const roadmap: Figures = (card, lang) => {
  const total = withClass(card, 'total');
  const [label, duration] = total ? textsOf(withTag(total, 'span')) : [];
  const titles = textsOf(partsIn(card, 'step').map((step) => partIn(step, 'title')));
  return [...(label ? [named(lang, label, duration ?? '')] : []), ...titles];
};

/** Each career with its levels of pay. */
const comparison: Figures = (card, lang) => {
  const [head, pay] = withTag(card, 'tr');
  const cells = pay ? withTag(pay, 'td') : [];
  return textsOf(withTag(head!, 'th')).map((title, index) =>
    named(lang, title, cells[index] ? listOf(levels(cells[index]), lang) : ''),
  );
};

/** What matters most of each card. */
const figures: Readonly<Record<string, Figures>> = {
  'career-overview': () => [],
  'career-duties': items,
  'career-employers': items,
  'salary-ladder': levels,
  'career-facts': pairs('fact', 'label', 'value'),
  'career-requirements': (card) => textsOf([...partsIn(card, 'item'), ...partsIn(card, 'skill')]),
  'career-roadmap': roadmap,
  'career-certifications': pairs('certification', 'title', 'boost'),
  'career-related': (card) => textsOf(partsIn(card, 'label')),
  'career-comparison': comparison,
};

/** The longest list; what is beyond it is replaced by “…”. Screen readers can't stop within an image's text. */
const LONGEST = 320;

/** The sign between the parts of a list, which may have commas themselves. */
const separators: Readonly<Record<string, string>> = { ar: '؛ ', ja: '；', zh: '；' };

/** “A; B; C”. */
function listOf(texts: readonly string[], lang: string): string {
  let length = 0;
  const kept = texts.filter((text) => (length += text.length) <= LONGEST);
  const all = kept.length < texts.length ? [...kept, '…'] : kept;
  return all.join(separators[lang.split('-')[0]!] ?? '; ');
}

/** Sentences with the full stop of the language. */
const sentences = (texts: readonly string[], lang: string): string => {
  const stop = /^(ja|zh)\b/.test(lang) ? '。' : /^hi\b/.test(lang) ? '। ' : '. ';
  return texts
    .filter(Boolean)
    .map((text) => (/[.!?…。！？।]$/.test(text) ? `${text} ` : `${text}${stop}`))
    .join('')
    .trim();
};

/** The heading of a card, with the job if the card doesn't name it. */
export const titleOf = ({ article, tag }: RenderedCard, job: string, lang: string): string => {
  const heading = textOf(partIn(article, 'heading'));
  const lead = textOf(partIn(article, 'lead'));
  if (tag === 'career-comparison' || `${heading} ${lead}`.includes(job)) return heading;
  return named(lang, job, heading);
};

const sentencesOf = (card: RenderedCard, job: string, lang: string): string[] => [
  titleOf(card, job, lang),
  textOf(partIn(card.article, 'lead')),
  listOf(figures[card.tag]!(card.article, lang), lang),
];

/** The cards of a page whose figures stand for the whole. */
const summarizing = new Set(['salary-ladder', 'career-facts']);

/** The text for the `alt` attribute of a picture of cards. */
export const alternativeText = (
  cards: readonly RenderedCard[],
  job: string,
  lang: string,
): string => {
  const [first, ...others] = cards;
  const more = others
    .filter(({ tag }) => summarizing.has(tag))
    .map(({ article, tag }) => listOf(figures[tag]!(article, lang), lang));
  return sentences([...sentencesOf(first!, job, lang), ...more], lang);
};
