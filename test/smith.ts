/** A path with everything that the model has: ranges, an hourly wage, phases, alternatives, facts and requirements. */
import type { CareerPath } from '../src/model/path-types.js';

export const smith: CareerPath = {
  id: 'smith',
  lang: 'en',
  title: 'Smith',
  tagline: 'Shapes hot metal',
  summary: 'Smiths make what people need, and mend it.',
  duties: ['Forge', 'Weld'],
  employers: ['Workshops'],
  currency: 'USD',
  payPeriod: 'hour',
  salaries: [
    { level: 'helper', label: 'Helper', amount: 14.4, max: 18, note: 'in the first year' },
    { level: 'smith', label: 'Smith', amount: 32, orMore: true },
    { level: 'master', label: 'Master', note: 'by agreement' },
    { level: 'teacher', label: 'Teacher' },
  ],
  timeToHire: { min: 8, max: 12, unit: 'week' },
  cost: { min: 0, max: 900 },
  facts: [
    { label: 'Hours', value: '40 to 45 a week', note: 'variable' },
    {
      label: 'Outlook',
      value: '5 % growth',
      link: { label: 'The guild’s forecast', url: 'https://example.org/outlook' },
    },
  ],
  skills: ['Design', 'Attention to detail'],
  educationRequirements: ['None fixed'],
  experienceRequirements: ['Work with metal'],
  relatedCareers: [
    { label: 'Farrier', url: 'farrier.html', note: 'shoes horses' },
    { label: 'Welder' },
  ],
  backgrounds: [{ id: 'welder', label: 'Welder' }],
  roadmap: {
    lead: 'One way or another',
    steps: [
      { id: 'school', title: 'School', phase: 'Learn', duration: { min: 3, max: 3, unit: 'week' } },
      {
        id: 'degree',
        title: 'Degree',
        choice: 'way',
        description: 'At a university.',
        duration: { min: 1, max: 2, unit: 'week' },
        salary: 'helper',
      },
      {
        id: 'training',
        title: 'Training',
        choice: 'way',
        duration: { min: 5, max: 6, unit: 'week' },
        skippedBy: ['welder'],
        resources: [
          { label: 'Guide', url: 'guide.html', kind: 'book', free: true },
          { label: 'Talk', url: 'https://example.org/talk', kind: 'podcast' },
          { label: 'Form', url: 'https://example.org/form', free: true },
          { label: 'Page', url: 'https://example.org/page' },
        ],
      },
      { id: 'course', title: 'Course', optional: true, duration: { min: 9, max: 9, unit: 'week' } },
      {
        id: 'work',
        title: 'Work',
        phase: 'Work',
        duration: { min: 2, max: 2, unit: 'week' },
        salary: 'smith',
      },
      { id: 'own', title: 'Own forge', salary: 'master' },
    ],
  },
  certifications: [
    { id: 'weld', name: 'Welding licence', boost: { amount: 1.5 }, note: 'asked for on sites' },
    { id: 'art', name: 'Artist smith', boost: { percent: 10 } },
  ],
  region: 'Anywhere',
  asOf: '2026-11',
  source: { label: 'The guild', url: 'https://example.org/' },
};
