/**
 * English, the only language built into the cards. One export per card, so that a bundle contains only the
 * text it needs.
 */

import type { Period } from '../../model/durations.js';

const periods: Record<Period, string> = {
  hour: 'an hour',
  day: 'a day',
  week: 'a week',
  month: 'a month',
  year: 'a year',
};

export const overview = { kind: 'Career Path' };

export const duties = { heading: 'What you’d do day to day' };

export const employers = { heading: 'Who hires for this role' };

export const ladder = {
  heading: 'Salary progression',
  /** The unit: “US dollars a year”. */
  unit: (currency: string, period: Period) => `${currency} ${periods[period]}`,
  /** Without an amount and a note, for screen readers. */
  noAmount: 'pay not given',
};

export const facts = {
  heading: 'What it takes',
  /** Instead, if the path has other facts than time and cost. */
  allHeading: 'Key facts',
  timeToHire: 'Time to hire',
  cost: 'Estimated cost',
};

export const requirements = {
  heading: 'What you need',
  education: 'Education',
  experience: 'Experience',
  skills: 'Skills',
};

export const related = { heading: 'Related careers' };

export const roadmap = {
  heading: (title: string) => `Roadmap: ${title}`,
  allSteps: 'All steps',
  salaryAtStage: 'Potential salary at this stage',
  skills: 'Skills',
  resources: 'Resources',
  /** Above alternatives. */
  oneOf: 'One of these is enough',
  optional: 'Optional',
  free: 'free',
  /** The markers of alternatives, in the order of the alphabet. */
  letters: 'abcdefghijklmnopqrstuvwxyz',
};

/** Kinds of resources, after their link. */
export const kinds = {
  course: 'course',
  book: 'book',
  article: 'article',
  video: 'video',
  project: 'project',
};

export const certifications = {
  heading: 'Certifications that boost this career',
  boost: 'Salary boost',
  adds: 'What it adds at each level',
  /** “$100K → $120K”. */
  raise: (before: string, after: string) => `${before} → ${after}`,
  /** The same for screen readers. */
  raiseSpoken: (before: string, after: string) => `${before} becomes ${after}`,
  estimate: 'An estimate for this certification alone.',
};

export const comparison = {
  heading: 'Career comparison',
  pay: 'Pay',
  duration: 'Duration of all steps',
  steps: 'Number of steps',
  figures: 'Region and source',
  /** Instead of a dash, for screen readers. */
  notGiven: 'not given',
  separateScales:
    'Each career’s bars have their own scale: pay isn’t converted between currencies or periods.',
};

/** Pay, in several cards. */
export const pay = {
  /** Open-ended pay: “$250K+”. */
  orMore: (amount: string) => `${amount}+`,
  /** Pay and its period: “$250,000 or more a year”. */
  spoken: (amount: string, period: Period, orMore?: boolean) =>
    `${amount}${orMore ? ' or more' : ''} ${periods[period]}`,
};

/** Ranges in sentences: “4 to 6 months”, “$500 to $2,500”. Only the second end has a unit if both have the same. */
export const ranges = { between: (from: string, to: string) => `${from} to ${to}` };

export const punctuation = {
  /** Two parts of a line: “England, November 2026”. */
  list: (first: string, second: string) => `${first}, ${second}`,
  /** A label and its value, mostly for screen readers: “Entry: $100,000 a year”. */
  named: (label: string, value: string) => `${label}: ${value}`,
  brackets: (text: string) => `(${text})`,
};

/** A learner’s plan. */
export const plan = {
  start: 'Where are you now?',
  justStarting: 'Just starting',
  known: 'You know this already',
  done: 'Done',
  /** Accessible name of a step's menu, which has these states: “State: Python for ML”. */
  state: 'State',
  notStarted: 'Not started',
  inProgress: 'In progress',
  skipped: 'Skipped',
  /** “2 of 5 steps done, 8 to 11 months to go”. */
  progress: (completed: string, total: string, count: number, left?: string) =>
    `${completed} of ${total} ${count === 1 ? 'step' : 'steps'} done${left ? `, ${left} to go` : ''}`,
  complete: (total: string, count: number) =>
    count === 1 ? 'All done' : `All ${total} steps done`,
  allKnown: 'You know all of it already',
  /** Note on the time to hire with a background: the time without it. */
  startingFrom: (label: string, months: string, note = 'otherwise') =>
    `starting from “${label}” (${months} ${note})`,
  /** Note on the time to hire with the learner's own steps and hours per week: the time without them. */
  yourPlan: (months: string, note = 'otherwise') => `with your plan (${months} ${note})`,
  startOver: 'Start over',
  undo: 'Undo',
  unsaved: 'This browser can’t save your progress. It will be lost when you leave the page.',
  here: 'You are here',
  /** Opens what `along` below has. */
  along: 'Take your plan along',
};

/** The dates of a plan. */
export const dates = {
  hoursPerWeek: 'Hours per week',
  /** When a step starts and when it should be done: months, or ranges of months. */
  spans: (start: string, end: string) => `Start ${start}, done ${end}`,
  finish: (soonest: string, latest: string) => `Finish between ${soonest} and ${latest}`,
  finishIn: (month: string) => `Finish in ${month}`,
  timeToHire: (months: string, note?: string) =>
    `Time to hire, including the job search: ${months}${note ? ` ${note}` : ''}`,
  hideDates: 'Hide dates',
  showDates: 'Show dates',
};

/** A plan that goes to another device, into a calendar, or onto paper. */
export const along = {
  about: 'Continue on another device, or keep a copy. Whoever has it can see your progress.',
  copyLink: 'Copy link',
  copied: 'Link copied. Open it on the other device.',
  /** The name of a field with the link, if the browser doesn't let the page copy it. */
  yourLink: 'Copy this link',
  qrCode: 'QR code',
  /** Describes the QR code to those who can't see it. */
  qrCodeOf: 'QR code with the link to your plan',
  tooLong: 'The link is too long for a QR code.',
  saveFile: 'Save file',
  openFile: 'Open file',
  calendar: 'Calendar file',
  print: 'Print',
  notLoaded: 'This could not be loaded.',
  blocked: 'The browser has blocked the new window. Allow it, and try again.',
  /** Followed by “3 of 5 steps done” on a line of its own. */
  fromLink: (title: string) => `This link has a plan for “${title}”:`,
  fromFile: (title: string) => `This file has a plan for “${title}”:`,
  add: 'Add to my plan',
  replace: 'Replace my plan',
  use: 'Use this plan',
  ignore: 'Ignore',
  brokenLink: 'This link is incomplete or damaged. Your plan is as before.',
  brokenFile: 'This file has no plan, or is damaged. Your plan is as before.',
  otherFile: (title: string) => `This file has a plan for another career: “${title}”.`,
  close: 'Close',
  /** The heading on paper. */
  planFor: (title: string) => `Plan: ${title}`,
  /** The date on paper. */
  asOf: (date: string) => `As of ${date}`,
  /** Before the link on paper. */
  continueAt: 'Continue online',
};

export const provenance = { source: (label: string) => `Source: ${label}` };

export const card = {
  /** The direction of the script, if it isn't from left to right. */
  dir: '' as '' | 'rtl',
  unavailable: 'This card’s data could not be loaded.',
  failed: 'This card could not be shown. The browser’s console says why.',
};

const choice = (known: string) => (known ? `Use one of: ${known}.` : 'None are defined yet.');

/** Errors in custom data, for authors: in the card, in the console and on the command line. */
export const problems = {
  // Errors while loading a path.
  status: (url: string, status: string) => `${url} answered with error ${status}.`,
  login: 'If it needs a login, set credentials="same-origin" on the tag.',
  network: (url: string) =>
    `${url} could not be reached: the address is wrong, the server is down, or it doesn’t let other sites read it (CORS).`,
  offline: 'You seem to be offline.',
  timeout: (url: string, seconds: string) =>
    `${url} did not answer within ${seconds}. The card will show the data if it still arrives.`,
  html: (url: string) => `${url} is a web page, not JSON.`,
  syntax: (where: string, why: string, line = '') => `${where} isn’t valid JSON: ${why}${line}`,
  broken: 'it’s cut off, or has a missing or extra comma, quote or bracket.',
  quotes:
    'it has curly quotes (“ ”) in place of straight ones ("). Turn off the editor’s typography.',
  entities: 'it has HTML codes such as &quot; in place of quotes. Paste it as HTML, not as text.',
  tags: 'an editor has inserted HTML tags. Paste it as HTML, without blank lines.',
  line: (line: string, text: string) => `See line ${line}: ${text}`,
  size: (where: string, max: string) => `${where} is too large. The limit is ${max} characters.`,
  unfilled: 'The JSON script inside the tag is empty.',
  removed: (id: string, found: string) =>
    `The data of the career path “${id}” is missing: the page has removed the JSON script from the tag, or path-id has the wrong id. The card doesn’t show “${found}” in its place.`,
  otherPath: (where: string, found: string, id: string) =>
    `${where} has the career path “${found}”, but path-id asks for “${id}”. Use the same id in both.`,
  inline: 'The data inside the tag',
  invalid: (count: number, issue: string) =>
    count > 1
      ? `This career path has ${count} errors. The first: ${issue}`
      : `This career path has an error: ${issue}`,
  retry: 'Try again',
  loading: 'Loading…',

  // Locations and values.
  /** The location of an error in the document as a whole. */
  document: 'the document',
  nothing: 'nothing',
  aList: 'a list',
  aGroup: 'a group of fields',
  other: 'something else',

  // Validation errors.
  missing: 'This field is required. Add it.',
  text: (value: string) => `This must be text in quotes, not ${value}.`,
  number: (value: string) =>
    `This must be a plain number such as 100000, without quotes, currency sign or thousands separator, not ${value}.`,
  'yes-or-no': (value: string) => `This must be true or false, without quotes, not ${value}.`,
  list: (value: string) => `This must be a list in square brackets [ ], not ${value}.`,
  group: (value: string) => `This must be a group of fields in braces { }, not ${value}.`,
  boost: 'A boost must be an "amount" in the path’s currency or a "percent", as a number.',
  empty: 'This text is empty. Fill it in, or remove the field if it’s optional.',
  long: (length: string, max: string) =>
    `This text has ${length} characters; the limit is ${max}. Shorten it.`,
  many: (length: string, max: string) =>
    `This list has ${length} entries; the limit is ${max}. Shorten it.`,
  negative: (value: string) => `${value} is negative. Use 0 or more.`,
  large: (value: string, max: string) => `${value} is too large. Use at most ${max}.`,
  option: (value: string, known: string) => `${value} isn’t one of the allowed values: ${known}.`,
  key: (value: string) =>
    `${value} isn’t a valid key. Use only letters without accents, digits, -, _ and ., for example "python-ml".`,
  address: (value: string) =>
    `${value} isn’t a valid link. Start it with https:// or http://, or use an address relative to this document.`,
  language: (value: string) =>
    `${value} isn’t a valid language tag. Use one such as "en" or "pt-BR".`,
  currency: (value: string) =>
    `${value} isn’t a valid currency code. Use three capital letters such as "USD".`,
  month: (value: string) =>
    `${value} isn’t a valid month. Write year and month, such as "2026-11".`,
  range: (value: string) =>
    `The upper end, ${value}, is below the lower end. Swap them, or fix one.`,
  'no-amount': 'A "max" needs an "amount", the lower end of the pay. Add it.',
  duplicate: (value: string) => `${value} is used twice. Give each entry its own key.`,
  'unknown-level': (value: string, known: string) =>
    `No salary has the level ${value}. ${choice(known)}`,
  'unknown-background': (value: string, known: string) =>
    `No background has the id ${value}. ${choice(known)}`,
  unreadable: 'This could not be read. Use plain JSON data.',
  'unknown-key': (key: string, known: string) =>
    `This field is ignored, because there is none called ${key}.${known ? ` Did you mean "${known}"?` : ''}`,
  'split-choice': (key: string) =>
    `Another step with the choice ${key} isn’t next to this one. They are shown as separate choices.`,
  'which-path': (count: string, known: string) =>
    `This document has ${count} career paths. Set path-id to one of: ${known}.`,
  'unknown-path': (id: string, known: string) =>
    `This document has no career path with the id ${id}. Set path-id to one of: ${known}.`,

  total: (value: string, steps: string) =>
    `The time to hire is ${value}, but the steps add up to ${steps}. That’s fine if the difference is the job search.`,
};
