/** The cards with their names for writers, and the parts of a path that each shows. */
import { __ } from '@wordpress/i18n';

/** A part of the form. */
export type Part =
  | 'about'
  | 'duties'
  | 'employers'
  | 'currency'
  | 'period'
  | 'ladder'
  | 'facts'
  | 'requirements'
  | 'roadmap'
  | 'certifications'
  | 'related';

export interface Card {
  /** The tag. */
  name: string;
  title: string;
  description: string;
  /** More words that writers may search for. */
  keywords: string[];
  /** Empty if figures can only come from a file. */
  parts: Part[];
  /** The path of a 24 × 24 icon. */
  icon: string;
}

const rungs = 'M4 16h4v4H4zm6-5h4v9h-4zm6-7h4v16h-4z';

export const cards: readonly Card[] = [
  {
    name: 'career-path',
    title: __('Career path', 'career-path-elements'),
    description: __('The whole page: pay, roadmap, requirements and more.', 'career-path-elements'),
    keywords: [__('career', 'career-path-elements'), __('job', 'career-path-elements')],
    parts: [
      'about',
      'duties',
      'employers',
      'currency',
      'period',
      'ladder',
      'facts',
      'requirements',
      'roadmap',
      'certifications',
      'related',
    ],
    icon: 'M4 4h16v4H4zm0 6h7v10H4zm9 0h7v10h-7z',
  },
  {
    name: 'salary-ladder',
    title: __('Salary ladder', 'career-path-elements'),
    description: __('The pay at each level of a job.', 'career-path-elements'),
    keywords: [__('pay', 'career-path-elements'), __('wage', 'career-path-elements')],
    parts: ['currency', 'period', 'ladder'],
    icon: rungs,
  },
  {
    name: 'career-roadmap',
    title: __('Career roadmap', 'career-path-elements'),
    description: __('The steps to a job, and how long each takes.', 'career-path-elements'),
    keywords: [__('steps', 'career-path-elements'), __('learning', 'career-path-elements')],
    parts: ['roadmap'],
    icon: 'M4 4h6v4H4zm5 6h6v4H9zm5 6h6v4h-6z',
  },
  {
    name: 'career-overview',
    title: __('Career overview', 'career-path-elements'),
    description: __('A job in one line and one paragraph.', 'career-path-elements'),
    keywords: [__('summary', 'career-path-elements')],
    parts: ['about'],
    icon: 'M4 5h10v3H4zm0 6h16v2H4zm0 5h16v2H4z',
  },
  {
    name: 'career-duties',
    title: __('Career duties', 'career-path-elements'),
    description: __('What people in a job do day to day.', 'career-path-elements'),
    keywords: [__('tasks', 'career-path-elements')],
    parts: ['duties'],
    icon: 'M4 5h3v3H4zm5 0h11v3H9zm-5 6h3v3H4zm5 0h11v3H9zm-5 6h3v3H4zm5 0h11v3H9z',
  },
  {
    name: 'career-employers',
    title: __('Career employers', 'career-path-elements'),
    description: __('Who hires for a job.', 'career-path-elements'),
    keywords: [__('companies', 'career-path-elements')],
    parts: ['employers'],
    icon: 'M4 20V4h8v5h8v11zm3-13v2h2V7zm0 4v2h2v-2zm0 4v2h2v-2zm8-3v2h2v-2zm0 4v2h2v-2z',
  },
  {
    name: 'career-facts',
    title: __('Career facts', 'career-path-elements'),
    description: __('Time, cost and other facts about a job.', 'career-path-elements'),
    keywords: [__('cost', 'career-path-elements'), __('time', 'career-path-elements')],
    parts: ['currency', 'facts'],
    icon: 'M4 4h7v7H4zm9 0h7v7h-7zm-9 9h7v7H4zm9 0h7v7h-7z',
  },
  {
    name: 'career-requirements',
    title: __('Career requirements', 'career-path-elements'),
    description: __('Education, experience and skills for a job.', 'career-path-elements'),
    keywords: [__('skills', 'career-path-elements'), __('education', 'career-path-elements')],
    parts: ['requirements'],
    icon: 'M9 16.2l-3.5-3.5L4 14.2l5 5L20 8.2l-1.5-1.5z',
  },
  {
    name: 'career-certifications',
    title: __('Career certifications', 'career-path-elements'),
    description: __('Certifications, and what each adds to the pay.', 'career-path-elements'),
    keywords: [__('certificates', 'career-path-elements')],
    parts: ['currency', 'period', 'certifications'],
    icon: 'M12 3a6 6 0 0 0-4 10.5V21l4-2 4 2v-7.5A6 6 0 0 0 12 3zm0 2.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z',
  },
  {
    name: 'career-related',
    title: __('Related careers', 'career-path-elements'),
    description: __('Neighbouring careers, and what sets each apart.', 'career-path-elements'),
    keywords: [__('similar', 'career-path-elements')],
    parts: ['related'],
    icon: 'M4 10h5v4H4zm11-6h5v4h-5zm0 12h5v4h-5zM9 11h2V5h4v2h-2v10h2v2h-4v-6H9z',
  },
  {
    name: 'career-comparison',
    title: __('Career comparison', 'career-path-elements'),
    description: __('Two to four careers side by side, from a file.', 'career-path-elements'),
    keywords: [__('compare', 'career-path-elements')],
    parts: [],
    icon: 'M4 4h7v16H4zm9 0h7v16h-7z',
  },
];

/** The card with a tag; the whole page for a tag that doesn’t exist. */
export const cardNamed = (name: string): Card =>
  cards.find((card) => card.name === name) ?? cards[0]!;
