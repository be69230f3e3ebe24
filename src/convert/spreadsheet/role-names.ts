/** The roles of columns in words. */
import type { Role } from './roles.js';

export const roleNames: Readonly<Record<Role, string>> = {
  title: 'Step title',
  duration: 'Duration',
  durationMax: 'Longest duration',
  unit: 'Unit of the duration',
  skills: 'Skills',
  description: 'Description',
  phase: 'Phase',
  choice: 'Alternatives',
  optional: 'Optional step',
  level: 'Level of pay',
  pay: 'Pay',
  payMax: 'Highest pay',
  payNote: 'Note on the pay',
  currency: 'Currency',
  resource: 'Name of a link',
  link: 'Link',
  kind: 'Kind of link',
  free: 'Free of charge',
  skippedBy: 'Background that covers the step',
  number: 'Number of the step',
  id: 'Key of the step',
  career: 'Job title',
  ignore: 'Not used',
};
