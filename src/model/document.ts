/** Validates a document, which holds one path, or several: `{ "paths": [ … ] }`. Never throws. */
import { checkCareerPath, type Checked, type FindNotes, type Issue, type Keys } from './check.js';

/** Puts the location of a path before those of its issues. */
const placed = (checked: Checked, base: Keys): Checked => {
  const toDocument = (issue: Issue): Issue => ({ ...issue, keys: [...base, ...issue.keys] });
  return checked.path
    ? { ...checked, notes: checked.notes.map(toDocument) }
    : { issues: checked.issues.map(toDocument) };
};

/** The paths of a document that holds several, otherwise undefined. */
const pathsOf = (value: unknown): unknown[] | undefined => {
  try {
    const { id, paths } = Object(value) as { id?: unknown; paths?: unknown };
    return id === undefined && Array.isArray(paths) ? paths : undefined;
  } catch {
    // A getter or proxy in the value may throw; reading the path reports it.
    return undefined;
  }
};

const idOf = (path: unknown): unknown => {
  try {
    return (Object(path) as { id?: unknown }).id;
  } catch {
    return undefined;
  }
};

/** How many paths a document holds. */
export const countPaths = (value: unknown): number => pathsOf(value)?.length ?? 1;

/** Validates the path with an id or at a position, or the only path of a document. */
export const checkDocument = (
  value: unknown,
  which?: string | number | null,
  findNotes?: FindNotes,
): Checked => {
  const paths = pathsOf(value);
  if (!paths) return checkCareerPath(value, findNotes);
  const pathId = typeof which === 'string' ? which : '';
  const ids = paths.map(idOf);
  const position = typeof which === 'number' ? which : 0;
  const only = typeof which === 'number' || paths.length === 1 ? position : -1;
  const index = pathId ? ids.indexOf(pathId) : only;
  if (index in paths) return placed(checkCareerPath(paths[index], findNotes), ['paths', index]);
  const known = ids.filter((id) => typeof id === 'string');
  const issue: Issue = pathId
    ? { keys: ['paths'], code: 'unknown-path', value: pathId, known }
    : { keys: ['paths'], code: 'which-path', value: paths, known };
  return { issues: [issue] };
};

/** Validates all paths of a document, and that each has an id of its own. */
export const checkAllPaths = (value: unknown, findNotes?: FindNotes): Checked[] => {
  const paths = pathsOf(value);
  if (!paths) return [checkCareerPath(value, findNotes)];
  const seen = new Set<unknown>();
  return paths.map((path, index): Checked => {
    const id = idOf(path);
    const isTaken = seen.has(id);
    seen.add(id);
    const keys: Keys = ['paths', index];
    return isTaken && typeof id === 'string'
      ? { issues: [{ keys: [...keys, 'id'], code: 'duplicate', value: id }] }
      : placed(checkCareerPath(path, findNotes), keys);
  });
};
