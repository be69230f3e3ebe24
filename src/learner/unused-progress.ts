/** Names the parts of a learner's progress that a card keeps, but can't show. */
import type { CareerPath } from '../model/path-types.js';
import { idOf, toJson, type CareerProgress } from '../model/progress-record.js';

/** How many parts are named at most, and how many characters of each. */
const NAMED = 10;
const LENGTH = 60;

const list = (name: string, values: readonly unknown[]): string[] =>
  values.map((value) => `${name}: ${toJson(value).slice(0, LENGTH)}`);

/** The parts as text, such as `done: "gone", userId: 7`; empty if there are none. */
export const unusedParts = (path: CareerPath, progress: CareerProgress): string => {
  const { dates = false, done, hoursPerWeek = 1, inProgress = [], ...rest } = progress;
  const { skills = {}, skipped = [], start = '', ...others } = rest;
  const steps = new Set<unknown>(path.roadmap?.steps.map(({ id }) => id));
  const backgrounds = new Set<unknown>(path.backgrounds?.map(({ id }) => id)).add('');
  const parts = [
    ...Object.entries({ done, inProgress, skipped }).flatMap(([name, entries]) =>
      list(
        name,
        entries.filter((entry) => !steps.has(idOf(entry))),
      ),
    ),
    ...list(
      'skills',
      typeof skills === 'object' ? Object.keys(skills).filter((id) => !steps.has(id)) : [skills],
    ),
    ...list('hoursPerWeek', typeof hoursPerWeek === 'number' ? [] : [hoursPerWeek]),
    ...list('start', backgrounds.has(start) ? [] : [start]),
    ...list('dates', dates === false ? [] : [dates]),
    ...Object.entries(others).flatMap(([name, value]) => list(name, [value])),
  ];
  return [...parts.slice(0, NAMED), ...(parts.length > NAMED ? ['…'] : [])].join(', ');
};
