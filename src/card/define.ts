import { version } from '../../package.json';
import { warnOnce } from '../warn-once.js';

/** Registers an element unless the tag is taken. Warns if another version has taken it. */
export const define = (
  tag: string,
  element: CustomElementConstructor,
  registry = customElements,
): void => {
  const present = registry.get(tag) as { version?: string } | undefined;
  if (!present) registry.define(tag, Object.assign(element, { version }));
  else if (present.version !== version)
    warnOnce(
      `<${tag}>: version ${version} is ignored, because version ${present.version} is already registered. Load only one.`,
    );
};
