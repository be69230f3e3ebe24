/** `npm run generate`: writes the source files that are generated from others. */
import { writeFile } from 'node:fs/promises';
import { pathTypes, pathTypesFile } from './path-types.js';

await writeFile(pathTypesFile, await pathTypes());
