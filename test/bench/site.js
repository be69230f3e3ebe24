/** The pages and files of a run on a server, compressed as a CDN has them: brotli, ready before it is asked. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { generate } from 'selfsigned';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** What a page can load from the project: what is built, the data, and Lit as npm has it. */
const served = /^\/(dist|data|node_modules\/(@lit|lit(-html|-element)?))\//;

/** Browsers speak HTTP/2 over TLS alone. */
const secureServer = async (answer) => {
  const { cert, private: key } = await generate(undefined, { algorithm: 'sha256', keyType: 'ec' });
  return createSecureServer({ cert, key }, answer);
};

/** Starts it, `secure` with HTTP/2, as a CDN has it. `add` puts a file on it and gives its address. */
export const startSite = async ({ secure = false } = {}) => {
  const files = new Map();
  const put = (path, body) => files.set(path, brotliCompressSync(body));
  const answer = async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://x');
    if (!files.has(pathname) && served.test(pathname))
      put(pathname, await readFile(`.${pathname}`).catch(() => ''));
    const body = files.get(pathname);
    if (!body) return response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    response
      .writeHead(200, {
        'content-encoding': 'br',
        'content-length': body.length,
        'content-type': types[extname(pathname)] ?? types['.html'],
        // Alone in its process a page has a clock of 5 µs, else of 100.
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
      })
      .end(body);
  };
  const server = secure ? await secureServer(answer) : createServer(answer);
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `${secure ? 'https' : 'http'}://127.0.0.1:${server.address().port}`,
    add(name, body) {
      put(`/peers/${name}`, body);
      return `/peers/${name}`;
    },
    page(name, html) {
      put(`/${name}`, html);
      return `/${name}`;
    },
    stop() {
      server.closeAllConnections?.();
      server.close();
    },
  };
};
