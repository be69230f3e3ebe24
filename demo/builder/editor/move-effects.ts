/** What moving a step changes besides its place. */
import { isSeparated } from '../model/choices.js';
import { listAt, valueAt, type Draft, type Place } from '../model/document.js';
import type { Field } from '../model/fields.js';
import { titleOf } from './entry-title.js';

const steps: Place = ['roadmap', 'steps'];

const phaseAt = (document: Draft, index: number): string => {
  const phase = valueAt(document, [...steps, index, 'phase']);
  return typeof phase === 'string' ? phase.trim() : '';
};

/** The phase that a step is in, which an earlier step may begin. */
const phaseOf = (document: Draft, index: number): string => {
  for (let at = index; at >= 0; at--) if (phaseAt(document, at)) return phaseAt(document, at);
  return '';
};

export const effectsOfMove = (
  list: Field,
  before: Draft,
  after: Draft,
  from: number,
  to: number,
): string[] => {
  if (list.path !== steps.join('.')) return [];
  const [old, all] = [listAt(before, steps), listAt(after, steps)];
  const nameAt = (index: number) => `“${titleOf(list, index, all[index], 'name')}”`;
  const effects: string[] = [];
  const own = phaseAt(after, to);
  const phase = phaseOf(after, to);
  if (own && own !== phaseOf(after, to - 1))
    effects.push(
      `It now begins “${own}”${to + 1 < all.length ? ` before ${nameAt(to + 1)}` : ''}.`,
    );
  else if (phase !== phaseOf(before, from))
    effects.push(phase ? `It’s now in “${phase}”.` : 'It’s now before the first phase.');
  const isNew = (index: number) =>
    isSeparated(after, index) && !isSeparated(before, old.indexOf(all[index]!));
  const separated = isNew(to) ? [to] : [...all.keys()].filter(isNew);
  return [
    ...effects,
    ...separated.map((index) => `${nameAt(index)} is no longer next to its alternative.`),
  ];
};
