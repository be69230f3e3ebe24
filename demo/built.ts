/** What the build knows, for the pages here: the elements with their documented API, and the files with their hashes. */
import { baseOf, type HostedFiles } from '../src/snippets/pin.js';

interface Documented {
  name: string;
  description?: string;
}

interface Typed extends Documented {
  type?: { text: string };
  default?: string;
}

export type Attribute = Typed & { type: { text: string }; fieldName?: string };
export type CssProperty = Typed;

export interface Field extends Typed {
  kind: 'field';
  attribute?: string;
}

export interface Method extends Documented {
  kind: 'method';
  parameters?: Typed[];
  return?: { type: { text: string } };
}

export type EventDeclaration = Documented & { type: { text: string } };

/** A class: an element's, or an event's. */
export interface Declaration extends Documented {
  members?: (Field | Method)[];
}

/** An element, as custom-elements.json describes it. */
export interface ElementDeclaration extends Declaration {
  tagName: string;
  attributes?: Attribute[];
  cssParts?: Documented[];
  cssProperties?: CssProperty[];
  cssStates?: Documented[];
  events?: EventDeclaration[];
  slots?: Documented[];
}

interface Manifest {
  modules: { declarations: (Declaration | ElementDeclaration)[] }[];
}

interface Integrity {
  version: string;
  files: Record<string, string>;
}

const load = async <T>(file: string): Promise<T> =>
  (await fetch(new URL(`../dist/${file}`, import.meta.url))).json();

const [{ modules }, integrity] = await Promise.all([
  load<Manifest>('custom-elements.json'),
  load<Integrity>('integrity.json'),
]);

/** The classes of elements and of events. */
export const declarations = modules.flatMap((module) => module.declarations);
export const elements = declarations.filter((declaration) => 'tagName' in declaration);

export const { version } = integrity;

/** The files as everyone can load them. */
export const hosted: HostedFiles = { base: baseOf(version), files: integrity.files };
