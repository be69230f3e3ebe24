/** What the cards are called, and what they show, in the words of people who write careers. */

/** The card that shows all of a career. */
export const WHOLE = 'career-path';

const names: Readonly<Record<string, string>> = { [WHOLE]: 'The full page' };

const descriptions: Readonly<Record<string, string>> = {
  [WHOLE]: 'All of the career: what the job is, what it pays, how to get there.',
  'career-certifications': 'Certificates that raise the pay.',
  'career-comparison': 'Two to four careers side by side.',
  'career-duties': 'What people in this job do day to day.',
  'career-employers': 'Who hires for this job.',
  'career-facts': 'How long it takes to get there, what it costs, and other facts.',
  'career-overview': 'The job in a few words: its title, one line and a summary.',
  'career-related': 'Similar careers, and how they differ.',
  'career-requirements': 'What the job asks for: education, experience and skills.',
  'career-roadmap': 'The way to the job, step by step.',
  'salary-ladder': 'What the job pays, from the first level to the last.',
};

/** The name of a card. A new one gets a name made from its tag: “Salary ladder”. */
export const nameOf = (tag: string): string =>
  names[tag] ?? tag.charAt(0).toUpperCase() + tag.slice(1).replace('-', ' ');

/** What a card shows, in one line; undefined for a new one. */
export const descriptionOf = (tag: string): string | undefined => descriptions[tag];

/** Tags in the order in which the builder offers them. */
export const wholeFirst = (tags: string[]): string[] => [
  WHOLE,
  ...tags.filter((tag) => tag !== WHOLE),
];
