/** What there is, from the one place where each stands: elements in src/index.ts, themes and languages as files. */
import { readdirSync, readFileSync } from 'node:fs';

const source = new URL('../', import.meta.url);

/** The class of each tag, in the order of the full page. */
export const classes = Object.fromEntries(
  [
    ...readFileSync(new URL('index.ts', source), 'utf8').matchAll(
      /import \{ (\w+) \} from '\.\/elements\/([\w-]+)\.js'|export \{ (\w+) \} from '\.\/elements\/([\w-]+)\.js'/g,
    ),
  ].map(([, first, tag, name, other]) => [tag ?? other, first ?? name]),
);

export const tags = Object.keys(classes);

const namesIn = (folder, end) =>
  readdirSync(new URL(folder, source))
    .filter((file) => file.endsWith(end))
    .map((file) => file.slice(0, -end.length))
    .sort();

export const themes = namesIn('themes', '.css');

/** Besides English, which is in every card. */
export const languages = namesIn('text/lang', '.ts').filter((lang) => lang !== 'en');
