import { version } from '../../package.json';

const warned = new Set<string>();

/** Warns the page's author once, not once per card. */
export const warnOnce = (message: string): void => {
  if (!warned.has(message)) console.warn(message);
  warned.add(message);
};

/** Registers an element unless the tag is taken: the first one wins, and a second version is reported. */
export const define = (
  tag: string,
  element: CustomElementConstructor,
  registry = customElements,
): void => {
  const present = registry.get(tag) as { version?: string } | undefined;
  if (!present) registry.define(tag, Object.assign(element, { version }));
  else if (present.version !== version)
    warnOnce(`<${tag}>: version ${present.version} is registered already; ${version} is not used.`);
};
