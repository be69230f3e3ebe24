const warned = new Set<string>();

/** Logs a warning once per page, not once per card. */
export const warnOnce = (message: string): void => {
  if (!warned.has(message)) console.warn(message);
  warned.add(message);
};
