/** Alternatives among neighbouring steps: those with the same `choice` key. */
import { keyFor } from '../../../src/model/keys.js';
import { listAt, valueAt, withValue, type Draft, type Place } from './document.js';

const steps: Place = ['roadmap', 'steps'];

const choiceAt = (document: Draft, index: number): string | undefined => {
  const choice = valueAt(document, [...steps, index, 'choice']);
  return typeof choice === 'string' && choice ? choice : undefined;
};

/** Whether a step is an alternative to the one before it. */
export const isAlternative = (document: Draft, index: number): boolean => {
  const choice = choiceAt(document, index);
  return choice !== undefined && index > 0 && choice === choiceAt(document, index - 1);
};

/** Whether a step has a choice, but neither neighbour is an alternative. */
const isAlone = (document: Draft, index: number): boolean =>
  choiceAt(document, index) !== undefined &&
  !isAlternative(document, index) &&
  !isAlternative(document, index + 1);

/** Whether the alternatives of a step aren’t next to it, so that readers see it as a step of its own. */
export const isSeparated = (document: Draft, index: number): boolean =>
  isAlone(document, index) &&
  listAt(document, steps).some(
    (_, at) => at !== index && choiceAt(document, at) === choiceAt(document, index),
  );

const choicesIn = (document: Draft): Set<string> =>
  new Set(listAt(document, steps).flatMap((_, index) => choiceAt(document, index) ?? []));

const withChoice = (document: Draft, index: number, choice: string | undefined): Draft =>
  withValue(document, [...steps, index, 'choice'], choice);

/** The end of the alternatives that a step belongs to, itself included. */
const endOf = (document: Draft, index: number): number => {
  let end = index + 1;
  while (isAlternative(document, end)) end++;
  return end;
};

/** The document without the choice of a step that has no neighbour with the same. */
export const withoutLoneChoice = (document: Draft, index: number): Draft =>
  isAlone(document, index) ? withChoice(document, index, undefined) : document;

const titleAt = (document: Draft, index: number): string =>
  String(valueAt(document, [...steps, index, 'title']) ?? '');

/** Joins a step, and its alternatives after it, with the step before; or separates them. */
export const withAlternative = (document: Draft, index: number, joined: boolean): Draft => {
  const taken = choicesIn(document);
  const before = choiceAt(document, index - 1);
  const name = joined ? titleAt(document, index - 1) : titleAt(document, index);
  const choice = (joined ? before : undefined) ?? keyFor(name, taken);
  const end = endOf(document, index);
  let made = joined ? withChoice(document, index - 1, choice) : document;
  for (let at = index; at < end; at++) made = withChoice(made, at, choice);
  return joined ? made : withoutLoneChoice(withoutLoneChoice(made, index - 1), index);
};
