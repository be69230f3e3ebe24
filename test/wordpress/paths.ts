/** Another path for the tests in WordPress. */
import { readFile } from 'node:fs/promises';
import type { CareerPath } from '../../src/model/path-types.js';

export const nurse: CareerPath = JSON.parse(await readFile('demo/paths/nurse.json', 'utf8'));
