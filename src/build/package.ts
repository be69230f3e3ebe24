/** The package's name and version. */
import { readFileSync } from 'node:fs';

const url = new URL('../../package.json', import.meta.url);

export const { name, version } = JSON.parse(readFileSync(url, 'utf8')) as {
  name: string;
  version: string;
};
