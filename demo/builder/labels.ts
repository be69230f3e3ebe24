/** Plain labels for attributes and custom properties. */
const labels: Record<string, string> = {
  begin: 'Start date',
  'heading-level': 'Heading level',
  lang: 'Language',
  start: 'Starting point',
  storage: 'Progress storage',
  'storage-key': 'Storage key',
  trackable: 'Let learners tick off steps',
  '--career-accent': 'Accent colour',
  '--career-font': 'Font',
  '--career-gap': 'Space between sections',
  '--career-heading-font': 'Heading font',
  '--career-ink': 'Text colour',
  '--career-line': 'Line colour',
  '--career-muted': 'Secondary text colour',
  '--career-on-accent': 'Check mark colour',
  '--career-padding': 'Padding',
  '--career-radius': 'Corner radius',
  '--career-shadow': 'Shadow',
  '--career-surface': 'Background',
};

/** The label of an attribute or custom property; its name if it has none. */
export const labelOf = (name: string): string => labels[name] ?? name;
