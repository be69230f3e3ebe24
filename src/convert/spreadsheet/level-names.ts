/** Names and keys of levels of pay, once all steps are known. */
import { keyFor } from '../../model/keys.js';
import type { Salary } from '../../model/path-types.js';
import type { Choice } from './choices.js';
import type { Level } from './levels.js';
import { sharedStart } from './shared-start.js';

/** A step, as far as it names a level. */
export interface PaidStep {
  id: string;
  title: string;
  choice: Choice | undefined;
  level: Level | undefined;
}

const inEnglish = (lang: string | undefined): boolean => !lang || /^en(?:-|$)/i.test(lang);

interface Name {
  label: string;
  /** What the key is made from. */
  key: string;
}

/** Names a level that several steps lead to. */
const shared = (steps: readonly PaidStep[], lang: string | undefined): Name => {
  const titles = steps.map(({ title }) => title);
  const start = sharedStart(titles);
  const [{ choice }] = steps as [PaidStep];
  if (!choice || steps.some((step) => step.choice?.key !== choice.key)) {
    const label = start ?? titles[0]!;
    return { label, key: `after ${label}` };
  }
  const key = `after ${choice.key}`;
  const { name } = choice;
  if (!name) return { label: start ?? titles.join(' / '), key };
  if (inEnglish(lang)) return { label: `After the ${name.replace(/^the\s/i, '')}`, key };
  return { label: name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()), key };
};

/** The levels as the model has them, and the key of each. Only a level of a single step may have that step’s key. */
export const nameLevels = (
  levels: readonly Level[],
  steps: readonly PaidStep[],
  lang: string | undefined,
): { salaries: Salary[]; keys: ReadonlyMap<Level, string> } => {
  const ids = new Set(steps.map(({ id }) => id));
  const taken = new Set([...ids, ...steps.flatMap(({ choice }) => choice?.key ?? [])]);
  const stepsOf = new Map<Level, PaidStep[]>(levels.map((level) => [level, []]));
  for (const step of steps) if (step.level) stepsOf.get(step.level)!.push(step);
  const keys = new Map<Level, string>();
  const keyOf = (name: string): string =>
    keyFor(taken.has(keyFor(name, new Set())) ? `${name} pay` : name, taken);
  const salaries = levels.map((level): Salary => {
    const own = stepsOf.get(level)!;
    const only = own.length === 1 ? own[0]!.id : undefined;
    const { label, key } =
      level.isNamed || own.length < 2
        ? { label: level.label, key: level.label }
        : shared(own, lang);
    if (only) taken.delete(only);
    const made = only && !level.isNamed ? only : keyOf(key);
    if (only) taken.add(only);
    keys.set(level, made);
    return { level: made, label, ...level.figures };
  });
  return { salaries, keys };
};
