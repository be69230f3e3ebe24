/**
 * WordPress’s style sheets for blocks, out of its npm package. Installed as a dependency it would bring
 * the whole editor along: so the package is fetched alone, once.
 */
import { execFile } from 'node:child_process';
import { access, mkdir, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const name = '@wordpress/block-library@11.1.0';
const cache = fileURLToPath(new URL('../../node_modules/.cache/wordpress/', import.meta.url));
const styles = `${cache}package/build-style/`;

const fetchStyles = async () => {
  const there = await access(`${styles}style.css`).then(
    () => true,
    () => false,
  );
  if (there) return styles;
  await mkdir(cache, { recursive: true });
  const shell = process.platform === 'win32';
  await run('npm', ['pack', name, '--pack-destination', cache], { shell });
  const tarball = (await readdir(cache)).find((file) => file.endsWith('.tgz'));
  await run('tar', ['-xzf', tarball, 'package/build-style'], { cwd: cache });
  return styles;
};

let fetched;

/** Gives the folder with the style sheets; several browsers ask at once. */
export const wordpressStyles = () => (fetched ??= fetchStyles());
