/** Loads a file of dist/, the same that servers load. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export const built = <Module>(name: string): Promise<Module> =>
  import(pathToFileURL(resolve(`dist/${name}.js`)).href) as Promise<Module>;
