/** Serves the project for the demo, its pictures and the tests: `tsx demo/serve.ts` opens it in a browser. */
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { startDevServer, type DevServerConfig } from '@web/dev-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';

/** Serves all files of the project, on the first free port from 8000 by default. */
export const startDemo = async (
  config: Pick<DevServerConfig, 'middleware' | 'open' | 'port'> = {},
) => {
  const running = await startDevServer({
    config: {
      ...config,
      rootDir: fileURLToPath(new URL('..', import.meta.url)),
      nodeResolve: true,
      // esnext: TypeScript is compiled, but JavaScript and pages stay as they are, as their hashes ask.
      plugins: [esbuildPlugin({ ts: true, target: 'esnext' })],
    },
    logStartMessage: Boolean(config.open),
    readCliArgs: false,
    readFileConfig: false,
  });
  const { port } = running.server!.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, stop: () => running.stop() };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await startDemo({ open: 'demo/' });
