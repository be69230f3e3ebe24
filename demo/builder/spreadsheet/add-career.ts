/** Adds what a spreadsheet says to a career that is being edited. */
import { keyFor } from '../../../src/model/keys.js';
import type { Career } from '../../../src/convert/spreadsheet/spreadsheet.js';
import {
  isGroup,
  listAt,
  withValue,
  type Draft,
  type Json,
  type Place,
} from '../model/document.js';

const steps: Place = ['roadmap', 'steps'];

const textsAt = (document: Draft, list: Place, key: string): string[] =>
  listAt(document, list).flatMap((entry) =>
    isGroup(entry) && typeof entry[key] === 'string' ? entry[key] : [],
  );

const asJson = (value: object): Json => value as unknown as Json;

/** Keeps a key, unless the document has it. */
const freeKey = (key: string, taken: Set<string>): string => {
  if (taken.has(key)) return keyFor(key, taken);
  taken.add(key);
  return key;
};

const renamed = (keys: readonly string[], taken: Set<string>): Map<string, string> =>
  new Map(keys.map((key) => [key, freeKey(key, taken)]));

/** Whether the pay has the document’s currency and period, or the document has no pay. */
export const hasSamePay = (document: Draft, { currency, payPeriod, salaries }: Career): boolean =>
  !salaries.length ||
  !listAt(document, ['salaries']).length ||
  ((!currency || !document.currency || document.currency === currency) &&
    (document.payPeriod ?? 'year') === (payPeriod ?? 'year'));

/** The document with the steps and levels of a spreadsheet after its own. */
export const withCareer = (document: Draft, career: Career): Draft => {
  const { backgrounds, currency, payPeriod, salaries, steps: added } = career;
  const own = textsAt(document, steps, 'id');
  // A level or a choice with the key of another step would read like a mistake.
  const levels = renamed(
    salaries.map(({ level }) => level),
    new Set([...own, ...textsAt(document, ['salaries'], 'level')]),
  );
  const covering = renamed(
    backgrounds.map(({ id }) => id),
    new Set(textsAt(document, ['backgrounds'], 'id')),
  );
  const choices = renamed(
    [...new Set(added.flatMap(({ choice }) => choice ?? []))],
    new Set([...own, ...textsAt(document, steps, 'choice')]),
  );
  // Progress is stored under the keys of both.
  const ids = new Set([...own, ...textsAt(document, ['certifications'], 'id')]);
  const newSteps = added.map((step) => ({
    ...step,
    id: freeKey(step.id, ids),
    ...(step.choice && { choice: choices.get(step.choice)! }),
    ...(step.salary && { salary: levels.get(step.salary)! }),
    ...(step.skippedBy && { skippedBy: step.skippedBy.map((id) => covering.get(id)!) }),
  }));
  const newLevels = salaries.map((salary) => ({ ...salary, level: levels.get(salary.level)! }));
  const newBackgrounds = backgrounds.map(({ id, label }) => ({ id: covering.get(id)!, label }));

  const append = (to: Draft, list: Place, entries: readonly object[]): Draft =>
    entries.length ? withValue(to, list, [...listAt(to, list), ...entries.map(asJson)]) : to;
  const isFirstPay = !listAt(document, ['salaries']).length;
  let next = document;
  if (currency && !document.currency) next = withValue(next, ['currency'], currency);
  if (payPeriod && isFirstPay) next = withValue(next, ['payPeriod'], payPeriod);
  next = append(next, ['salaries'], newLevels);
  next = append(next, ['backgrounds'], newBackgrounds);
  return append(next, steps, newSteps);
};
