/**
 * A server on another origin that fails in all the ways servers do; only `/ok?key` and `/several?key` respond correctly. Every
 * address takes a key, so that tests can look up in `/log?key` what was requested and aborted.
 */
import type { ServerResponse } from 'node:http';
import { startServer, type RunningServer } from './http.js';

interface Query {
  key: string;
  title: string;
}

const path = (title: string): string =>
  JSON.stringify({
    id: 'miller',
    title,
    salaries: [{ level: 'a', label: title, amount: 100 }],
    duties: [title],
  });

const json = { 'content-type': 'application/json' };
const cors = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };

const held = new Map<string, (() => void)[]>();
const released = new Set<string>();
const log = new Map<string, { requests: number; aborted: number; cookies: number }>();

const answers: Record<string, (response: ServerResponse, query: Query) => void> = {
  '/ok': (response, { title }) => response.writeHead(200, json).end(path(title)),
  /** Several paths in one document, with a link relative to it. */
  '/several': (response, { title }) =>
    response.writeHead(200, json).end(
      `{ "paths": [${path(title)}, ${JSON.stringify({
        id: 'joiner',
        title: 'Joiner',
        duties: ['Joins'],
        source: { label: 'Guild', url: 'guild.html' },
        relatedCareers: [{ label: 'Miller', url: '/miller' }],
      })}] }`,
    ),
  '/404': (response) => response.writeHead(404).end('Not found'),
  '/401': (response) => response.writeHead(401).end('Log in'),
  '/500': (response) => response.writeHead(500, json).end('{}'),
  '/html': (response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Log in'),
  '/truncated': (response, { title }) =>
    response.writeHead(200, json).end(path(title).slice(0, -9)),
  /** The connection breaks halfway. */
  '/broken': (response, { title }) => {
    response.writeHead(200, { ...json, 'content-length': 1000 });
    response.write(path(title), () => response.destroy());
  },
  '/invalid': (response) =>
    response.writeHead(200, json).end('{"id":"x","salaries":[{"amount":"1"}]}'),
  '/huge': (response) => {
    response.writeHead(200, json);
    const chunk = ' '.repeat(1_000_000);
    const more = (left: number): void => {
      if (left && !response.destroyed) response.write(chunk, () => more(left - 1));
      else response.end();
    };
    more(30);
  },
  '/hang': () => {},
  /** Responds once the test requests `/release`. */
  '/held': (response, { key, title }) =>
    held.set(key, [...(held.get(key) ?? []), () => response.writeHead(200, json).end(path(title))]),
  /** Fails until `/release`. */
  '/flaky': (response, { key, title }) =>
    released.has(key)
      ? response.writeHead(200, json).end(path(title))
      : response.writeHead(503).end(),
  '/release': (response, { key }) => {
    released.add(key);
    held.get(key)?.forEach((answer) => answer());
    response.end();
  },
  '/log': (response, { key }) =>
    response.writeHead(200, json).end(JSON.stringify(log.get(key) ?? null)),
};

export const startFaults = (): Promise<RunningServer> =>
  startServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://localhost');
    const key = searchParams.get('key') ?? '';
    const title = searchParams.get('title') ?? 'Miller';
    if (!['/log', '/release'].includes(pathname)) {
      const entry = log.get(key) ?? { requests: 0, aborted: 0, cookies: 0 };
      log.set(key, entry);
      entry.requests++;
      if (request.headers.cookie) entry.cookies++;
      response.on('close', () => (entry.aborted += response.writableEnded ? 0 : 1));
    }
    if (pathname === '/no-cors') response.writeHead(200, json).end(path(title));
    else {
      for (const [name, value] of Object.entries(cors)) response.setHeader(name, value);
      answers[pathname]?.(response, { key, title });
    }
  });
