/** A web server for the site, its screenshots and the tests. `tsx demo/serve.ts` opens the site in a browser. */
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { startDevServer, type DevServerConfig } from '@web/dev-server';
import { portalMiddleware } from './hosts/portal-server.js';

/** Serves all files of the repository, and the portal’s API. Default port: the first free one from 8000. */
export const startDemo = async (
  config: Pick<DevServerConfig, 'middleware' | 'open' | 'port'> = {},
) => {
  const running = await startDevServer({
    config: {
      ...config,
      middleware: [portalMiddleware(), ...(config.middleware ?? [])],
      rootDir: fileURLToPath(new URL('..', import.meta.url)),
    },
    logStartMessage: Boolean(config.open),
    readCliArgs: false,
    readFileConfig: false,
  });
  const { port } = running.server!.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, stop: () => running.stop() };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await startDemo({ open: 'dist/site/' });
