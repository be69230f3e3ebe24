/** The career path that tests show: fixtures only, so Node tests import it as well. */
import type { CareerPath } from '../src/model/path-types.js';

/** A path of another career, with a section for every card. */
export const baker: CareerPath = {
  id: 'baker',
  lang: 'en',
  currency: 'EUR',
  title: 'Baker',
  tagline: 'Bread for the whole street',
  summary: 'You rise before the dough does.',
  duties: ['Knead dough'],
  employers: ['Bakeries'],
  salaries: [
    { level: 'first', label: 'Apprentice', amount: 20000 },
    { level: 'last', label: 'Master', amount: 40000 },
  ],
  timeToHire: { min: 7, max: 7 },
  cost: { min: 10, max: 20 },
  facts: [
    {
      label: 'Working hours',
      value: '38 a week',
      note: 'at night',
      link: { label: 'On hours', url: 'https://example.org/hours' },
    },
  ],
  educationRequirements: ['School certificate'],
  experienceRequirements: ['A trial week'],
  skills: ['Patience'],
  relatedCareers: [
    { label: 'Pastry cook', url: 'https://example.org/pastry', note: 'Works with sugar' },
    { label: 'Miller' },
  ],
  backgrounds: [{ id: 'cook', label: 'Cook' }],
  roadmap: {
    title: 'How to bake',
    lead: 'From flour to bread',
    steps: [
      { id: 'flour', title: 'Flour', salary: 'last' },
      {
        id: 'oven',
        title: 'Oven',
        duration: { min: 1, max: 2 },
        description: 'Heat, and patience.',
        skills: ['Firewood'],
        skippedBy: ['cook'],
        resources: [{ label: 'On ovens', url: 'https://example.org/ovens' }],
      },
    ],
  },
  certifications: [{ id: 'master', name: 'Master’s certificate', boost: { amount: 5000 } }],
  region: 'Germany',
  asOf: '2026-11',
  source: { label: 'The guild', url: 'https://example.org/guild' },
};

/** Levels of every kind: a range, an open range, and no pay. */
export const payScale: CareerPath = {
  ...{ id: 'foreman', lang: 'en', currency: 'USD', title: 'Foreman', payPeriod: 'hour' },
  salaries: [
    { level: 'helper', label: 'Helper', amount: 14.4 },
    { level: 'smith', label: 'Smith', amount: 24, max: 32, note: 'by experience' },
    { level: 'foreman', label: 'Foreman', amount: 36, max: 44.5, orMore: true },
    { level: 'partner', label: 'Partner', note: 'by agreement' },
  ],
  certifications: [{ id: 'welding', name: 'Welding', boost: { amount: 1.5 } }],
};

/** A word that each card shows of the baker's path. */
export const bakersWord: Record<string, string> = {
  'career-overview': 'Baker',
  'career-duties': 'Knead dough',
  'career-employers': 'Bakeries',
  'salary-ladder': 'Apprentice',
  'career-facts': '7 months',
  'career-requirements': 'School certificate',
  'career-roadmap': 'Flour',
  'career-certifications': 'Master’s certificate',
  'career-related': 'Pastry cook',
  'career-comparison': 'Apprentice',
};
