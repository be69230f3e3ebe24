/** Generated from schema.ts by `npm run generate`: don’t edit it by hand. */

/** One career: what the job is, what it pays, and the way to it. */
export interface CareerPath {
  /** Address of this schema, for editors. */
  $schema?: string;
  /** Key of the career, unique among your paths. */
  id: string;
  /** Language of the texts: a BCP 47 tag such as `en` or `pt-BR`. */
  lang?: string;
  /** Currency of all amounts: ISO 4217, `USD`. */
  currency?: string;
  /** Name of the job. */
  title: string;
  /** The job in one line. */
  tagline?: string;
  /** The job in one paragraph. */
  summary?: string;
  /** What you would do day to day. */
  duties?: string[];
  /** Who hires for this role. */
  employers?: string[];
  /** The salary ladder, from the first level up. */
  salaries?: Salary[];
  /** Months until hired, the search included. */
  timeToHire?: NotedRange;
  /** Estimated cost, in units of the currency. */
  cost?: NotedRange;
  /** Where a reader may come from. */
  backgrounds?: Background[];
  /** The way to the job, step by step. */
  roadmap?: Roadmap;
  /** Certifications that raise the salary. */
  certifications?: Certification[];
  /** Code of the occupation, for search engines: O*NET-SOC `15-1299.00`, or another. */
  occupationalCategory?: string;
  /** Where the figures hold, for example `United States`. */
  region?: string;
  /** Month of the figures: `2026-11`. */
  asOf?: string;
  /** Where the figures come from. */
  source?: Link;
}

/** What a reader may have done before. */
export interface Background {
  /** Key of the background. */
  id: string;
  /** Its name, as shown. */
  label: string;
}

/** What a certification adds to the salary: an amount or a percentage. */
export type Boost =
  | {
      /** In units of the currency, a year. */
      amount: number;
    }
  | {
      /** In percent of the salary. */
      percent: number;
    };

/** One certification and what it adds to the salary. */
export interface Certification {
  /** Stable key of the certification. */
  id: string;
  /** Its full name. */
  name: string;
  /** What it adds to the salary. */
  boost?: Boost;
  /** Why it is worth taking. */
  note?: string;
  /** Where to read more. */
  link?: Link;
}

/** A labelled address. */
export interface Link {
  /** What the link says. */
  label: string;
  /** Where it goes: an http or https address. */
  url: string;
}

/** Two figures in order, with a note. */
export interface NotedRange {
  /** The lower end. */
  min: number;
  /** The upper end; the same as the lower end for a single figure. */
  max: number;
  /** What the figure is for, in a few words. */
  note?: string;
}

/** Two figures in order: `min` is at most `max`. */
export interface Range {
  /** The lower end. */
  min: number;
  /** The upper end; the same as the lower end for a single figure. */
  max: number;
}

/** The way to the job, step by step. */
export interface Roadmap {
  /** Heading of the roadmap. */
  title?: string;
  /** One line under the heading. */
  lead?: string;
  /** The steps, in order. */
  steps: Step[];
}

/** One level of the salary ladder. */
export interface Salary {
  /** Key of the level; steps refer to it. */
  level: string;
  /** Name of the level, as shown. */
  label: string;
  /** Pay in units of the currency, a year. */
  amount: number;
  /** Whether the level is open-ended upward: “$250K+”. */
  orMore?: boolean;
}

/** One step of the roadmap. */
export interface Step {
  /** Stable key of the step: a learner’s progress hangs on it. */
  id: string;
  /** What the step is called. */
  title: string;
  /** How long it takes, in months. */
  duration?: Range;
  /** What it is about, in two or three sentences. */
  description?: string;
  /** The skills learned, in order. */
  skills?: string[];
  /** Level of the potential salary at this stage: a key of `salaries`. */
  salary?: string;
  /** Backgrounds that know this step already: keys of `backgrounds`. */
  skippedBy?: string[];
  /** Where to learn it. */
  resources?: Link[];
}
