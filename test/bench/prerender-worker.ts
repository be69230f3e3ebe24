/** How fast a worker prerenders full pages in workerd, the runtime of Cloudflare Workers, in CPU time of its process. Only on Linux. */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';

interface Miniflare {
  ready: Promise<URL>;
  dispose(): Promise<void>;
}

const ROUNDS = 3;
const PAGES = 1000;

const source = `
  import { prerenderPage } from './dist/prerender.js';
  import path from './data/mlops-engineer.json';

  export default {
    fetch(request) {
      const fallback = request.url.endsWith('/copy');
      let length = 0;
      for (let page = 0; page < ${PAGES}; page++)
        length += prerenderPage('career-path', { path: { ...path, id: 'path-' + page }, fallback }).length;
      return new Response(String(length));
    },
  };`;

/** The parent and the seconds of CPU time of a process, if it is workerd. */
const statOf = (id: string): { parent: number; seconds: number } | undefined => {
  try {
    const [name, rest = ''] = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ');
    const fields = rest.split(' ').map(Number);
    if (!name!.endsWith('(workerd')) return undefined;
    return { parent: fields[1]!, seconds: (fields[11]! + fields[12]!) / 100 };
  } catch {
    // It has ended meanwhile.
    return undefined;
  }
};

/** Pages per second of CPU time, without and with the plain copy. */
export const ratesInWorkerd = async (): Promise<{ plain: number; copy: number }> => {
  const require = createRequire(new URL('../apps/runtimes/package.json', import.meta.url));
  const { Miniflare } = require('miniflare') as { Miniflare: new (options: object) => Miniflare };
  const { outputFiles } = await build({
    bundle: true,
    format: 'esm',
    stdin: { contents: source, resolveDir: '.' },
    write: false,
  });
  const script = outputFiles[0]!.text;
  const worker = new Miniflare({ compatibilityDate: '2026-03-01', modules: true, script });
  try {
    const { origin } = await worker.ready;
    const id = readdirSync('/proc').find((name) => statOf(name)?.parent === process.pid)!;
    const rate = async (path: string): Promise<number> => {
      const rates: number[] = [];
      // The first round only warms up.
      for (let round = 0; round <= ROUNDS; round++) {
        const before = statOf(id)!.seconds;
        await (await fetch(origin + path)).text();
        if (round) rates.push(PAGES / (statOf(id)!.seconds - before));
      }
      return Math.round(rates.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!);
    };
    return { plain: await rate('/'), copy: await rate('/copy') };
  } finally {
    await worker.dispose();
  }
};
