/** The project on a server, as `npm start` has it; `/page?html` is a page with that HTML and all cards. */
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';

/** Gives its origin and a function that stops it. */
export const serve = async () => {
  const server = await startDevServer({
    config: {
      rootDir: fileURLToPath(new URL('../..', import.meta.url)),
      port: 0,
      // esnext: TypeScript is compiled, but JavaScript and pages stay as they are, as their hashes ask.
      plugins: [esbuildPlugin({ ts: true, target: 'esnext' })],
      middleware: [
        (context, next) => {
          if (context.path !== '/page') return next();
          context.type = 'html';
          context.body = `<!doctype html><html lang="en"><title>A page</title>
            <script type="module" src="/dist/career-path-elements.js"></script>
            ${decodeURIComponent(context.querystring)}`;
        },
      ],
    },
    logStartMessage: false,
    readCliArgs: false,
    readFileConfig: false,
  });
  const { port } = server.server!.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, stop: () => server.stop() };
};
