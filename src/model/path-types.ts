/** Generated from schema.ts by `npm run generate`: don’t edit it by hand. */

/** One career: what the job is, what it pays, and the steps to it. */
export interface CareerPath {
  /** Address of this JSON Schema, for editors. */
  $schema?: string;
  /** Unique key of the path: letters, digits, `-`, `_` and `.`. Keep it stable: progress is stored under it. */
  id: string;
  /** Language of the text: a BCP 47 tag such as `en` or `pt-BR`. */
  lang?: string;
  /** Currency of all amounts: an ISO 4217 code such as `USD`. */
  currency?: string;
  /** Period of all pay: `hour`, `day`, `week`, `month` or `year`. Default `year`. */
  payPeriod?: 'hour' | 'day' | 'week' | 'month' | 'year';
  /** Job title. */
  title: string;
  /** The job in one line. */
  tagline?: string;
  /** The job in one paragraph. */
  summary?: string;
  /** What the job involves day to day. */
  duties?: string[];
  /** Who hires for this role. */
  employers?: string[];
  /** Salary levels, from the first level up. */
  salaries?: Salary[];
  /** Time until hired, including the job search. */
  timeToHire?: NotedDuration;
  /** Estimated cost of getting there, in units of `currency`. */
  cost?: NotedRange;
  /** More facts about the career, such as the job outlook. */
  facts?: Fact[];
  /** Skills that the job requires. */
  skills?: string[];
  /** Education that the job requires. */
  educationRequirements?: string[];
  /** Experience that the job requires. */
  experienceRequirements?: string[];
  /** Neighbouring careers. */
  relatedCareers?: RelatedCareer[];
  /** Backgrounds that a learner may start from. */
  backgrounds?: Background[];
  /** The steps to the job. */
  roadmap?: Roadmap;
  /** Certifications that raise the salary. */
  certifications?: Certification[];
  /** Code of the occupation, for search engines, such as the O*NET-SOC code `15-1299.00`. */
  occupationalCategory?: string;
  /** Region that the figures apply to, for example `United States`. */
  region?: string;
  /** Month that the figures are from: `2026-11`. */
  asOf?: string;
  /** Source of the figures. */
  source?: Link;
}

/** Previous experience that a learner may start from. */
export interface Background {
  /** Unique key of the background, which steps refer to: letters, digits, `-`, `_` and `.`. */
  id: string;
  /** Name of the background, as shown on the card. */
  label: string;
}

/** What a certification adds to the salary: an amount or a percentage. */
export type Boost =
  | {
      /** Raise per `payPeriod`, in units of `currency`. */
      amount: number;
    }
  | {
      /** Raise in percent of the salary. */
      percent: number;
    };

/** One certification and what it adds to the salary. */
export interface Certification {
  /** Unique key of the certification, also among steps: letters, digits, `-`, `_` and `.`. */
  id: string;
  /** Full name of the certification. */
  name: string;
  /** What the certification adds to the salary. */
  boost?: Boost;
  /** Why the certification is worth taking. */
  note?: string;
  /** Link to more information. */
  link?: Link;
}

/** A duration; `min` must not be greater than `max`. */
export interface Duration {
  /** Lower end of the range. */
  min: number;
  /** Upper end of the range; the same as `min` for a single figure. */
  max: number;
  /** Unit of time: `hour`, `day`, `week`, `month` or `year`. Default `month`. */
  unit?: 'hour' | 'day' | 'week' | 'month' | 'year';
}

/** A fact about the career. */
export interface Fact {
  /** Name of the fact: `Job outlook`. */
  label: string;
  /** The fact, in a few words: `9 % growth by 2034`. */
  value: string;
  /** What the fact applies to, in a few words. */
  note?: string;
  /** Link to more information. */
  link?: Link;
}

/** A link and its text. */
export interface Link {
  /** Text of the link. */
  label: string;
  /** Address of the link: an http or https URL, or an address relative to the document, such as `welder.html`. */
  url: string;
}

/** A duration with a note; `min` must not be greater than `max`. */
export interface NotedDuration {
  /** Lower end of the range. */
  min: number;
  /** Upper end of the range; the same as `min` for a single figure. */
  max: number;
  /** Unit of time: `hour`, `day`, `week`, `month` or `year`. Default `month`. */
  unit?: 'hour' | 'day' | 'week' | 'month' | 'year';
  /** What the figure applies to, in a few words: `for a career change`. */
  note?: string;
}

/** A range with a note; `min` must not be greater than `max`. */
export interface NotedRange {
  /** Lower end of the range. */
  min: number;
  /** Upper end of the range; the same as `min` for a single figure. */
  max: number;
  /** What the figure applies to, in a few words: `for a career change`. */
  note?: string;
}

/** A range; `min` must not be greater than `max`. */
export interface Range {
  /** Lower end of the range. */
  min: number;
  /** Upper end of the range; the same as `min` for a single figure. */
  max: number;
}

/** A neighbouring career. */
export interface RelatedCareer {
  /** Name of the career. */
  label: string;
  /** Address of the link: an http or https URL, or an address relative to the document, such as `welder.html`. */
  url?: string;
  /** How it differs, in a few words. */
  note?: string;
}

/** A learning resource. */
export interface Resource {
  /** Text of the link. */
  label: string;
  /** Address of the link: an http or https URL, or an address relative to the document, such as `welder.html`. */
  url: string;
  /** What it is: `course`, `book`, `article`, `video` or `project`, which are translated, or a word of your own. */
  kind?: string;
  /** Whether it is free of charge. */
  free?: boolean;
}

/** The steps to the job. */
export interface Roadmap {
  /** Heading of the roadmap. Default: made from the job title. */
  title?: string;
  /** One line under the heading. */
  lead?: string;
  /** How long the whole roadmap takes. Default: the sum of the steps. If given, steps get no calendar dates. */
  timeToComplete?: NotedDuration;
  /** Hours per week that the durations in days, weeks, months and years assume. Learners can plan with their own. */
  hoursPerWeek?: number;
  /** The steps, in order. */
  steps: Step[];
}

/** One level of the salary ladder. */
export interface Salary {
  /** Unique key of the level, which steps refer to: letters, digits, `-`, `_` and `.`. */
  level: string;
  /** Name of the level, as shown on the card. */
  label: string;
  /** Pay per `payPeriod`, in units of `currency`; the lower end if there is a `max`. Default: none. */
  amount?: number;
  /** Upper end of the pay. Default: the same as `amount`. */
  max?: number;
  /** Whether the pay is open-ended, as in “$250K+”. Default false. */
  orMore?: boolean;
  /** What the pay depends on, in a few words: `5 years or more`, `by agreement`. */
  note?: string;
}

/** One step of the roadmap. */
export interface Step {
  /** Unique key of the step: letters, digits, `-`, `_` and `.`. Keep it stable: progress is stored under it. */
  id: string;
  /** Title of the step. */
  title: string;
  /** How long the step takes. */
  duration?: Duration;
  /** Name of the phase that begins with this step, as a subheading. Steps without one belong to the phase before. */
  phase?: string;
  /** Key of a choice. Neighbouring steps with the same key are alternatives: one of them is enough. */
  choice?: string;
  /** Whether the step may be left out. It doesn’t count in totals. Default false. */
  optional?: boolean;
  /** What the step is about, in two or three sentences. */
  description?: string;
  /** Skills that the step teaches, in order. */
  skills?: string[];
  /** Potential salary at this stage: the `level` of an entry in `salaries`. */
  salary?: string;
  /** Backgrounds that cover this step: the `id` of entries in `backgrounds`. */
  skippedBy?: string[];
  /** Learning resources for the step. */
  resources?: Resource[];
}
