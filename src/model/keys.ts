/** Keys of entries, made from their names. */

/** A short key for names without Latin letters, so that two paths don’t get the same. */
const hashOf = (name: string): string =>
  [...name].reduce((hash, sign) => (hash * 31 + sign.codePointAt(0)!) >>> 0, 7).toString(36);

/** A key that isn’t taken, of the letters that keys may have: “junior” for “Júnior”. */
export const keyFor = (name: string, taken: Set<string>): string => {
  const letters = name
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  const base = letters || `k-${hashOf(name)}`;
  let key = base;
  for (let count = 2; taken.has(key); count++) key = `${base}-${count}`;
  taken.add(key);
  return key;
};
