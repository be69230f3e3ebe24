/** The pages and files of a run on a server, compressed as a CDN has them: brotli, ready before it is asked. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** Starts it. `add` puts a file on it and gives its address; what is built and the data are there. */
export const startSite = async () => {
  const files = new Map();
  const put = (path, body) => files.set(path, brotliCompressSync(body));
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://x');
    if (!files.has(pathname) && /^\/(dist|data)\//.test(pathname))
      put(pathname, await readFile(`.${pathname}`).catch(() => ''));
    const body = files.get(pathname);
    if (!body) return response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    response
      .writeHead(200, {
        'content-encoding': 'br',
        'content-length': body.length,
        'content-type': types[extname(pathname)] ?? types['.html'],
      })
      .end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    add(name, body) {
      put(`/peers/${name}`, body);
      return `/peers/${name}`;
    },
    page(name, html) {
      put(`/${name}`, html);
      return `/${name}`;
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
};
