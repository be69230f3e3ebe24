/** Recognizes an entry after changes: each change makes a new object, which inherits the number of the old one. */
const identities = new WeakMap<object, number>();
let last = 0;

/** The number of an entry. Undefined for texts and figures. */
export const identityOf = (value: unknown): number | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  let identity = identities.get(value);
  if (identity === undefined) identities.set(value, (identity = ++last));
  return identity;
};

/** Gives a new object the number of the one it replaces. */
export const inherit = <T extends object>(to: T, from: unknown): T => {
  const identity = identityOf(from);
  if (identity !== undefined) identities.set(to, identity);
  return to;
};
