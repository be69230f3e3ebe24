/** English. Another language is one more file like this one, of type `Messages`. */
export const en = {
  kind: 'Career Path',
  duties: 'What you’d do day to day',
  employers: 'Who hires for this role',
  salaries: 'Salary progression',
  /** The unit of the ladder: “US dollars a year”. */
  aYear: (currency: string) => `${currency} a year`,
  /** An open end, in figures. */
  orMore: (amount: string) => `${amount}+`,
  /** A salary as a person would say it: “$250,000 or more a year”. */
  salary: (amount: string, orMore?: boolean) => `${amount}${orMore ? ' or more' : ''} a year`,
  /** A label and what belongs to it, as a person would say it. */
  named: (label: string, value: string) => `${label}: ${value}`,
  facts: 'What it takes',
  timeToHire: 'Time to hire',
  cost: 'Est. cost',
  roadmap: (title: string) => `The way to ${title}`,
  allSteps: 'All steps',
  salaryAtStage: 'Potential salary at this stage',
  skills: 'Skills',
  resources: 'Resources',
  certifications: 'Certifications that boost this career',
  boost: 'Salary boost',
  source: 'Source',
};

/** Every word that the cards say, in one language. */
export type Messages = typeof en;
