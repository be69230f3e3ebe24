import * as converters from '../src/convert/convert.js';
import { convertFiles } from '../src/cli/convert.js';
const [from, out, ...rest] = process.argv.slice(2);
await convertFiles(converters, rest, { from: from!, out: out!, to: process.env['TO'] ?? 'json', link: '{id}.html' }).catch((e: Error) => console.error('ERROR', e.message));
