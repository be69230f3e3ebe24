/** Makes the links of a document absolute. */

type Node = Record<string, unknown>;

/** A copy in which addresses relative to the document’s own address are absolute. Others stay as they are. */
export const withAbsoluteLinks = <T>(value: T, base: string): T => {
  if (Array.isArray(value)) return value.map((item) => withAbsoluteLinks(item, base)) as T;
  if (typeof value !== 'object' || !value) return value;
  const copy: Node = {};
  for (const [key, child] of Object.entries(value))
    copy[key] =
      key === 'url' && typeof child === 'string' && !/^https?:/i.test(child)
        ? new URL(child, base).href
        : withAbsoluteLinks(child, base);
  return copy as T;
};
