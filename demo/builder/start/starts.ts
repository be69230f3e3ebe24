/** What a career can be started from without a file. */
import type { Draft } from '../model/session.js';

export interface Start {
  id: string;
  name: string;
  about: string;
  /** A new document each time. */
  load(): Promise<Draft>;
}

const template = (
  id: 'tech' | 'trade' | 'nursing' | 'teaching' | 'apprenticeship',
  name: string,
  about: string,
): Start => ({
  id,
  name,
  about,
  async load() {
    const { templates } = await import('./templates.js');
    return structuredClone(templates[id]) as unknown as Draft;
  },
});

export const starts: readonly Start[] = [
  { id: 'blank', name: 'Blank career', about: 'An empty form.', load: async () => ({}) },
  template('tech', 'Tech', 'A developer: levels, and a roadmap with phases and skills.'),
  template('trade', 'Trade', 'A blacksmith: several ways into the job, of which one is enough.'),
  template('nursing', 'Nursing', 'A nurse: pay bands, a degree in two ways, registration.'),
  template('teaching', 'Teaching', 'A teacher: training in two ways, and what can follow.'),
  template(
    'apprenticeship',
    'Apprenticeship',
    'An electrician: periods in which the pay rises, and a final exam.',
  ),
  {
    id: 'mlops-engineer',
    name: 'MLOps Engineer',
    about: 'The complete example, with its figures: what to write where.',
    async load() {
      const { default: path } = await import('../../../data/mlops-engineer.json');
      // The address of its schema is relative to its file.
      const { $schema: _, ...draft } = path as unknown as Draft;
      return structuredClone(draft);
    },
  },
];
