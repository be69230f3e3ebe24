/** What there is, from the one place where each stands: elements in src/index.ts, themes and languages as files. */
import { readdirSync, readFileSync } from 'node:fs';

const source = new URL('../', import.meta.url);

/** In the order of the whole page. */
export const tags = [
  ...readFileSync(new URL('index.ts', source), 'utf8').matchAll(/'\.\/elements\/([\w-]+)\.js'/g),
].map(([, tag]) => tag);

const namesIn = (folder, end) =>
  readdirSync(new URL(folder, source))
    .filter((file) => file.endsWith(end))
    .map((file) => file.slice(0, -end.length))
    .sort();

export const themes = namesIn('themes', '.css');

/** Besides English, which is in every card. */
export const languages = namesIn('lang', '.ts');
