/** Makes keys, which name files and under which progress is stored, from titles. */

/** A key such as `web-developer` from a title; `fallback` if it has no letters or digits of the Latin alphabet. */
export const toKey = (title: string, fallback: string): string =>
  title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '') || fallback;

/** Makes keys that differ from those it made before. */
export const differentKeys = (fallback: string): ((title: string) => string) => {
  const used = new Set<string>();
  return (title) => {
    const key = toKey(title, fallback);
    let different = key;
    for (let number = 2; used.has(different); number++) different = `${key}-${number}`;
    used.add(different);
    return different;
  };
};
