/** Serves the pages and files of a run as a CDN does: compressed with brotli in advance. */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { createSecureServer, type Http2ServerResponse } from 'node:http2';
import { brotliCompressSync } from 'node:zlib';
import { generate } from 'selfsigned';
import { contentType, listen } from '../http.js';

export interface Site {
  origin: string;
  /** Puts a file on the site, and returns its path. */
  add(path: string, body: string): string;
  stop(): void;
}

/** The project's files that a page may load: the build, the data, and Lit as npm installs it. */
const served = /^\/(dist|data|node_modules\/(@lit|lit(-html|-element)?))\//;

/** Browsers speak HTTP/2 only over TLS. */
const certificate = async () => {
  const { cert, private: key } = await generate(undefined, { algorithm: 'sha256', keyType: 'ec' });
  return { cert, key };
};

/** Starts a site, with HTTP/2 if it is `secure`. */
export const startSite = async ({ secure = false } = {}): Promise<Site> => {
  const files = new Map<string, Buffer>();
  const add = (path: string, body: string | Buffer) => {
    files.set(path, brotliCompressSync(body));
    return path;
  };
  const answer = async (
    { url }: { url?: string | undefined },
    response: ServerResponse | Http2ServerResponse,
  ) => {
    const { pathname } = new URL(url!, 'http://localhost');
    if (!files.has(pathname) && served.test(pathname)) {
      const found = await readFile(`.${pathname}`).catch(() => undefined);
      if (found) add(pathname, found);
    }
    const body = files.get(pathname);
    if (!body) return response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    response.writeHead(200, {
      'content-encoding': 'br',
      'content-length': body.length,
      'content-type': contentType(pathname),
      // A page isolated in its own process has a clock with a resolution of 5 µs instead of 100.
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    });
    return response.end(body);
  };
  const server = secure ? createSecureServer(await certificate()) : createServer();
  server.on('request', answer);
  return { ...(await listen(server, secure ? 'https' : 'http')), add };
};
