/**
 * The schema of a career path document. It is the validator and the source of the published JSON Schema and
 * of path-types.ts. It doesn't add to a card's size, because cards only import the types.
 */
import * as v from 'valibot';
import type { CareerPath } from './path-types.js';

/** Limits of a document. Exceeding one is an error, so that untrusted data can't freeze a page. */
export const limits = {
  /** Characters of a document as text. */
  document: 2_000_000,
  /** Characters of one text. */
  text: 20_000,
  /** Entries of one list. */
  list: 5_000,
  /** Any figure: months, percentages, amounts of money. */
  figure: 1_000_000_000_000,
};

/** A field and the description that editors show for it. */
const field = <S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(schema, v.description(description));

// The messages are codes: the sentences are in text/, in each language.
// Without a prototype: some pages add methods to all objects, which Valibot would take for fields.
const group = <T extends v.ObjectEntries>(entries: T) =>
  v.object({ __proto__: null, ...entries } as T, 'group');
const list = <S extends v.GenericSchema>(item: S) =>
  v.pipe(v.array(item, 'list'), v.maxLength(limits.list, 'many'));
const pattern = (regex: RegExp, code: string) => v.pipe(v.string('text'), v.regex(regex, code));

const text = v.pipe(
  v.string('text'),
  v.maxLength(limits.text, 'long'),
  // Patterns in JSON Schema have no flags, so they list upper and lower case, here and below.
  v.regex(/\S/, 'empty'),
);
const figure = v.pipe(
  v.number('number'),
  v.finite('number'),
  v.minValue(0, 'negative'),
  v.maxValue(limits.figure, 'large'),
);
/** 0 counts as not given. */
const weeklyHours = v.pipe(
  v.number('number'),
  v.finite('number'),
  v.minValue(0, 'negative'),
  v.maxValue(168, 'large'),
);
const key = pattern(/^[\w.-]{1,200}$/, 'key');
/** An http(s) address, or one relative to the document: no other scheme, and no host without a scheme. */
const address = v.pipe(
  v.string('text'),
  v.regex(
    /^([hH][tT][tT][pP][sS]?:\/\/[^\s/]\S*|(?![a-zA-Z][a-zA-Z\d+.-]*:|[wW]{3}\.|\/\/)\S+)$/,
    'address',
  ),
  v.maxLength(limits.text, 'long'),
);
const option = <const T extends readonly string[]>(names: T) => v.picklist(names, 'option');

const linkEntries = {
  label: field(text, 'Text of the link.'),
  url: field(
    address,
    'Address of the link: an http or https URL, or an address relative to the document, such as `welder.html`.',
  ),
};
const link = field(group(linkEntries), 'A link and its text.');

const resource = field(
  group({
    ...linkEntries,
    kind: v.optional(
      field(
        text,
        'What it is: `course`, `book`, `article`, `video` or `project`, which are translated, or a word of your own.',
      ),
    ),
    free: v.optional(field(v.boolean('yes-or-no'), 'Whether it is free of charge.')),
  }),
  'A learning resource.',
);

const bounds = {
  min: field(figure, 'Lower end of the range.'),
  max: field(figure, 'Upper end of the range; the same as `min` for a single figure.'),
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

const note = v.optional(
  field(text, 'What the figure applies to, in a few words: `for a career change`.'),
);
const unit = v.optional(
  field(
    option(['hour', 'day', 'week', 'month', 'year']),
    'Unit of time: `hour`, `day`, `week`, `month` or `year`. Default `month`.',
  ),
);

const figureRange = field(range({}), 'A range; `min` must not be greater than `max`.');
const notedRange = field(
  range({ note }),
  'A range with a note; `min` must not be greater than `max`.',
);
const duration = field(range({ unit }), 'A duration; `min` must not be greater than `max`.');
const notedDuration = field(
  range({ unit, note }),
  'A duration with a note; `min` must not be greater than `max`.',
);

const salary = field(
  v.pipe(
    group({
      level: field(
        key,
        'Unique key of the level, which steps refer to: letters, digits, `-`, `_` and `.`.',
      ),
      label: field(text, 'Name of the level, as shown on the card.'),
      amount: v.optional(
        field(
          figure,
          'Pay per `payPeriod`, in units of `currency`; the lower end if there is a `max`. Default: none.',
        ),
      ),
      max: v.optional(field(figure, 'Upper end of the pay. Default: the same as `amount`.')),
      orMore: v.optional(
        field(
          v.boolean('yes-or-no'),
          'Whether the pay is open-ended, as in “$250K+”. Default false.',
        ),
      ),
      note: v.optional(
        field(text, 'What the pay depends on, in a few words: `5 years or more`, `by agreement`.'),
      ),
    }),
    v.rawCheck(({ dataset, addIssue }) => {
      const value = Object(dataset.value) as { amount?: number; max?: number };
      const { amount, max } = value;
      const at = (key: 'amount' | 'max') =>
        [{ type: 'object', origin: 'value', input: value, key, value: value[key] }] as const;
      if (max === undefined) return;
      if (amount === undefined)
        addIssue({ message: 'no-amount', input: amount, path: [...at('amount')] });
      else if (typeof amount === 'number' && amount > max)
        addIssue({ message: 'range', input: max, path: [...at('max')] });
    }),
  ),
  'One level of the salary ladder.',
);

const fact = field(
  group({
    label: field(text, 'Name of the fact: `Job outlook`.'),
    value: field(text, 'The fact, in a few words: `9 % growth by 2034`.'),
    note: v.optional(field(text, 'What the fact applies to, in a few words.')),
    link: v.optional(field(link, 'Link to more information.')),
  }),
  'A fact about the career.',
);

const relatedCareer = field(
  group({
    label: field(text, 'Name of the career.'),
    url: v.optional(linkEntries.url),
    note: v.optional(field(text, 'How it differs, in a few words.')),
  }),
  'A neighbouring career.',
);

const background = field(
  group({
    id: field(
      key,
      'Unique key of the background, which steps refer to: letters, digits, `-`, `_` and `.`.',
    ),
    label: field(text, 'Name of the background, as shown on the card.'),
  }),
  'Previous experience that a learner may start from.',
);

const step = field(
  group({
    id: field(
      key,
      'Unique key of the step: letters, digits, `-`, `_` and `.`. Keep it stable: progress is stored under it.',
    ),
    title: field(text, 'Title of the step.'),
    duration: v.optional(field(duration, 'How long the step takes.')),
    phase: v.optional(
      field(
        text,
        'Name of the phase that begins with this step, as a subheading. Steps without one belong to the phase before.',
      ),
    ),
    choice: v.optional(
      field(
        key,
        'Key of a choice. Neighbouring steps with the same key are alternatives: one of them is enough.',
      ),
    ),
    optional: v.optional(
      field(
        v.boolean('yes-or-no'),
        'Whether the step may be left out. It doesn’t count in totals. Default false.',
      ),
    ),
    description: v.optional(field(text, 'What the step is about, in two or three sentences.')),
    skills: v.optional(field(list(text), 'Skills that the step teaches, in order.')),
    salary: v.optional(
      field(key, 'Potential salary at this stage: the `level` of an entry in `salaries`.'),
    ),
    skippedBy: v.optional(
      field(list(key), 'Backgrounds that cover this step: the `id` of entries in `backgrounds`.'),
    ),
    resources: v.optional(field(list(resource), 'Learning resources for the step.')),
  }),
  'One step of the roadmap.',
);

const roadmap = field(
  group({
    title: v.optional(field(text, 'Heading of the roadmap. Default: made from the job title.')),
    lead: v.optional(field(text, 'One line under the heading.')),
    timeToComplete: v.optional(
      field(
        notedDuration,
        'How long the whole roadmap takes. Default: the sum of the steps. If given, steps get no calendar dates.',
      ),
    ),
    hoursPerWeek: v.optional(
      field(
        weeklyHours,
        'Hours per week that the durations in days, weeks, months and years assume. Learners can plan with their own.',
      ),
    ),
    steps: field(list(step), 'The steps, in order.'),
  }),
  'The steps to the job.',
);

const boost = field(
  v.union(
    [
      group({ amount: field(figure, 'Raise per `payPeriod`, in units of `currency`.') }),
      group({ percent: field(figure, 'Raise in percent of the salary.') }),
    ],
    'boost',
  ),
  'What a certification adds to the salary: an amount or a percentage.',
);

const certification = field(
  group({
    id: field(
      key,
      'Unique key of the certification, also among steps: letters, digits, `-`, `_` and `.`.',
    ),
    name: field(text, 'Full name of the certification.'),
    boost: v.optional(field(boost, 'What the certification adds to the salary.')),
    note: v.optional(field(text, 'Why the certification is worth taking.')),
    link: v.optional(field(link, 'Link to more information.')),
  }),
  'One certification and what it adds to the salary.',
);

/** Parts of a document that have a named type. */
export const namedParts: Readonly<Record<string, v.GenericSchema>> = {
  Background: background,
  Boost: boost,
  Certification: certification,
  Duration: duration,
  Fact: fact,
  Link: link,
  NotedDuration: notedDuration,
  NotedRange: notedRange,
  Range: figureRange,
  RelatedCareer: relatedCareer,
  Resource: resource,
  Roadmap: roadmap,
  Salary: salary,
  Step: step,
};

/** The type annotation checks that the schema matches the generated types. */
export const careerPathSchema: v.GenericSchema<unknown, CareerPath> = v.pipe(
  group({
    $schema: v.optional(field(v.string('text'), 'Address of this JSON Schema, for editors.')),
    id: field(
      key,
      'Unique key of the path: letters, digits, `-`, `_` and `.`. Keep it stable: progress is stored under it.',
    ),
    lang: v.optional(
      field(
        pattern(/^([a-zA-Z]{2,3}|[a-zA-Z]{5,8})(-[a-zA-Z\d]{1,8})*$/, 'language'),
        'Language of the text: a BCP 47 tag such as `en` or `pt-BR`.',
      ),
    ),
    currency: v.optional(
      field(
        pattern(/^[A-Z]{3}$/, 'currency'),
        'Currency of all amounts: an ISO 4217 code such as `USD`.',
      ),
    ),
    payPeriod: v.optional(
      field(
        option(['hour', 'day', 'week', 'month', 'year']),
        'Period of all pay: `hour`, `day`, `week`, `month` or `year`. Default `year`.',
      ),
    ),
    title: field(text, 'Job title.'),
    tagline: v.optional(field(text, 'The job in one line.')),
    summary: v.optional(field(text, 'The job in one paragraph.')),
    duties: v.optional(field(list(text), 'What the job involves day to day.')),
    employers: v.optional(field(list(text), 'Who hires for this role.')),
    salaries: v.optional(field(list(salary), 'Salary levels, from the first level up.')),
    timeToHire: v.optional(field(notedDuration, 'Time until hired, including the job search.')),
    cost: v.optional(field(notedRange, 'Estimated cost of getting there, in units of `currency`.')),
    facts: v.optional(field(list(fact), 'More facts about the career, such as the job outlook.')),
    skills: v.optional(field(list(text), 'Skills that the job requires.')),
    educationRequirements: v.optional(field(list(text), 'Education that the job requires.')),
    experienceRequirements: v.optional(field(list(text), 'Experience that the job requires.')),
    relatedCareers: v.optional(field(list(relatedCareer), 'Neighbouring careers.')),
    backgrounds: v.optional(field(list(background), 'Backgrounds that a learner may start from.')),
    roadmap: v.optional(roadmap),
    certifications: v.optional(field(list(certification), 'Certifications that raise the salary.')),
    occupationalCategory: v.optional(
      field(
        text,
        'Code of the occupation, for search engines, such as the O*NET-SOC code `15-1299.00`.',
      ),
    ),
    region: v.optional(
      field(text, 'Region that the figures apply to, for example `United States`.'),
    ),
    asOf: v.optional(
      field(
        pattern(/^\d{4}-(0[1-9]|1[0-2])$/, 'month'),
        'Month that the figures are from: `2026-11`.',
      ),
    ),
    source: v.optional(field(link, 'Source of the figures.')),
  }),
  v.title('Career path'),
  v.description('One career: what the job is, what it pays, and the steps to it.'),
);
