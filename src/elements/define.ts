import { version } from '../../package.json';

const warned = new Set<string>();

/** Tells the page's author once, not once a card. */
export const warnOnce = (message: string): void => {
  if (!warned.has(message)) console.warn(message);
  warned.add(message);
};

/** Registers an element, unless the page has one already: the first wins, another version is told of. */
export const define = (tag: string, element: CustomElementConstructor): void => {
  const present = customElements.get(tag) as { version?: string } | undefined;
  if (!present) customElements.define(tag, Object.assign(element, { version }));
  else if (present.version !== version)
    warnOnce(`<${tag}>: ${present.version} is here; ${version} is not used.`);
};
