/** What a column of a spreadsheet can hold. */
export const roles = [
  'title',
  'duration',
  'durationMax',
  'unit',
  'skills',
  'description',
  'phase',
  'choice',
  'optional',
  'level',
  'pay',
  'payMax',
  'payNote',
  'currency',
  'resource',
  'link',
  'kind',
  'free',
  'skippedBy',
  'number',
  'id',
  'career',
  'careerId',
  'lang',
  'ignore',
] as const;

export type Role = (typeof roles)[number];

/** Roles that several columns may have: their cells are put together. */
export const shareable: ReadonlySet<Role> = new Set([
  'skills',
  'description',
  'payNote',
  'resource',
  'link',
  'skippedBy',
  'ignore',
]);
