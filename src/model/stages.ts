/** The numbered stages of a roadmap: a stage is one step, or several alternatives of which one is enough. */
import { inUnit, sharedUnit, unitOf, type Unit } from './durations.js';
import type { CareerPath, Duration, Range, Step } from './path-types.js';

export interface Stage {
  /** The step, or the alternatives. */
  steps: readonly Step[];
  /** Whether the stage may be left out. It doesn’t count in totals. */
  isOptional: boolean;
}

/** Stages under a subheading. */
export interface Phase {
  title?: string | undefined;
  stages: Stage[];
}

/** Groups steps into phases, and neighbouring steps with the same `choice` into stages. */
export const toPhases = (steps: readonly Step[]): Phase[] => {
  const phases: { title?: string | undefined; groups: Step[][] }[] = [];
  let last: Step | undefined;
  for (const step of steps) {
    const { choice, phase } = step;
    const current = phases.at(-1);
    if (!current || (phase !== undefined && phase !== current.title))
      phases.push({ title: phase, groups: [[step]] });
    else if (choice !== undefined && choice === last?.choice) current.groups.at(-1)!.push(step);
    else current.groups.push([step]);
    last = step;
  }
  return phases.map(({ groups, title }) => ({
    title,
    stages: groups.map((group) => ({
      steps: group,
      isOptional: group.every(({ optional }) => optional),
    })),
  }));
};

export const toStages = (steps: readonly Step[]): Stage[] =>
  toPhases(steps).flatMap(({ stages }) => stages);

/** Whether a background covers a stage: one alternative that it covers is enough. */
export const isCovered = ({ steps }: Stage, background: string): boolean =>
  steps.some(({ skippedBy }) => skippedBy?.includes(background));

/** The stages that have to be done: not optional ones, unless all are, and none that the background covers. */
export const requiredStages = (stages: readonly Stage[], background = ''): Stage[] => {
  const ahead = stages.filter((stage) => !isCovered(stage, background));
  const required = ahead.filter(({ isOptional }) => !isOptional);
  return required.length ? required : ahead;
};

const durationsOf = ({ steps }: Stage): Duration[] =>
  steps.flatMap(({ duration }) => duration ?? []);

/** The duration of a stage in a unit, from its shortest to its longest alternative; undefined if none has one. */
export const stageDuration = (stage: Stage, unit: Unit): Range | undefined => {
  const ranges = durationsOf(stage).map((duration) => inUnit(duration, unit));
  return ranges.length
    ? {
        min: Math.min(...ranges.map(({ min }) => min)),
        max: Math.max(...ranges.map(({ max }) => max)),
      }
    : undefined;
};

/** Sums of converted durations have a fraction that means nothing: 3 weeks and 1 month are 2 months. */
const rounded = (amount: number): number => amount && Math.max(1, Math.round(amount));

/**
 * The total duration of stages, without the optional ones, in the unit that they share, otherwise in months.
 * Stages without a duration add nothing.
 */
export const totalDuration = (
  stages: readonly Stage[],
): Required<Pick<Duration, 'unit'>> & Range => {
  const counted = stages.filter(({ isOptional }) => !isOptional);
  const durations = counted.flatMap(durationsOf);
  const unit = sharedUnit(durations);
  const total = { min: 0, max: 0 };
  // No `reduce`: Prototype.js up to 1.6 replaces it by a method that does something else.
  for (const stage of counted) {
    const { min, max } = stageDuration(stage, unit) ?? { min: 0, max: 0 };
    total.min += min;
    total.max += max;
  }
  const isExact = durations.every((duration) => ['month', 'year', unit].includes(unitOf(duration)));
  return isExact ? { ...total, unit } : { min: rounded(total.min), max: rounded(total.max), unit };
};

/** How long a path’s roadmap takes: what it says, otherwise the total of the steps; undefined if unknown. */
export const roadmapDuration = ({ roadmap }: Pick<CareerPath, 'roadmap'>): Duration | undefined => {
  if (!roadmap) return undefined;
  const total = roadmap.timeToComplete ?? totalDuration(toStages(roadmap.steps));
  return total.max ? total : undefined;
};
