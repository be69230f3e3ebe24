/**
 * The one schema of a career path document: it is the validator, and the published JSON Schema and the
 * types in path-types.ts are generated from it. It costs a card no byte: views import the types alone.
 */
import * as v from 'valibot';
import type { CareerPath } from './path-types.js';

/** What a document may have at most. More is an issue: no page should hang on what somebody sends it. */
export const limits = {
  /** Characters of a document as text. */
  document: 2_000_000,
  /** Characters of one text. */
  text: 20_000,
  /** Entries of one list. */
  list: 5_000,
  /** Any figure: months, percent, units of the currency. */
  figure: 1_000_000_000_000,
};

/** A field and the sentence that an editor shows for it. */
const field = <S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(schema, v.description(description));

// The messages are codes: the sentences for people are in text/, one a language.
const group = <T extends v.ObjectEntries>(entries: T) => v.object(entries, 'group');
const list = <S extends v.GenericSchema>(item: S) =>
  v.pipe(v.array(item, 'list'), v.maxLength(limits.list, 'many'));
const pattern = (regex: RegExp, code: string) => v.pipe(v.string('text'), v.regex(regex, code));

const text = v.pipe(
  v.string('text'),
  v.maxLength(limits.text, 'long'),
  // JSON Schema’s patterns have no flags: upper and lower case are both written out, here and below.
  v.regex(/\S/, 'empty'),
);
const figure = v.pipe(
  v.number('number'),
  v.finite('number'),
  v.minValue(0, 'negative'),
  v.maxValue(limits.figure, 'large'),
);
const key = pattern(/^[\w-]{1,200}$/, 'key');
const httpUrl = v.pipe(
  v.string('text'),
  v.url('address'),
  v.regex(/^[hH][tT][tT][pP][sS]?:/, 'address'),
  v.maxLength(limits.text, 'long'),
);

const link = field(
  group({
    label: field(text, 'What the link says.'),
    url: field(httpUrl, 'Where it goes: an http or https address.'),
  }),
  'A labelled address.',
);

const bounds = {
  min: field(figure, 'The lower end.'),
  max: field(figure, 'The upper end; the same as the lower end for a single figure.'),
};

interface Bounds {
  min: number;
  max: number;
}

const range = <T extends v.ObjectEntries>(entries: T) =>
  v.pipe(
    group({ ...bounds, ...entries }),
    v.rawCheck(({ dataset, addIssue }) => {
      const { min, max } = Object(dataset.value) as Bounds;
      if (min > max)
        addIssue({
          message: 'range',
          input: max,
          path: [{ type: 'object', origin: 'value', input: { min, max }, key: 'max', value: max }],
        });
    }),
  );

const figureRange = field(range({}), 'Two figures in order: `min` is at most `max`.');
const notedRange = field(
  range({ note: v.optional(field(text, 'What the figure is for, in a few words.')) }),
  'Two figures in order, with a note.',
);

const salary = field(
  group({
    level: field(key, 'Key of the level; steps refer to it.'),
    label: field(text, 'Name of the level, as shown.'),
    amount: field(figure, 'Pay in units of the currency, a year.'),
    orMore: v.optional(
      field(v.boolean('yes-or-no'), 'Whether the level is open-ended upward: “$250K+”.'),
    ),
  }),
  'One level of the salary ladder.',
);

const background = field(
  group({
    id: field(key, 'Key of the background.'),
    label: field(text, 'Its name, as shown.'),
  }),
  'What a reader may have done before.',
);

const step = field(
  group({
    id: field(key, 'Stable key of the step: a learner’s progress hangs on it.'),
    title: field(text, 'What the step is called.'),
    duration: v.optional(field(figureRange, 'How long it takes, in months.')),
    description: v.optional(field(text, 'What it is about, in two or three sentences.')),
    skills: v.optional(field(list(text), 'The skills learned, in order.')),
    salary: v.optional(
      field(key, 'Level of the potential salary at this stage: a key of `salaries`.'),
    ),
    skippedBy: v.optional(
      field(list(key), 'Backgrounds that know this step already: keys of `backgrounds`.'),
    ),
    resources: v.optional(field(list(link), 'Where to learn it.')),
  }),
  'One step of the roadmap.',
);

const roadmap = field(
  group({
    title: v.optional(field(text, 'Heading of the roadmap.')),
    lead: v.optional(field(text, 'One line under the heading.')),
    steps: field(list(step), 'The steps, in order.'),
  }),
  'The way to the job, step by step.',
);

const boost = field(
  v.union(
    [
      group({ amount: field(figure, 'In units of the currency, a year.') }),
      group({ percent: field(figure, 'In percent of the salary.') }),
    ],
    'boost',
  ),
  'What a certification adds to the salary: an amount or a percentage.',
);

const certification = field(
  group({
    id: field(key, 'Stable key of the certification.'),
    name: field(text, 'Its full name.'),
    boost: v.optional(field(boost, 'What it adds to the salary.')),
    note: v.optional(field(text, 'Why it is worth taking.')),
    link: v.optional(field(link, 'Where to read more.')),
  }),
  'One certification and what it adds to the salary.',
);

/** Parts of a document whose types have names of their own. */
export const namedParts: Readonly<Record<string, v.GenericSchema>> = {
  Background: background,
  Boost: boost,
  Certification: certification,
  Link: link,
  NotedRange: notedRange,
  Range: figureRange,
  Roadmap: roadmap,
  Salary: salary,
  Step: step,
};

/** The compiler checks that what it accepts is what the types promise. */
export const careerPathSchema: v.GenericSchema<unknown, CareerPath> = v.pipe(
  group({
    $schema: v.optional(field(v.string('text'), 'Address of this schema, for editors.')),
    id: field(key, 'Key of the career, unique among your paths.'),
    lang: v.optional(
      field(
        pattern(/^([a-zA-Z]{2,3}|[a-zA-Z]{5,8})(-[a-zA-Z\d]{1,8})*$/, 'language'),
        'Language of the texts: a BCP 47 tag such as `en` or `pt-BR`.',
      ),
    ),
    currency: v.optional(
      field(pattern(/^[A-Z]{3}$/, 'currency'), 'Currency of all amounts: ISO 4217, `USD`.'),
    ),
    title: field(text, 'Name of the job.'),
    tagline: v.optional(field(text, 'The job in one line.')),
    summary: v.optional(field(text, 'The job in one paragraph.')),
    duties: v.optional(field(list(text), 'What you would do day to day.')),
    employers: v.optional(field(list(text), 'Who hires for this role.')),
    salaries: v.optional(field(list(salary), 'The salary ladder, from the first level up.')),
    timeToHire: v.optional(field(notedRange, 'Months until hired, the search included.')),
    cost: v.optional(field(notedRange, 'Estimated cost, in units of the currency.')),
    backgrounds: v.optional(field(list(background), 'Where a reader may come from.')),
    roadmap: v.optional(roadmap),
    certifications: v.optional(field(list(certification), 'Certifications that raise the salary.')),
    occupationalCategory: v.optional(
      field(
        text,
        'Code of the occupation, for search engines: O*NET-SOC `15-1299.00`, or another.',
      ),
    ),
    region: v.optional(field(text, 'Where the figures hold, for example `United States`.')),
    asOf: v.optional(
      field(pattern(/^\d{4}-(0[1-9]|1[0-2])$/, 'month'), 'Month of the figures: `2026-11`.'),
    ),
    source: v.optional(field(link, 'Where the figures come from.')),
  }),
  v.title('Career path'),
  v.description('One career: what the job is, what it pays, and the way to it.'),
);
