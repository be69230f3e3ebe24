/** A newer Node, for frameworks that don't support the oldest one that the package supports. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.js';

const folder = fileURLToPath(new URL('node-22', import.meta.url));
const name = `node-${process.platform}-${process.arch}`;

const readJson = async <Value>(path: string): Promise<Value> =>
  JSON.parse(await readFile(`${folder}/${path}`, 'utf8')) as Value;

const isAtLeast = (version: string): boolean =>
  process.versions.node.localeCompare(version, 'en', { numeric: true }) >= 0;

/** The path of an executable: the one that runs the tests, or one from npm. */
export const newerNode = async (): Promise<string> => {
  const manifest = await readJson<{ optionalDependencies: Record<string, string> }>('package.json');
  const versions = manifest.optionalDependencies;
  const wanted = versions[name] ?? Object.values(versions)[0]!;
  if (isAtLeast(wanted)) return process.execPath;
  if (!versions[name]) throw new Error(`The apps of some frameworks need Node ${wanted} or later.`);
  const installed = await readJson<{ version: string }>(`node_modules/${name}/package.json`).catch(
    () => undefined,
  );
  if (installed?.version !== wanted) await npm(folder, 'ci');
  return `${folder}/node_modules/${name}/bin/node`;
};
