/** custom-elements.json, and the built modules that it describes. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { elementsOf, eventsOf, type Manifest } from '../../src/build/declarations.js';

export const readJson = async <T = Record<string, unknown>>(file: string): Promise<T> =>
  JSON.parse(await readFile(file, 'utf8')) as T;

/** A class as a built module exports it. */
export type BuiltClass = (new (...args: unknown[]) => Record<string, unknown>) & {
  elementProperties: Map<string, { attribute?: string | false }>;
  observedAttributes: string[];
};

export const manifest = await readJson<Manifest>('dist/custom-elements.json');
export const elements = elementsOf(manifest);
export const events = eventsOf(manifest);

/** What each module exports. */
export const built = new Map<string, Record<string, BuiltClass>>();
for (const { path } of manifest.modules)
  built.set(path, (await import(pathToFileURL(resolve(path)).href)) as Record<string, BuiltClass>);

/** The class of this name. */
export const classOf = (name: string): BuiltClass => {
  const module = [...built.values()].find((module) => module[name]);
  if (!module) throw new Error(`No module exports ${name}.`);
  return module[name]!;
};

export const names = (list: readonly { name: string }[] = []): string[] =>
  list.map(({ name }) => name);

export const sorted = (list: Iterable<string>): string[] => [...list].sort();
