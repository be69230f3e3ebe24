/** A site with pages written by tests, and the problems that a browser reports while it shows them. */
import { join } from 'node:path';
import type { OutgoingHttpHeaders } from 'node:http';
import type { Page } from 'puppeteer-core';
import { tags } from '../../src/build/lists.js';
import { sendFile, startServer } from '../http.js';

export { tags };

/** The errors and warnings of a page from now on. Failed requests count, unless `ignored` matches their address. */
export const problemsOf = (page: Page, ignored = /\/favicon\.ico$/): string[] => {
  const problems: string[] = [];
  page.on('pageerror', (error) =>
    problems.push(error instanceof Error ? error.message : String(error)),
  );
  page.on('console', (message) => {
    const { url = '' } = message.location();
    if (['error', 'warn'].includes(message.type()) && !ignored.test(url))
      problems.push(message.text());
  });
  return problems;
};

/** HTML, or HTML with headers. */
export type HostedPage = string | { html: string; headers?: OutgoingHttpHeaders };

/**
 * Serves pages by their path, and beside them our built files, or everything in `folder`. More pages can be
 * added while it runs. A request waits for the promise that `held` has for its path.
 */
export const host = async (pages: Record<string, HostedPage> = {}, folder = '') => {
  const held = new Map<string, Promise<unknown>>();
  const { origin, stop } = await startServer(async ({ url }, response) => {
    const path = decodeURIComponent(new URL(url!, 'http://localhost').pathname);
    await held.get(path);
    const page = pages[path];
    if (page !== undefined) {
      const { headers = {}, html } = typeof page === 'string' ? { html: page } : page;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.writeHead(200, headers).end(html);
    } else if (folder || /^\/(dist|data)\//.test(path))
      sendFile(response, join(folder, `.${path}`));
    else response.writeHead(404).end();
  });
  return { held, origin, pages, stop };
};
