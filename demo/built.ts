/** What these pages read from the build: the elements with their documented API, and the files with their hashes. */
import type { Declaration, ElementDeclaration, Manifest } from '../src/build/declarations.js';
import type { Integrity } from '../src/build/integrity.js';
import { baseOf } from '../src/snippets/cdn.js';
import type { HostedFiles } from '../src/snippets/pin.js';

const load = async <T>(file: string): Promise<T> =>
  (await fetch(new URL(`../${file}`, document.baseURI))).json();

const [{ modules }, integrity] = await Promise.all([
  load<Manifest>('custom-elements.json'),
  load<Integrity>('integrity.json'),
]);

/** The classes of elements and of events. */
export const declarations: Declaration[] = modules.flatMap((module) => module.declarations);
export const elements = declarations.filter(
  (declaration): declaration is ElementDeclaration => declaration.tagName !== undefined,
);
export const { released, version } = integrity;

/** The files on the default CDN. */
export const hosted: HostedFiles = { base: baseOf(version), files: integrity.files };
