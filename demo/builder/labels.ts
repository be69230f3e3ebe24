/** Plain labels for attributes, custom properties and their values, and the groups they are in. */
const labels: Record<string, string> = {
  begin: 'First month of the plan',
  credentials: 'Send cookies with the request',
  'heading-level': 'Heading level',
  lang: 'Language of the card',
  'path-id': 'Career in the file',
  start: 'Starting point',
  storage: 'Where progress is stored',
  'storage-key': 'Name of the progress',
  trackable: 'Let learners tick off',
  '--career-accent': 'Accent colour',
  '--career-font': 'Font',
  '--career-gap': 'Space between sections',
  '--career-heading-font': 'Heading font',
  '--career-ink': 'Text colour',
  '--career-line': 'Line colour',
  '--career-muted': 'Secondary text colour',
  '--career-on-accent': 'Check mark colour',
  '--career-padding': 'Space inside the border',
  '--career-radius': 'Corner radius',
  '--career-shadow': 'Shadow',
  '--career-surface': 'Background colour',
};

/** The label of an attribute or custom property; its name if it has none. */
export const labelOf = (name: string): string => labels[name] ?? name;

/** Labels of values, where the value itself says too little. */
const valueLabels: Record<string, Record<string, string>> = {
  credentials: { omit: 'Never', 'same-origin': 'On the same site', include: 'Always' },
  storage: { '': 'In the reader’s browser', none: 'By my own page' },
  trackable: { '': 'Nothing', on: 'Steps', skills: 'Steps and single skills' },
};

export const valueLabelOf = (name: string, value: string): string | undefined =>
  valueLabels[name]?.[value];

/** Attributes that are only for careers from a file. */
export const forFiles = ['path-id', 'credentials'];

export interface Group {
  title: string;
  names: string[];
}

/** The groups of options that are collapsed at first; what no group has is in the last. */
export const attributeGroups: Group[] = [
  { title: 'For learners', names: ['trackable', 'begin', 'start', 'storage', 'storage-key'] },
  { title: 'More options', names: [] },
];

export const propertyGroups: Group[] = [
  {
    title: 'More colours',
    names: [
      '--career-ink',
      '--career-muted',
      '--career-surface',
      '--career-line',
      '--career-on-accent',
    ],
  },
  {
    title: 'Spacing, corners and headings',
    names: [
      '--career-radius',
      '--career-padding',
      '--career-gap',
      '--career-shadow',
      '--career-heading-font',
    ],
  },
  { title: 'More style options', names: [] },
];

/** Options that are always visible. */
export const common = ['lang', 'heading-level', '--career-accent', '--career-font'];
