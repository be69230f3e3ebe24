/**
 * A small server that keeps learners’ progress: `npx tsx demo/hosts/portal-server.ts [port]`. It also
 * serves the page portal.html, under the strictest Content-Security-Policy that the elements work with.
 *
 * It has no sign-in, and forgets everything when it ends. A real portal takes the learner from its
 * session, never from the address, and keeps the progress in its database.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { standingOn, type CareerProgress } from 'career-path-elements/progress';
import { transform } from 'esbuild';
import { lookup } from 'mrmime';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['demo', 'dist', 'data'].map((name) => join(ROOT, name) + sep);
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types lit-html";

/** Progress is a few hundred characters; more than this is refused. */
const LIMIT = 10_000;

const LEARNERS = ['ada', 'grace', 'linus'];
const PATHS = new Map([
  ['mlops-engineer', JSON.parse(await readFile(join(ROOT, 'data/mlops-engineer.json'), 'utf8'))],
]);

/** Ends a request early with a status. */
class Refusal extends Error {
  constructor(readonly status: number) {
    super(String(status));
  }
}

/** Text from the address, which anyone can write. */
const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Refusal(400);
  }
};

const readBody = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  request.setEncoding('utf8');
  // Read to the end in any case, or the client would never see the answer; but not kept.
  for await (const part of request) if (text.length <= LIMIT) text += part;
  if (text.length > LIMIT) throw new Refusal(413);
  return text;
};

/** Progress as the elements report it. Unknown step ids are fine: the elements ignore them. */
const toProgress = (text: string): CareerProgress => {
  try {
    const { done, start, dates } = JSON.parse(text);
    const valid =
      Array.isArray(done) &&
      done.every((id) => typeof id === 'string') &&
      ['string', 'undefined'].includes(typeof start) &&
      ['boolean', 'undefined'].includes(typeof dates);
    if (valid) return { done, start, dates };
  } catch {
    // Invalid JSON, or null: not progress either.
  }
  throw new Refusal(400);
};

/** A file of the demo. TypeScript is compiled. */
const readStatic = async ({ method }: IncomingMessage, path: string) => {
  const file = join(ROOT, path);
  // However the address is written, the file must be in one of the folders.
  if (!FOLDERS.some((folder) => file.startsWith(folder))) throw new Refusal(404);
  if (method !== 'GET') throw new Refusal(405);
  const body = await readFile(file).catch(() => {
    throw new Refusal(404);
  });
  if (extname(file) !== '.ts') return { body, type: lookup(file) ?? 'text/plain' };
  const { code } = await transform(body, { loader: 'ts' });
  return { body: code, type: 'text/javascript' };
};

/** Starts the server, by default on a free port. */
export const startPortal = async (port = 0) => {
  const kept = new Map<string, CareerProgress>();

  /** `progress/ada/mlops-engineer` is one learner’s progress; `overview/mlops-engineer` is for mentors. */
  const answer = async (request: IncomingMessage, [kind, ...rest]: string[]) => {
    const name = rest.pop() ?? '';
    const path = PATHS.get(name);
    if (!path) throw new Refusal(404);
    const keyOf = (learner: string) => `${learner}/${name}`;
    if (kind === 'overview' && !rest.length) {
      if (request.method !== 'GET') throw new Refusal(405);
      return LEARNERS.map((learner) => {
        const { done, steps } = standingOn(path, kept.get(keyOf(learner)) ?? { done: [] });
        return { learner, done: done.length, total: steps.length };
      });
    }
    const [learner = '', ...more] = rest;
    if (kind !== 'progress' || more.length || !LEARNERS.includes(learner)) throw new Refusal(404);
    if (request.method === 'PUT') kept.set(keyOf(learner), toProgress(await readBody(request)));
    else if (request.method !== 'GET') throw new Refusal(405);
    return kept.get(keyOf(learner)) ?? null;
  };

  const listener: RequestListener = async (request, response) => {
    response.setHeader('content-security-policy', POLICY);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('cache-control', 'no-cache');
    try {
      const path = decode(request.url!.split('?')[0]!);
      if (path === '/') {
        response.writeHead(302, { location: '/demo/hosts/portal.html' }).end();
      } else if (path.startsWith('/api/')) {
        const value = await answer(request, path.split('/').slice(2));
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(value));
      } else {
        const { body, type } = await readStatic(request, path);
        response.setHeader('content-type', type);
        response.end(body);
      }
    } catch (error) {
      response.writeHead(error instanceof Refusal ? error.status : 500).end();
    }
  };

  const server = createServer(listener);
  // Only for this computer: whoever reaches the server can read and write everything.
  await new Promise<void>((done, fail) =>
    server.once('error', fail).listen(port, 'localhost', done),
  );
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { origin } = await startPortal(Number(process.argv[2] ?? 8080));
  console.log(`The portal is open: ${origin} (Ctrl+C closes it)`);
}
