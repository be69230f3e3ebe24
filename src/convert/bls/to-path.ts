/** Makes a career path of an occupation in the Occupational Outlook Handbook. */
import { keyFor } from '../../model/keys.js';
import type { CareerPath, Fact, RelatedCareer } from '../../model/path-types.js';
import type { ConvertOptions } from '../converter.js';
import { blocksOf, plainText, textBelowHeadings } from '../html.js';
import { surveySalaries } from '../pay.js';
import { textAt, type Record } from '../record.js';
import { toRelated } from '../related.js';
import { requirementsOf } from './requirements.js';

/** What the handbook says about itself. */
export interface Handbook {
  /** Month of the last update: `2025-08`. */
  updated: string | undefined;
  /** The year of its figures. */
  year: string;
  /** The years that the outlook is for: `2024–34`. */
  years: string;
}

const site = 'https://www.bls.gov/ooh/';

/** The first list after “typically do the following:”. */
const dutiesOf = (html: string): string[] => {
  const blocks = blocksOf(html);
  const start = blocks.findIndex(({ tag }) => tag === 'li');
  if (start < 0) return [];
  const rest = blocks.slice(start);
  const end = rest.findIndex(({ tag }) => tag !== 'li');
  return (end < 0 ? rest : rest.slice(0, end)).map(({ text }) => text);
};

const amountOf = (text: string): number | undefined => {
  const figure = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '');
  return figure ? Number(figure) : undefined;
};

/** The ends of the sentence about the lowest and highest 10 percent. */
const percentilesOf = (text: string): Readonly<{ [percentile: number]: number | undefined }> => {
  const end = (which: string) =>
    amountOf(new RegExp(`${which} 10 percent [^$]*?\\$([\\d,.]*\\d)`, 'i').exec(text)?.[1] ?? '');
  return { 10: end('lowest'), 90: end('highest') };
};

const payOf = (record: Record): Pick<CareerPath, 'asOf' | 'payPeriod' | 'salaries'> => {
  const quick = (name: string, field: string) => textAt(record, 'quick_facts', name, field);
  const blocks = blocksOf(textAt(record, 'pay', 'section_body') || textAt(record, 'summary_pay'));
  const annual = amountOf(quick('qf_median_pay_annual', 'value'));
  const hourly = amountOf(quick('qf_median_pay_hourly', 'value'));
  const payPeriod = annual || !hourly ? undefined : 'hour';
  const name = payPeriod ? 'qf_median_pay_hourly' : 'qf_median_pay_annual';
  const medianOrMore = /equal to or greater|or more|or higher/i.test(
    quick(name, 'note') + quick(name, 'range'),
  );
  const median = annual || hourly;
  // Pages about several occupations give the pay of each: only that around the median belongs to it.
  const about = blocks.find(({ text }) =>
    [...text.matchAll(/\$([\d,.]*\d)/g)].some(([, figure]) => amountOf(figure!) === median),
  );
  const [, year] = /\bin May (\d{4})\b/.exec(about?.text ?? '') ?? [];
  const salaries = surveySalaries({
    currency: 'USD',
    payPeriod,
    median,
    medianOrMore,
    percentiles: percentilesOf(about?.text ?? ''),
  });
  return {
    ...(payPeriod && { payPeriod }),
    ...(salaries.length && { salaries }),
    ...(year && { asOf: `${year}-05` }),
  };
};

const factsOf = (record: Record, { years }: Handbook): Fact[] => {
  const quick = (name: string, field = 'value') => textAt(record, 'quick_facts', name, field);
  const signed = (text: string) => text.replace(/^-(?=\d)/, '−');
  const grouped = (text: string) =>
    signed(/^-?\d+$/.test(text) ? Number(text).toLocaleString('en') : text);
  const outlook = quick('qf_employment_outlook');
  const facts: Fact[] = [
    { label: 'Number of jobs', value: grouped(quick('qf_number_of_jobs')) },
    {
      label: years ? `Job outlook, ${years}` : 'Job outlook',
      value: /^-?[\d.]+$/.test(outlook) ? signed(`${outlook}%`) : outlook,
      note: quick('qf_employment_outlook', 'description').toLowerCase(),
    },
    {
      label: years ? `Change in jobs, ${years}` : 'Change in jobs',
      value: grouped(quick('qf_employment_openings')),
    },
    { label: 'On-the-job training', value: quick('qf_on_the_job_training') },
  ];
  return facts
    .filter(({ value }) => /[^\s–—-]/.test(value) && !/^none$/i.test(value))
    .map(({ note, ...fact }) => (note ? { ...fact, note } : fact));
};

/** The name of its page, such as `electricians`, which is its id. */
const pageName = (url: string): string | undefined => /\/ooh\/[\w-]+\/([\w-]+)\.htm/.exec(url)?.[1];

const relatedOf = (html: string, page: string, options: ConvertOptions): RelatedCareer[] => {
  const related = new Map<string, RelatedCareer>();
  for (const { label, url } of blocksOf(html, page).flatMap(({ links }) => links)) {
    const id = pageName(url);
    // Pictures of occupations are links, too.
    if (id && !related.has(id)) related.set(id, toRelated({ label, id, url }, options));
  }
  return [...related.values()];
};

/** The path. It may be invalid: without a title, for example. */
export const toPath = (record: Record, handbook: Handbook, options: ConvertOptions): CareerPath => {
  const title = plainText(textAt(record, 'title') || textAt(record, 'occupation_name_full'));
  const [cited] =
    /https?:\/\/www\.bls\.gov\/ooh\/[\w/-]+\.htm/.exec(textAt(record, 'citation')) ?? [];
  const page = cited?.replace(/^http:/, 'https:') ?? site;
  const description = plainText(textAt(record, 'description'));
  const summary = textBelowHeadings(textAt(record, 'summary_what_they_do')) || description;
  const duties = dutiesOf(textAt(record, 'what_they_do', 'section_body'));
  const facts = factsOf(record, handbook);
  const similar =
    textAt(record, 'similar_occupations', 'section_body') ||
    textAt(record, 'summary_similar_occupations');
  const related = relatedOf(similar, page, options);
  const pay = payOf(record);
  // The survey of pay is made in May.
  const asOf = pay.asOf ?? (handbook.year ? `${handbook.year}-05` : handbook.updated);
  const code = textAt(record, 'soc_coverage', 'soc_code');
  return {
    id: pageName(page) ?? keyFor(title, new Set()),
    lang: 'en-US',
    currency: 'USD',
    title,
    ...(description && description !== summary && { tagline: description }),
    ...(summary && { summary }),
    ...(duties.length && { duties }),
    ...pay,
    ...(facts.length && { facts }),
    ...requirementsOf(record),
    ...(related.length && { relatedCareers: related }),
    ...(/^\d\d-\d{4}$/.test(code) && { occupationalCategory: code }),
    region: 'United States',
    ...(asOf && { asOf }),
    source: { label: 'U.S. Bureau of Labor Statistics, Occupational Outlook Handbook', url: page },
  };
};
