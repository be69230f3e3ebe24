/**
 * Writes dist/late/: small classic scripts that load the modules of the same names once the page is parsed. In Firefox,
 * loading a module disables an import map further down the page, and with it the page's own modules.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { tags } from './lists.js';

/** The modules that pages load with a tag. */
const modules = ['career-path-elements', ...tags];

const code = (module: string): string => {
  const up = '../'.repeat(module.split('/').length);
  return `(({ src }) => {
  const load = () => import(new URL('${up}${module}.js', src));
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', load);
  else load();
})(document.currentScript);
`;
};

export const writeLateScripts = async (): Promise<void> => {
  for (const module of modules) {
    const file = `dist/late/${module}.js`;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, code(module));
  }
};
