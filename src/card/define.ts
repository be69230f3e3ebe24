import { version } from '../../package.json';
import { warnOnce } from '../warn-once.js';

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
