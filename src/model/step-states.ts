/** The state of each step in a learner's progress, and the changes to it. */
import { idOf, idsIn, type CareerProgress } from './progress-record.js';

/** What a learner says about a step: `open` until they say something else. */
export type StepProgress = 'open' | 'inProgress' | 'done' | 'skipped';

/** The lists of steps. If several contain a step, the last one counts. */
const lists = ['inProgress', 'skipped', 'done'] as const;

/** The states of the steps that aren't open, by id. */
export const stepStates = (progress: CareerProgress): Map<string, StepProgress> =>
  new Map(lists.flatMap((state) => idsIn(progress[state]).map((id) => [id, state] as const)));

/** Progress without some entries of its lists. Lists that become empty are removed, except `done`. */
const withoutEntries = (
  progress: CareerProgress,
  isRemoved: (id: string | undefined) => boolean,
): CareerProgress => {
  const rest = { ...progress };
  for (const name of lists) {
    const list = (rest[name] ?? []).filter((entry) => !isRemoved(idOf(entry)));
    if (list.length || name === 'done') rest[name] = list;
    else delete rest[name];
  }
  return rest;
};

/** Changes the state of a step. */
export const withState = (
  progress: CareerProgress,
  step: string,
  state: StepProgress,
): CareerProgress => {
  const rest = withoutEntries(progress, (id) => id === step);
  return state === 'open' ? rest : { ...rest, [state]: [...(rest[state] ?? []), step] };
};

type Skills = readonly (readonly [step: string, skills: string[]])[];

/** The learner's skills by step. Entries, because a step may have the id `constructor`. */
const skillEntries = ({ skills }: CareerProgress): Skills =>
  isReadable(skills) ? Object.entries(skills) : [];

const isReadable = (skills: unknown): skills is Record<string, string[]> =>
  typeof skills === 'object' && skills !== null && !Array.isArray(skills);

/** The skills of a step that the learner has. */
export const skillsOf = (progress: CareerProgress, step: string): string[] =>
  skillEntries(progress).find(([id]) => id === step)?.[1] ?? [];

const withSkills = (progress: CareerProgress, skills: Skills): CareerProgress => {
  const { skills: old, ...rest } = progress;
  const own = skills.filter(([, list]) => list.length);
  return {
    ...rest,
    // Something else that was found there is kept.
    ...(old !== undefined && !isReadable(old) && { unreadable: [rest.unreadable, old].flat() }),
    ...(own.length && { skills: Object.fromEntries(own) }),
  };
};

/** Adds or removes a skill. */
export const withSkill = (
  progress: CareerProgress,
  step: string,
  skill: string,
  isLearned: boolean,
): CareerProgress => {
  const others = skillsOf(progress, step).filter((name) => name !== skill);
  return withSkills(progress, [
    ...skillEntries(progress).filter(([id]) => id !== step),
    [step, isLearned ? [...others, skill] : others],
  ]);
};

/** Whether a learner has said anything about a step or chosen a background. */
export const isBegun = (progress: CareerProgress): boolean =>
  typeof progress.start === 'string' ||
  stepStates(progress).size > 0 ||
  skillEntries(progress).length > 0;

/** The progress of a learner who starts over. */
export const withoutSteps = (progress: CareerProgress): CareerProgress => {
  const { start: _, ...rest } = withoutEntries(progress, (id) => id !== undefined);
  return isReadable(rest.skills) ? withSkills(rest, []) : rest;
};

/**
 * Progress from two places. A step that is done in one of them is done; otherwise, what the second one says about a
 * step counts.
 */
export const mergeProgress = (one: CareerProgress, other: CareerProgress): CareerProgress => {
  const states = new Map([...stepStates(one), ...stepStates(other)]);
  for (const id of idsIn(one.done)) states.set(id, 'done');
  const merged: CareerProgress = { ...one, ...other };
  for (const name of lists) {
    const entries = [...(one[name] ?? []), ...(other[name] ?? [])];
    const list = entries.filter((entry) => {
      const id = idOf(entry);
      return id === undefined || states.get(id) === name;
    });
    if (list.length || name === 'done') merged[name] = [...new Set(list)];
    else delete merged[name];
  }
  const steps = new Set([one, other].flatMap(skillEntries).map(([id]) => id));
  const union = (id: string) => new Set([...skillsOf(one, id), ...skillsOf(other, id)]);
  return steps.size
    ? withSkills(
        merged,
        [...steps].map((id) => [id, [...union(id)]]),
      )
    : merged;
};
