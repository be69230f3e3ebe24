/**
 * English: what each card says, apart, so that a card’s file carries its own words alone. It is the one
 * language that every card has with it; each other one is a file in lang/.
 */

export const overview = { kind: 'Career Path' };

export const duties = { heading: 'What you’d do day to day' };

export const employers = { heading: 'Who hires for this role' };

export const ladder = {
  heading: 'Salary progression',
  /** The unit: “US dollars a year”. */
  aYear: (currency: string) => `${currency} a year`,
};

export const facts = {
  heading: 'What it takes',
  timeToHire: 'Time to hire',
  cost: 'Est. cost',
};

export const roadmap = {
  heading: (title: string) => `The way to ${title}`,
  allSteps: 'All steps',
  salaryAtStage: 'Potential salary at this stage',
  skills: 'Skills',
  resources: 'Resources',
};

export const certifications = {
  heading: 'Certifications that boost this career',
  boost: 'Salary boost',
  /** At each level of the salary ladder. */
  adds: 'What it adds at each level',
  /** “$100K → $120K”. */
  raise: (before: string, after: string) => `${before} → ${after}`,
  /** The same as a person would say it. */
  raiseSpoken: (before: string, after: string) => `${before} becomes ${after}`,
  estimate: 'An estimate by this path, with this certification alone.',
};

/** Pay, wherever it stands. */
export const pay = {
  /** An open end, in figures. */
  orMore: (amount: string) => `${amount}+`,
  /** A salary as a person would say it: “$250,000 or more a year”. */
  spoken: (amount: string, orMore?: boolean) => `${amount}${orMore ? ' or more' : ''} a year`,
  /** A label and what belongs to it, as a person would say it. */
  named: (label: string, value: string) => `${label}: ${value}`,
};

/** A learner’s plan. */
export const plan = {
  start: 'Where are you now?',
  justStarting: 'Just starting',
  known: 'You know this already',
  done: 'Done',
  /** “2 of 5 steps done, 8–11 months to go”. */
  progress: (completed: string, total: string, count: number, left?: string) =>
    `${completed} of ${total} ${count === 1 ? 'step' : 'steps'} done${left ? `, ${left} to go` : ''}`,
  complete: (total: string, count: number) =>
    count === 1 ? 'The one step is done' : `All ${total} steps done`,
  allKnown: 'You know all of it already',
  spans: (earliest: string, latest: string) =>
    `${earliest} at the earliest, ${latest} at the latest`,
  finish: (soonest: string, latest: string) => `Finish between ${soonest} and ${latest}`,
  finishIn: (month: string) => `Finish in ${month}`,
  /** The path’s own figure, which has more in it than the steps. */
  timeToHire: (months: string, note?: string) =>
    `Time to hire, the search for a job included: ${months}${note ? ` ${note}` : ''}`,
  /** Beside the figure for a background: the figure for all others. */
  startingFrom: (label: string, months: string, note = 'otherwise') =>
    `starting from “${label}” (${months} ${note})`,
  hideDates: 'Hide dates',
  showDates: 'Show dates',
  startOver: 'Start over',
  undo: 'Undo',
  unkept: 'This browser doesn’t keep your progress: it lasts until you leave the page.',
  here: 'You are here',
};

export const provenance = { source: 'Source' };

export const card = { unavailable: 'This card’s data could not be loaded.' };

const choice = (known: string) => (known ? `Use one of: ${known}.` : 'There are none yet.');

/** What the cards and the tools say of data that can’t be shown, and how to mend it. */
export const problems = {
  // Where a path comes from.
  status: (url: string, status: string) => `${url} answered with error ${status}.`,
  network: (url: string) =>
    `${url} could not be reached: the address is wrong, the server is down, or it doesn’t let other sites read it (CORS).`,
  offline: 'You seem to be offline.',
  timeout: (url: string, seconds: string) => `${url} did not answer within ${seconds}.`,
  html: (url: string) => `${url} is a web page, not JSON.`,
  syntax: (where: string) =>
    `${where} is not JSON that can be read: it is cut off, or a comma, quote or bracket is missing or too many.`,
  size: (where: string, max: string) =>
    `${where} is too large: at most ${max} characters are read.`,
  unfilled: 'The script of data inside the tag is empty.',
  inline: 'The data inside the tag',
  invalid: (count: number, issue: string) =>
    count > 1
      ? `This career path has ${count} mistakes. The first: ${issue}`
      : `This career path has a mistake: ${issue}`,
  retry: 'Try again',
  loading: 'Loading…',

  // What a place in it holds.
  /** Whole documents have no place. */
  document: 'the document',
  nothing: 'nothing',
  aList: 'a list',
  aGroup: 'a group of fields',
  other: 'something else',

  // What is wrong there.
  missing: 'This is required and not there. Add it.',
  text: (value: string) => `This must be text in quotes, not ${value}.`,
  number: (value: string) =>
    `This must be a plain number such as 100000, without quotes, currency sign or thousands separator, not ${value}.`,
  'yes-or-no': (value: string) => `This must be true or false, without quotes, not ${value}.`,
  list: (value: string) => `This must be a list in square brackets [ ], not ${value}.`,
  group: (value: string) => `This must be a group of fields in braces { }, not ${value}.`,
  boost: 'A boost is either an "amount" in the currency or a "percent", as a number.',
  empty: 'This text is empty. Fill it in, or leave the field out where it isn’t required.',
  long: (length: string, max: string) =>
    `This text has ${length} characters; at most ${max} are shown. Shorten it.`,
  many: (length: string, max: string) =>
    `This list has ${length} entries; at most ${max} are shown. Shorten it.`,
  negative: (value: string) => `${value} is below zero. Give 0 or more.`,
  large: (value: string, max: string) => `${value} is too large. Give at most ${max}.`,
  key: (value: string) =>
    `${value} is no key. Use letters, digits, - and _ alone, such as "python-ml".`,
  address: (value: string) =>
    `${value} is no address that a card links to. Start it with https:// or http://.`,
  language: (value: string) => `${value} is no language tag. Use one such as "en" or "pt-BR".`,
  currency: (value: string) =>
    `${value} is no currency code. Use three capital letters such as "USD".`,
  month: (value: string) => `${value} is no month. Write year and month, such as "2026-11".`,
  range: (value: string) =>
    `The upper end, ${value}, is below the lower end. Swap them, or mend one.`,
  duplicate: (value: string) => `${value} is used twice. Give each its own key.`,
  'unknown-level': (value: string, known: string) =>
    `No salary has the level ${value}. ${choice(known)}`,
  'unknown-background': (value: string, known: string) =>
    `No background has the id ${value}. ${choice(known)}`,
  unreadable: 'This could not be read.',
  total: (value: string, steps: string) =>
    `This says ${value}, but the steps add up to ${steps}. Fine if it is meant: the search for a job takes time, too.`,
};
