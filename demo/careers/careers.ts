/** The careers of the example portal. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { bls } from '../../src/convert/bls/bls.js';
import type { CareerPath } from '../../src/model/path-types.js';
import { readCareers } from '../portal/careers.js';
import { translate, type Catalogue } from './translate.js';

const read = async <T>(file: string): Promise<T> => JSON.parse(await readFile(file, 'utf8')) as T;

/** Written by hand, in the languages of their sources. */
export const handWritten: CareerPath[] = [
  ...(await readCareers('demo/careers')),
  await read<CareerPath>('data/mlops-engineer.json'),
];

const file = 'demo/careers/handbook/handbook.xml';

/** As `career-path-elements convert --from bls handbook.xml --link '{id}.html'` converts them. */
export const handbook: CareerPath[] = [];
for await (const path of bls([{ name: file, stream: () => createReadStream(file) }], {
  link: '{id}.html',
}))
  handbook.push(path);

const german = await read<Catalogue>('demo/careers/handbook/de.json');

/** Those of the handbook in German. */
export const inGerman: CareerPath[] = handbook.flatMap(
  (path) => translate(path, german, 'de') ?? [],
);
