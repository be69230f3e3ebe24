import Papa from 'papaparse';
import { csvRows } from '../src/convert/csv-rows.js';
import { fileOf } from './node/input-files.js';
const p = new Papa.Parser({ delimiter: ',', step: (r: any) => console.log(JSON.stringify(r.data), r.meta, r.errors) });
console.log(p.parse('a,b\r\nc,"d\ne"\r\nf,"g', 0, true));
for (const piece of [1,2,3,7,1000]) {
const out = []; for await (const r of csvRows(fileOf('x.csv', 'a,b\r\nc,"d\ne, ""q"""\r\n\r\nf,"g"\r\nlast,', piece), {})) out.push(r);
console.log(piece, JSON.stringify(out)); }
