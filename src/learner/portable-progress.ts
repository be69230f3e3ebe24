/** The part of a learner's progress that goes from one place to another: what a learner can change, and nothing else. */
import { toProgress, type CareerProgress } from '../model/progress-record.js';
import { mergeProgress, stepStates, withoutSteps } from '../model/step-states.js';

const toSkills = (skills: unknown): [string, string[]][] =>
  typeof skills === 'object' && skills && !Array.isArray(skills)
    ? Object.entries(skills).map(([step, list]): [string, string[]] => [
        step,
        (Array.isArray(list) ? list : []).filter((skill) => typeof skill === 'string').sort(),
      ])
    : [];

/**
 * Progress without what only the page knows, such as a `userId`, and without what can't be read. Equal progress always
 * looks the same.
 */
export const portable = (progress: CareerProgress): CareerProgress => {
  const { dates, hoursPerWeek: hours, skills, start } = progress;
  const ids = [...stepStates(progress)].sort(([one], [other]) => (one < other ? -1 : 1));
  const within = (state: string) => ids.flatMap(([id, found]) => (found === state ? [id] : []));
  const isPace = typeof hours === 'number' && hours > 0 && hours <= 168;
  return toProgress({
    done: within('done'),
    inProgress: within('inProgress'),
    skipped: within('skipped'),
    skills: Object.fromEntries(toSkills(skills).sort(([one], [other]) => (one < other ? -1 : 1))),
    ...(isPace && { hoursPerWeek: hours }),
    ...(typeof start === 'string' && { start }),
    ...(dates === false && { dates }),
  });
};

/** A learner's progress with what comes from elsewhere added to it. */
export const added = (own: CareerProgress, other: CareerProgress): CareerProgress =>
  toProgress(mergeProgress(own, other));

/** The progress from elsewhere in place of the learner's. What isn't the learner's to change stays. */
export const replaced = (own: CareerProgress, other: CareerProgress): CareerProgress => {
  const { dates: _, hoursPerWeek: __, ...rest } = withoutSteps(own);
  return added(rest, other);
};
