/** Names and hints of fields for authors. A field that isn’t here gets a name made from its key. */
import type { Field } from './fields.js';

interface Words {
  label: string;
  hint?: string;
  /** One entry of a list: “step”. */
  entry?: string;
  /** Shown while a list has no entries. */
  empty?: string;
  placeholder?: string;
  /** Whether the text may have several lines. */
  isLong?: boolean;
}

const words: Readonly<Record<string, Words>> = {
  title: { label: 'Job title' },
  tagline: { label: 'In one line', placeholder: 'Bakes bread and pastry for the neighbourhood' },
  summary: { label: 'Summary', hint: 'The job in one paragraph.', isLong: true },
  duties: { label: 'Duties', hint: 'What the job involves day to day.', entry: 'duty' },
  employers: { label: 'Employers', hint: 'Who hires for this job.', entry: 'employer' },
  skills: { label: 'Skills for the job', entry: 'skill' },
  lang: { label: 'Language', hint: 'The language you write in.' },
  currency: { label: 'Currency', hint: 'Of all amounts: a code such as EUR or USD.' },
  payPeriod: { label: 'Pay is per' },
  salaries: {
    label: 'Pay levels',
    hint: 'From the first level up. Write pay as one figure, as a range or with a plus: 42,000, 40,000–50,000 or 60,000+.',
    entry: 'level',
    empty: 'No levels yet. Add the first, such as the pay of a trainee.',
  },
  'salaries.label': { label: 'Level', placeholder: 'Trainee' },
  'salaries.level': { label: 'Key', hint: 'Steps refer to the level by this key.' },
  'salaries.amount': { label: 'Pay' },
  'salaries.max': { label: 'Pay up to' },
  'salaries.orMore': { label: 'Or more' },
  'salaries.note': { label: 'Note', placeholder: 'after 5 years' },
  timeToHire: { label: 'Time until hired', hint: 'Including the job search.' },
  cost: { label: 'Cost', hint: 'What it costs to get there.' },
  'timeToHire.note': { label: 'Note on the time', placeholder: 'for a career change' },
  'cost.note': { label: 'Note on the cost', placeholder: 'tools and exam fees' },
  facts: {
    label: 'More facts',
    hint: 'Such as the job outlook or working hours.',
    entry: 'fact',
    empty: 'No facts yet.',
  },
  'facts.label': { label: 'Name', placeholder: 'Job outlook' },
  'facts.value': { label: 'Fact', placeholder: '9 % growth by 2034' },
  'facts.note': { label: 'Note' },
  'facts.link': { label: 'Link' },
  educationRequirements: {
    label: 'Education',
    hint: 'What the job requires.',
    entry: 'requirement',
  },
  experienceRequirements: {
    label: 'Experience',
    hint: 'What the job requires.',
    entry: 'requirement',
  },
  relatedCareers: {
    label: 'Related careers',
    entry: 'career',
    empty: 'None yet. Add careers that people also consider, or move on to.',
  },
  'relatedCareers.label': { label: 'Career', placeholder: 'Confectioner' },
  'relatedCareers.url': { label: 'Web address' },
  'relatedCareers.note': { label: 'How it differs' },
  backgrounds: {
    label: 'Backgrounds',
    hint: 'Where learners may come from. Each step can say who may skip it.',
    entry: 'background',
  },
  'backgrounds.label': { label: 'Background', placeholder: 'Already a cook' },
  'backgrounds.id': { label: 'Key', hint: 'Steps refer to the background by this key.' },
  roadmap: { label: 'Roadmap' },
  'roadmap.title': { label: 'Heading', hint: 'Without one, it’s made from the job title.' },
  'roadmap.lead': { label: 'Line under the heading' },
  'roadmap.timeToComplete': {
    label: 'Time for all steps',
    hint: 'Without it, the times of the steps are added up. With it, steps get no dates.',
  },
  'roadmap.timeToComplete.note': { label: 'Note on the time' },
  'roadmap.hoursPerWeek': {
    label: 'Hours per week',
    hint: 'How many hours a week the times of the steps assume.',
  },
  'roadmap.steps': {
    label: 'Steps',
    entry: 'step',
    empty:
      'No steps yet. A step can begin a phase, be optional, or be an alternative to the step before.',
  },
  'roadmap.steps.title': { label: 'Title', placeholder: 'Learn the basics' },
  'roadmap.steps.id': { label: 'Key', hint: 'Learners’ progress is stored under this key.' },
  'roadmap.steps.duration': { label: 'How long it takes' },
  'roadmap.steps.phase': {
    label: 'Begins a phase',
    hint: 'A subheading above this step. Leave it empty to stay in the phase before.',
    placeholder: 'Basics',
  },
  'roadmap.steps.choice': {
    label: 'Choice',
    hint: 'Neighbouring steps with the same key are alternatives.',
  },
  'roadmap.steps.optional': { label: 'Optional: it may be left out' },
  'roadmap.steps.description': {
    label: 'Description',
    hint: 'Two or three sentences.',
    isLong: true,
  },
  'roadmap.steps.skills': { label: 'Skills', hint: 'What the step teaches.', entry: 'skill' },
  'roadmap.steps.salary': { label: 'Pay level after this step' },
  'roadmap.steps.skippedBy': { label: 'Can be skipped by' },
  'roadmap.steps.resources': { label: 'Learning material', entry: 'link' },
  'roadmap.steps.resources.label': { label: 'Name' },
  'roadmap.steps.resources.url': { label: 'Web address' },
  'roadmap.steps.resources.kind': { label: 'What it is', placeholder: 'course' },
  'roadmap.steps.resources.free': { label: 'Free of charge' },
  certifications: {
    label: 'Certifications',
    entry: 'certification',
    empty: 'None yet. Add certificates that employers ask for or pay more for.',
  },
  'certifications.name': { label: 'Certification' },
  'certifications.id': { label: 'Key', hint: 'Learners’ progress is stored under this key.' },
  'certifications.boost': { label: 'Raise' },
  'certifications.boost.amount': { label: 'Amount' },
  'certifications.boost.percent': { label: 'Percent' },
  'certifications.note': { label: 'Why it’s worth taking' },
  'certifications.link': { label: 'Link' },
  occupationalCategory: {
    label: 'Code of the occupation',
    hint: 'For search engines, such as the O*NET-SOC code 15-1299.00.',
  },
  region: { label: 'Region', hint: 'Where the figures apply.', placeholder: 'United Kingdom' },
  asOf: {
    label: 'Figures are from',
    hint: 'With the region and the source, it’s shown below the pay, the facts and the certifications; below the roadmap only if there are none of these.',
  },
  source: { label: 'Source of the figures' },
  id: { label: 'Key of the career', hint: 'Learners’ progress is stored under this key.' },
  $schema: { label: 'Address of the JSON Schema', hint: 'For people who edit the file by hand.' },
};

/** Words of fields that are the same wherever they are. */
const common: Readonly<Record<string, Words>> = {
  label: { label: 'Text of the link' },
  url: { label: 'Web address' },
  note: { label: 'Note' },
  unit: { label: 'Unit' },
  min: { label: 'From' },
  max: { label: 'To' },
};

/** “Time to hire” for `timeToHire`. */
const fromKey = (name: string): string => {
  const spaced = name.replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};

const wordsOf = ({ name, path }: Field): Words | undefined => words[path] ?? common[name];

export const labelOf = (field: Field): string => wordsOf(field)?.label ?? fromKey(field.name);

/** What the field is for. For a new field, the schema’s description. */
export const hintOf = (field: Field): string => {
  const own = wordsOf(field);
  return own ? (own.hint ?? '') : field.description.replaceAll('`', '');
};

export const placeholderOf = (field: Field): string => wordsOf(field)?.placeholder ?? '';

export const isLong = (field: Field): boolean => wordsOf(field)?.isLong ?? false;

export const emptyOf = (list: Field): string => wordsOf(list)?.empty ?? '';

/** What one entry of a list is called: “step”. */
export const entryNameOf = (list: Field): string => wordsOf(list)?.entry ?? 'entry';
