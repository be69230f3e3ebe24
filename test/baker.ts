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

/** A word that each card shows of the baker's path. */
export const bakersWord: Record<string, string> = {
  'career-overview': 'Baker',
  'career-duties': 'Knead dough',
  'career-employers': 'Bakeries',
  'salary-ladder': 'Apprentice',
  'career-facts': '7 months',
  'career-roadmap': 'Flour',
  'career-certifications': 'Master’s certificate',
  'career-comparison': 'Apprentice',
};
