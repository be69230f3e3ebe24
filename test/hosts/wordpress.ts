/**
 * WordPress's style sheets for blocks, from its npm package. As a dependency it would install the whole
 * editor, so only the package itself is downloaded, once.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const name = '@wordpress/block-library@11.1.0';
const cache = fileURLToPath(new URL('../../node_modules/.cache/wordpress/', import.meta.url));
const styles = `${cache}package/build-style/`;

const fetchStyles = async (): Promise<string> => {
  if (existsSync(`${styles}style.css`)) return styles;
  await mkdir(cache, { recursive: true });
  const shell = process.platform === 'win32';
  const { stdout } = await run('npm', ['pack', name, '--pack-destination', cache], { shell });
  await run('tar', ['-xzf', stdout.trim(), 'package/build-style'], { cwd: cache });
  return styles;
};

let fetched: Promise<string> | undefined;

/** Returns the folder with the style sheets. Several browsers may call this at once. */
export const wordpressStyles = (): Promise<string> => (fetched ??= fetchStyles());
