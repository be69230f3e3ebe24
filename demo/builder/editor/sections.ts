/** The parts of the form, and the fields in each. */
import { root, type Field } from '../model/fields.js';

export interface Section {
  name: string;
  title: string;
  /** What to fill in, for a section that is empty. */
  hint: string;
  fields: readonly Field[];
  /** Fields that few need, which are collapsed under a title. */
  more: readonly Field[];
  moreTitle: string;
}

interface Plan extends Pick<Section, 'title' | 'hint'> {
  fields: string;
  more?: string;
  moreTitle?: string;
}

const plan: Readonly<Record<string, Plan>> = {
  job: {
    title: 'Job',
    hint: 'What the job is',
    fields: 'title tagline summary duties employers lang',
  },
  pay: { title: 'Pay', hint: 'What each level pays', fields: 'currency payPeriod salaries' },
  roadmap: {
    title: 'Roadmap',
    hint: 'The way to the job, step by step',
    fields: 'roadmap.steps',
    more: 'roadmap.title roadmap.lead roadmap.timeToComplete roadmap.hoursPerWeek backgrounds',
    moreTitle: 'Heading, total time, backgrounds',
  },
  certifications: {
    title: 'Certifications',
    hint: 'Certificates that are worth taking',
    fields: 'certifications',
  },
  facts: {
    title: 'Facts',
    hint: 'How long it takes, what it costs, the job outlook',
    fields: 'timeToHire cost facts',
  },
  requirements: {
    title: 'Requirements',
    hint: 'What people need to get the job',
    fields: 'educationRequirements experienceRequirements skills',
  },
  related: {
    title: 'Related careers',
    hint: 'Where else people may go',
    fields: 'relatedCareers',
  },
  source: {
    title: 'Source',
    hint: 'Where the figures come from',
    fields: 'source asOf region occupationalCategory',
    more: 'id $schema',
    moreTitle: 'Advanced',
  },
};

/** The fields to arrange: the roadmap has a section of its own for its fields. */
const all = root.entries.flatMap((field) => (field.name === 'roadmap' ? field.entries : [field]));

const planned = Object.values(plan).flatMap(({ fields, more = '' }) =>
  `${fields} ${more}`.split(' '),
);

const named = (paths: string): Field[] =>
  paths.split(' ').flatMap((path) => all.filter((field) => field.path === path));

/** Fields that the plan doesn’t know. */
const others = (isMeant: (path: string) => boolean): Field[] =>
  all.filter(({ path }) => !planned.includes(path) && isMeant(path));

const isOfRoadmap = (path: string): boolean => path.startsWith('roadmap.');

const newIn: Readonly<Record<string, readonly Field[]>> = {
  roadmap: others(isOfRoadmap),
  source: others((path) => !isOfRoadmap(path)),
};

/** All fields of the document are in a section: those that the plan doesn’t know are in the last. */
export const sections: readonly Section[] = Object.entries(plan).map(
  ([name, { fields, more = '', moreTitle = '', ...texts }]) => ({
    name,
    ...texts,
    fields: [...named(fields), ...(newIn[name] ?? [])],
    more: named(more),
    moreTitle,
  }),
);

/** The section that a field is in, and whether the field is collapsed there. */
export const sectionOf = (path: string): { section: Section; isMore: boolean } => {
  const has = (fields: readonly Field[]) =>
    fields.some((field) => path === field.path || path.startsWith(`${field.path}.`));
  const section = sections.find(({ fields, more }) => has([...fields, ...more]));
  return { section: section ?? sections.at(-1)!, isMore: section ? has(section.more) : false };
};
