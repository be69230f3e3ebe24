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

const hints: Record<string, string> = {
  begin:
    'The month in which learners start: `2027-01`, for example, or `today` for the current one. Steps then have dates.',
  credentials: 'Only for a file that needs a login: whether the request says who the reader is.',
  'heading-level':
    'Where the card’s heading belongs among those of your page. 2 is right below the title of the page.',
  lang: 'Of the card’s own words and figures. Your texts stay as you wrote them.',
  'path-id':
    'If the file has several careers: the key of the one that is shown. A comparison takes several keys, with spaces between them.',
  src: 'Where the file is. A file on another site only works if that site allows it. A comparison takes several addresses, with spaces between them.',
  start:
    'Where learners start from, until they choose it themselves: the key of a background from part 1. Steps that they can skip are folded up.',
  storage:
    'What learners tick off stays in their browsers. Only choose your own page if it can store that.',
  'storage-key':
    'For learners who share a browser: a name for each keeps what they tick off apart.',
  trackable: 'What learners can tick off. They can then choose where they start from, too.',
  '--career-accent': 'For bars, links and marks. It’s made lighter or darker if it’s hard to read.',
  '--career-font': 'For all text.',
  '--career-gap': 'Between the parts of a card, and between the cards of the full page.',
  '--career-heading-font': 'For headings only.',
  '--career-ink': 'For headings and most text.',
  '--career-line': 'For borders and lines.',
  '--career-muted': 'For notes and other small text.',
  '--career-on-accent': 'For the check mark on a step that is done.',
  '--career-padding': 'Between the border and what is inside.',
  '--career-radius': 'How round the corners are: 0 for square ones, 20px for very round ones.',
  '--career-shadow': 'Around the card, such as 0 2px 8px grey.',
  '--career-surface': 'Behind the text of the card.',
};

/** What an option does; for a new one, the description that comes with the cards. */
export const hintOf = (name: string, description: string): string => hints[name] ?? description;

const defaults: Record<string, string> = {
  '--career-accent': 'Violet, or as in the theme',
  '--career-font': 'As on your page, or in the theme',
  '--career-gap': 'As in the theme',
  '--career-heading-font': 'As other text, or in the theme',
  '--career-ink': 'As on your page, or in the theme',
  '--career-line': 'A light shade of the text colour',
  '--career-muted': 'A lighter shade of the text colour',
  '--career-on-accent': 'Black or white',
  '--career-padding': 'More in wide cards',
  '--career-radius': 'As in the theme',
  '--career-shadow': 'None, or as in the theme',
  '--career-surface': 'A light or dark shade',
};

/** What applies if a custom property isn’t set; for a new one, the default that comes with the cards. */
export const defaultOf = (name: string, fallback = ''): string => defaults[name] ?? fallback;

/** Labels of values, where the value itself says too little. */
const valueLabels: Record<string, Record<string, string>> = {
  credentials: {
    '': 'Never, as usual',
    omit: 'Never',
    'same-origin': 'On the same site',
    include: 'Always',
  },
  storage: { '': 'In the reader’s browser', none: 'By my own page' },
  'heading-level': { '': '2, as on most pages' },
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
