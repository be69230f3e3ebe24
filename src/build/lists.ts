/** The elements, themes and languages, read from the sources, the single source of truth. */
import { readdirSync, readFileSync } from 'node:fs';

const source = new URL('../', import.meta.url);

/** The class of each tag, in the order in which `src/index.ts` exports them. */
export const classes: ReadonlyMap<string, string> = new Map(
  [
    ...readFileSync(new URL('index.ts', source), 'utf8').matchAll(
      /\{ (\w+) \} from '\.\/elements\/([\w-]+)\.js'/g,
    ),
  ].map(([, name, tag]) => [tag!, name!]),
);

export const tags = [...classes.keys()];

/** The cards of the full page: all but the page itself and the comparison, which is for several paths. */
export const pageCards = tags.filter((tag) => !['career-path', 'career-comparison'].includes(tag));

const namesIn = (folder: string, extension: string): string[] =>
  readdirSync(new URL(folder, source))
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length))
    .sort();

export const themes = namesIn('themes', '.css');

/** Languages without English, which is built into every card. */
export const languages = namesIn('text/lang', '.ts').filter((lang) => lang !== 'en');
