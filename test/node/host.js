/** A host of our built files: pages of a test's own, with headers of its own, beside dist/; and who watches them. */
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { tags } from '../../src/build/lists.js';

export { tags };

/** What a page complains of, from now on, but for what some addresses answer: no page here has an icon. */
export const problemsOf = (page, ignored = /\/favicon\.ico$/) => {
  const problems = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => {
    const { url = '' } = message.location();
    if (['error', 'warn'].includes(message.type()) && !ignored.test(url))
      problems.push(message.text());
  });
  return problems;
};

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
};

/**
 * Pages by their path: HTML, or `{ html, headers }`. Gives its origin, the pages (to add to), and a
 * function that stops it. A file is held back as long as `held` has it. Beside the pages there are our
 * built files, or all of another folder.
 */
export const host = async (pages = {}, folder = '') => {
  const held = new Map();
  const server = createServer(async ({ url }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://x').pathname);
    await held.get(path);
    const page = pages[path];
    const file = folder || /^\/(dist|data)\//.test(path) ? join(folder, `.${path}`) : '';
    if (page !== undefined) {
      const { headers = {}, html } = typeof page === 'string' ? { html: page } : page;
      response.writeHead(200, { 'content-type': types['.html'], ...headers }).end(html);
    } else if (file && existsSync(file)) {
      response.setHeader('content-type', types[extname(file)] ?? 'text/plain');
      createReadStream(file).pipe(response);
    } else response.writeHead(404).end();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    held,
    origin: `http://127.0.0.1:${server.address().port}`,
    pages,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
