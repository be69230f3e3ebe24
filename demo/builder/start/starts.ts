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
  template('tech', 'Tech', 'A developer: levels, phases and skills.'),
  template('trade', 'Trade', 'A blacksmith: three ways into the job.'),
  template('nursing', 'Nursing', 'A nurse: pay bands, and two ways to a degree.'),
  template('teaching', 'Teaching', 'A teacher: two ways to train.'),
  template('apprenticeship', 'Apprenticeship', 'An electrician: pay that rises with each period.'),
  {
    id: 'mlops-engineer',
    name: 'MLOps Engineer',
    about: 'The complete example, with figures.',
    async load() {
      const { default: path } = await import('../../../data/mlops-engineer.json');
      // The address of its schema is relative to its file.
      const { $schema: _, ...draft } = path as unknown as Draft;
      return structuredClone(draft);
    },
  },
];
