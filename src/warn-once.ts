const warned = new Set<string>();

/** Warns the page's author once, not once per card. */
export const warnOnce = (message: string): void => {
  if (!warned.has(message)) console.warn(message);
  warned.add(message);
};
