/** Hashes that let browsers reject a modified file (Subresource Integrity, Content-Security-Policy). */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

/** The content of `dist/integrity.json`. */
export interface Integrity {
  version: string;
  /** Whether these are the files of a release, which never change. */
  released: boolean;
  /** The hash of each file that a page can load, for `integrity` attributes. */
  files: Record<string, string>;
  /** The hash of each element's styles, for a Content-Security-Policy. */
  styles: Record<string, string>;
}

export const hash = (algorithm: 'sha256' | 'sha384', content: Buffer | string): string =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

/** Files that a page can load. */
const loadable = /^(late\/)?((lang|themes)\/)?[\w-]+\.(js|css)$/;

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
