import { rollup } from 'rollup';
import { brotliCompressSync as b } from 'node:zlib';
const all = (await import('../rollup.config.js')).default;
for (const name of process.argv.slice(2)) {
  const c = all.find((c) => c.output?.file === `dist/${name}.js`);
  const bundle = await rollup({ ...c, plugins: c.plugins.filter((p) => p && !/budget|licen/i.test(p.name)) });
  const { output } = await bundle.generate(c.output);
  console.log(name, b(output[0].code).length, output[0].code.length);
  if (process.env.OUT) (await import('node:fs')).writeFileSync(process.env.OUT, output[0].code);
}
