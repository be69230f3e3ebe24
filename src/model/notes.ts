/** Notes on possible mistakes in a valid path, for its author. */
import { numbered, type FindNotes, type Issue } from './check.js';
import { isSameDuration } from './durations.js';
import type { CareerPath } from './path-types.js';
import { careerPathSchema } from './schema.js';
import { totalDuration, toStages } from './stages.js';
import { unknownKeys } from './unknown-keys.js';

/** If the steps don't add up to the time to hire, that may be intended: a note, not an error. */
const noteOnTotal = ({ roadmap, timeToHire }: CareerPath): Issue[] => {
  const steps = roadmap?.steps ?? [];
  if (!timeToHire || roadmap?.timeToComplete) return [];
  if (!steps.length || !steps.every(({ duration }) => duration)) return [];
  const total = totalDuration(toStages(steps));
  if (isSameDuration(total, timeToHire)) return [];
  return [{ keys: ['timeToHire'], code: 'total', value: timeToHire, total }];
};

/** Steps with the same `choice` that aren't neighbours are shown as separate choices. */
function* notesOnChoices({ roadmap }: CareerPath): Generator<Issue> {
  const seen = new Set<string>();
  let last: string | undefined;
  for (const [index, { choice }] of numbered(roadmap?.steps ?? [])) {
    if (choice !== undefined && choice !== last && seen.has(choice))
      yield { keys: ['roadmap', 'steps', index, 'choice'], code: 'split-choice', value: choice };
    if (choice !== undefined) seen.add(choice);
    last = choice;
  }
}

/** Possible mistakes that may be intended. */
export const notesOn: FindNotes = (path, value) => [
  ...[...unknownKeys(careerPathSchema, value)].map(({ closest, keys }): Issue => {
    const known = closest === undefined ? [] : [closest];
    return { keys, code: 'unknown-key', value: keys.at(-1), known };
  }),
  ...noteOnTotal(path),
  ...notesOnChoices(path),
];
