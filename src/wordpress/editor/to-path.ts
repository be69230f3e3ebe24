/** Turns a draft into a valid path. Nothing that its author has filled in is lost. */
import { __, sprintf } from '@wordpress/i18n';
import { keyFor } from '../../model/keys.js';
import type { CareerPath } from '../../model/path-types.js';
import { toAddress } from '../../source/addresses.js';
import { untitled, withKeys, type Draft, type DraftRange } from './draft.js';

const textOf = (text: string | undefined): string | undefined =>
  text?.trim().slice(0, 20_000) || undefined;

const textsOf = (texts: string[] | undefined): string[] | undefined =>
  texts?.flatMap((text) => textOf(text) ?? []);

const isMissing = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && !value.length);

/** Without what is missing. */
const compact = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => !isMissing(part))) as T;

/** A range with both ends, the smaller one first; undefined if it has none. */
const rangeOf = <T extends DraftRange>(range: T | undefined) => {
  const ends = [range?.min, range?.max].filter((end) => end !== undefined);
  if (!range || !ends.length) return undefined;
  const [min, max] = [Math.min(...ends), Math.max(...ends)];
  return compact({ ...range, note: textOf(range.note), min, max });
};

/** Whether an author has filled in something. A choice alone, such as a unit, isn’t content. */
const hasContent = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value === 'object' && value) return Object.values(value).some(hasContent);
  return typeof value === 'number';
};

/** The entries of a list that have content, apart from their key. */
const filled = <T extends object>(entries: T[] | undefined, key?: keyof T): T[] =>
  (entries ?? []).filter((entry) =>
    Object.entries(entry).some(
      ([name, value]) => name !== key && name !== 'unit' && hasContent(value),
    ),
  );

const salariesOf = (rungs: Draft['salaries']) => {
  const taken = new Set((rungs ?? []).flatMap(({ level }) => level ?? []));
  return filled(rungs, 'level').map((rung, index) => {
    /* translators: %d: a level’s place on a salary ladder. */
    const standIn = sprintf(__('Level %d', 'career-path-elements'), index + 1);
    const label = textOf(rung.label) ?? standIn;
    const { min, max } = rangeOf({ min: rung.amount, max: rung.max }) ?? {};
    return compact({
      ...rung,
      level: rung.level || keyFor(label, taken),
      label,
      amount: min,
      max: max === min ? undefined : max,
      orMore: rung.orMore || undefined,
      note: textOf(rung.note),
    });
  });
};

const roadmapOf = (roadmap: Draft['roadmap'], levels: Set<unknown>, taken: Set<string>) => {
  const steps = filled(roadmap?.steps, 'id').map((step, index) => {
    /* translators: %d: a step’s place on a roadmap. */
    const standIn = sprintf(__('Step %d', 'career-path-elements'), index + 1);
    const title = textOf(step.title) ?? standIn;
    return compact({
      ...step,
      id: step.id || keyFor(title, taken),
      title,
      duration: rangeOf(step.duration),
      description: textOf(step.description),
      salary: levels.has(step.salary) ? step.salary : undefined,
    });
  });
  return steps.length ? { ...roadmap, steps } : undefined;
};

const certificationsOf = (certifications: Draft['certifications'], taken: Set<string>) =>
  filled(certifications, 'id').map((certification, index) => {
    /* translators: %d: a certification’s place in the list. */
    const standIn = sprintf(__('Certification %d', 'career-path-elements'), index + 1);
    const name = textOf(certification.name) ?? standIn;
    const { label, url } = certification.link ?? {};
    const address = toAddress(url);
    return compact({
      ...certification,
      id: certification.id || keyFor(name, taken),
      name,
      note: textOf(certification.note),
      link: address && { label: textOf(label) ?? name, url: address },
    });
  });

const factsOf = (facts: Draft['facts']) =>
  filled(facts).map((fact) => ({
    ...fact,
    label: textOf(fact.label) ?? '–',
    value: textOf(fact.value) ?? '–',
  }));

const relatedOf = (careers: Draft['relatedCareers']) =>
  filled(careers).map((career, index) => {
    /* translators: %d: a career’s place in the list. */
    const standIn = sprintf(__('Career %d', 'career-path-elements'), index + 1);
    const label = textOf(career.label) ?? standIn;
    return compact({ label, url: toAddress(career.url), note: textOf(career.note) });
  });

/** The valid path that a draft stands for. It keeps what the form doesn’t show. */
export const toPath = (unkeyed: Draft): CareerPath => {
  const draft = withKeys(unkeyed);
  const salaries = salariesOf(draft.salaries);
  const levels = new Set<unknown>(salaries.map(({ level }) => level));
  const entries = [...(draft.roadmap?.steps ?? []), ...(draft.certifications ?? [])];
  const taken = new Set(entries.flatMap(({ id }) => id ?? []));
  const title = textOf(draft.title) ?? __('Career path', 'career-path-elements');
  return compact({
    ...draft,
    id: draft.id || untitled,
    title,
    tagline: textOf(draft.tagline),
    summary: textOf(draft.summary),
    duties: textsOf(draft.duties),
    employers: textsOf(draft.employers),
    salaries,
    timeToHire: rangeOf(draft.timeToHire),
    cost: rangeOf(draft.cost),
    facts: factsOf(draft.facts),
    skills: textsOf(draft.skills),
    educationRequirements: textsOf(draft.educationRequirements),
    experienceRequirements: textsOf(draft.experienceRequirements),
    roadmap: roadmapOf(draft.roadmap, levels, taken),
    certifications: certificationsOf(draft.certifications, taken),
    relatedCareers: relatedOf(draft.relatedCareers),
  }) as CareerPath;
};
