/** dist/prerender.js, the file that servers load. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export const builtPrerender = () =>
  import(pathToFileURL(resolve('dist/prerender.js')).href) as Promise<
    typeof import('../server/prerender.js')
  >;
