import { createReadStream, readdirSync, statSync } from 'node:fs';
import { convert } from '../src/convert/convert.js';
const dir = process.argv[3]!;
const files = readdirSync(dir).map((n) => ({ name: `${dir}/${n}`, size: statSync(`${dir}/${n}`).size, stream: () => createReadStream(`${dir}/${n}`) }));
const t = performance.now(); let n = 0; const seen = new Map<string, number>(); const ex = new Map<string,string>();
let last; const want = process.argv[4];
try {
for await (const p of convert(process.argv[2] as never, files, { link: '{title}.html', skipped: ({ file, line, what, reason }) => { const k = `${file.split('/').pop()} ${reason}`; seen.set(k, (seen.get(k) ?? 0) + 1); if(!ex.has(k)) ex.set(k, `${line} ${what}`); } })) { n++; if (p.id === want || !want) last = p; if(want && n % 200 === 0) console.log(n, Math.round(process.memoryUsage().heapUsed / 1e6)); }
} catch (e) { console.log('ERR', (e as Error).message); }
console.log(JSON.stringify(last, null, 1)); console.log(n, Math.round(performance.now() - t), [...seen].map(([k,v]) => `${v}x ${k} | ${ex.get(k)}`));
