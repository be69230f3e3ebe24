/** Names the parts of a learner's progress that a card keeps, but can't show. */
import type { CareerPath } from '../model/path-types.js';
import { idOf, toJson, type CareerProgress } from '../model/progress-record.js';

/** How many parts are named at most, and how many characters of each. */
const NAMED = 10;
const LENGTH = 60;

/** The parts as text, such as `done: "gone", userId: 7`; empty if there are none. */
export const unusedParts = (path: CareerPath, progress: CareerProgress): string => {
  const unknown = (ids: readonly unknown[], known: readonly { id: string }[] = []) =>
    ids.filter((id) => !known.some((one) => one.id === idOf(id)));
  const steps = path.roadmap?.steps;
  const parts = Object.entries(progress).flatMap(([name, value]) => {
    const unused =
      name === 'done' || name === 'inProgress' || name === 'skipped'
        ? unknown(value as unknown[], steps)
        : name === 'skills' && typeof value === 'object'
          ? unknown(Object.keys(value as object), steps)
          : name === 'start'
            ? unknown([value], [...(path.backgrounds ?? []), { id: '' }])
            : (name === 'dates' && value === false) ||
                (name === 'hoursPerWeek' && typeof value === 'number')
              ? []
              : [value];
    return unused.map((value) => `${name}: ${toJson(value).slice(0, LENGTH)}`);
  });
  return [...parts.slice(0, NAMED), ...(parts.length > NAMED ? ['…'] : [])].join(', ');
};
