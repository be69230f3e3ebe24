/** What the cards write in each language, for the page of languages. */
import { languages } from '../../src/build/lists.js';
import '../../src/server/languages.js';
import { calendarMonth, monthSpan, monthSpanInWords } from '../../src/text/dates.js';
import {
  addedMoney,
  currencyName,
  durationText,
  figure,
  money,
  moneyRange,
  pay,
  payFormat,
  payWithPeriod,
  percentWriter,
  shortMoney,
} from '../../src/text/figures.js';
import {
  cardWords,
  datesWords,
  ladderWords,
  payWords,
  planWords,
  provenanceWords,
  punctuation,
} from '../../src/text/words.js';
import { named, type NamedLanguage } from './names.js';

/** A language with all that the page shows of it. */
export interface ShownLanguage extends NamedLanguage {
  english: string;
  dir: 'ltr' | 'rtl';
  figures: { label: string; text: string }[];
}

const yearly = { currency: 'USD', salaries: [{ level: 'a', label: 'A', amount: 155_000 }] };
const hourly = { currency: 'USD', payPeriod: 'hour' } as const;

const figuresIn = (lang: string): Record<string, string> => {
  const format = payFormat(lang, yearly);
  const range = { amount: 57_000, max: 72_000 };
  const [shownRange, spokenRange] = pay(payFormat(lang, yearly), range)!;
  const plan = planWords(lang);
  const left = durationText(lang, { min: 8, max: 11 });
  return {
    'Pay, short': shortMoney(format, 155_000),
    'Pay in full': money(format, 155_000),
    'No upper limit': payWords(lang).orMore(shortMoney(format, 250_000)),
    'Range of pay': shownRange,
    'The same, read aloud': spokenRange,
    'Pay for an hour': payWithPeriod(payFormat(lang, hourly), { amount: 14.5 })![0],
    'Raise in money': addedMoney(format, 20_000),
    'Raise in per cent': percentWriter(lang, [12.5])(12.5),
    Unit: ladderWords(lang).unit(currencyName(lang, 'USD'), 'year'),
    Cost: moneyRange(lang, 'USD', { min: 500, max: 2500 }),
    Months: durationText(lang, { min: 4, max: 6 }),
    Weeks: durationText(lang, { min: 3, max: 3, unit: 'week' }),
    Hours: durationText(lang, { min: 40, max: 60, unit: 'hour' }),
    Month: calendarMonth(lang, '2026-11'),
    'Span of months': monthSpan(lang, '2027-11', '2028-02'),
    'The span, read aloud': monthSpanInWords(lang, '2027-11', '2028-02'),
    'Dates of a step': datesWords(lang).spans(
      monthSpan(lang, '2027-01', '2027-01'),
      monthSpan(lang, '2027-04', '2027-06'),
    ),
    Progress: plan.progress(figure(lang, 2), figure(lang, 5), 2, left),
    'List, with a label': punctuation(lang).list(
      provenanceWords(lang).source('BLS'),
      calendarMonth(lang, '2026-11'),
    ),
  };
};

const englishNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** All languages of the cards. */
export const shownLanguages: ShownLanguage[] = named(['en', ...languages]).map(({ name, tag }) => ({
  tag,
  name,
  english: englishNames.of(tag)!,
  dir: cardWords(tag).dir || 'ltr',
  figures: Object.entries(figuresIn(tag)).map(([label, text]) => ({ label, text })),
}));
