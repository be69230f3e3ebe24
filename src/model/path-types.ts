/** Generated from schema.ts by `npm run generate`: don’t edit it by hand. */

/** One career: what the job is, what it pays, and the steps to it. */
export interface CareerPath {
  /** Address of this JSON Schema, for editors. */
  $schema?: string;
  /** Unique key of the path: letters, digits, - and _. Keep it stable: progress is stored under it. */
  id: string;
  /** Language of the text: a BCP 47 tag such as `en` or `pt-BR`. */
  lang?: string;
  /** Currency of all amounts: an ISO 4217 code such as `USD`. */
  currency?: string;
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
  /** Months until hired, including the job search. */
  timeToHire?: NotedRange;
  /** Estimated cost of getting there, in units of `currency`. */
  cost?: NotedRange;
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
  /** Unique key of the background, which steps refer to: letters, digits, - and _. */
  id: string;
  /** Name of the background, as shown on the card. */
  label: string;
}

/** What a certification adds to the salary: an amount or a percentage. */
export type Boost =
  | {
      /** Raise per year, in units of `currency`. */
      amount: number;
    }
  | {
      /** Raise in percent of the salary. */
      percent: number;
    };

/** One certification and what it adds to the salary. */
export interface Certification {
  /** Unique key of the certification, also among steps: letters, digits, - and _. */
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

/** A link and its text. */
export interface Link {
  /** Text of the link. */
  label: string;
  /** Address of the link: an http or https URL. */
  url: string;
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

/** The steps to the job. */
export interface Roadmap {
  /** Heading of the roadmap. Default: made from the job title. */
  title?: string;
  /** One line under the heading. */
  lead?: string;
  /** The steps, in order. */
  steps: Step[];
}

/** One level of the salary ladder. */
export interface Salary {
  /** Unique key of the level, which steps refer to: letters, digits, - and _. */
  level: string;
  /** Name of the level, as shown on the card. */
  label: string;
  /** Pay per year, in units of `currency`. */
  amount: number;
  /** Whether the pay is open-ended, as in “$250K+”. Default false. */
  orMore?: boolean;
}

/** One step of the roadmap. */
export interface Step {
  /** Unique key of the step: letters, digits, - and _. Keep it stable: progress is stored under it. */
  id: string;
  /** Title of the step. */
  title: string;
  /** How long the step takes, in months. */
  duration?: Range;
  /** What the step is about, in two or three sentences. */
  description?: string;
  /** Skills that the step teaches, in order. */
  skills?: string[];
  /** Potential salary at this stage: the `level` of an entry in `salaries`. */
  salary?: string;
  /** Backgrounds that cover this step: the `id` of entries in `backgrounds`. */
  skippedBy?: string[];
  /** Learning resources for the step. */
  resources?: Link[];
}
