/** Hashes by which browsers recognise a file that has been changed (Subresource Integrity, CSP). */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

export const hash = (algorithm: 'sha256' | 'sha384', content: Buffer | string): string =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

/** Files that a page can load. */
const loadable = /^((lang|themes)\/)?[\w-]+\.(js|css)$/;

/** The hashes of all files in `dist/` that a page can load. */
export const hashFiles = async (): Promise<Record<string, string>> => {
  const files: Record<string, string> = {};
  const paths = (await readdir('dist', { recursive: true })).map((path) =>
    path.replaceAll('\\', '/'),
  );
  for (const path of paths.sort())
    if (loadable.test(path)) files[path] = hash('sha384', await readFile(`dist/${path}`));
  return files;
};
