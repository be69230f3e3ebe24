/**
 * A small server that keeps learners’ progress: `node demo/hosts/portal-server.js [port]`. It serves
 * the page portal.html, too, under the strictest Content-Security-Policy that the elements work with.
 *
 * It has no sign-in, and forgets all when it ends: a real portal takes the learner from its session,
 * never from the address, and keeps the progress in its database.
 */
import { readFileSync, realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
// With the package installed: 'career-path-elements/progress'.
import { standingOn } from '../../dist/esm/model/progress.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['demo', 'dist', 'data'].map((name) => join(ROOT, name) + sep);
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
};
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types lit-html";

/** Progress is a few hundred characters; nobody needs to store more here. */
const LIMIT = 10_000;

const LEARNERS = ['ada', 'grace', 'linus'];
const PATHS = {
  'mlops-engineer': JSON.parse(readFileSync(join(ROOT, 'data/mlops-engineer.json'), 'utf8')),
};

/** What ends a request early: the status says why. */
class Refusal extends Error {
  constructor(status) {
    super(String(status));
    this.status = status;
  }
}

/** Text from the address, which anybody can write. */
const decode = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Refusal(400);
  }
};

const readBody = async (request) => {
  let text = '';
  request.setEncoding('utf8');
  // Read to its end in any case, or the sender would never see the answer; but not kept.
  for await (const part of request) if (text.length <= LIMIT) text += part;
  if (text.length > LIMIT) throw new Refusal(413);
  return text;
};

/** Progress as the elements give it. Step ids are not checked: they leave out what a path hasn’t. */
const toProgress = (text) => {
  try {
    const { done, start, dates } = JSON.parse(text);
    const valid =
      Array.isArray(done) &&
      done.every((id) => typeof id === 'string') &&
      ['string', 'undefined'].includes(typeof start) &&
      ['boolean', 'undefined'].includes(typeof dates);
    if (valid) return { done, start, dates };
  } catch {
    // No JSON, or null: no progress either.
  }
  throw new Refusal(400);
};

/** Starts the server, on any free port unless told; gives its origin and a function that stops it. */
export const startPortal = async (port = 0) => {
  const kept = new Map();

  /** `/api/progress/ada/mlops-engineer` is one learner’s; `/api/overview/mlops-engineer` a mentor’s. */
  const answer = async (request, [kind, ...rest]) => {
    const name = rest.pop();
    if (!Object.hasOwn(PATHS, name)) throw new Refusal(404);
    const keyOf = (learner) => `${learner}/${name}`;
    if (kind === 'overview' && !rest.length) {
      if (request.method !== 'GET') throw new Refusal(405);
      return LEARNERS.map((learner) => {
        const { done, steps } = standingOn(PATHS[name], kept.get(keyOf(learner)) ?? { done: [] });
        return { learner, done: done.length, total: steps.length };
      });
    }
    const [learner, ...more] = rest;
    if (kind !== 'progress' || more.length || !LEARNERS.includes(learner)) throw new Refusal(404);
    if (request.method === 'PUT') kept.set(keyOf(learner), toProgress(await readBody(request)));
    else if (request.method !== 'GET') throw new Refusal(405);
    return kept.get(keyOf(learner)) ?? null;
  };

  const readStatic = async ({ method }, path) => {
    const file = join(ROOT, path);
    // However the address is written, the file must lie in one of the folders.
    if (!TYPES[extname(file)] || !FOLDERS.some((folder) => file.startsWith(folder)))
      throw new Refusal(404);
    if (method !== 'GET') throw new Refusal(405);
    return readFile(file).catch(() => {
      throw new Refusal(404);
    });
  };

  const server = createServer(async (request, response) => {
    response.setHeader('content-security-policy', POLICY);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('cache-control', 'no-cache');
    try {
      const path = decode(request.url.split('?')[0]);
      if (path === '/') {
        response.writeHead(302, { location: '/demo/hosts/portal.html' }).end();
      } else if (path.startsWith('/api/')) {
        const value = await answer(request, path.split('/').slice(2));
        response.setHeader('content-type', TYPES['.json']);
        response.end(JSON.stringify(value));
      } else {
        const file = await readStatic(request, path);
        response.setHeader('content-type', TYPES[extname(path)]);
        response.end(file);
      }
    } catch ({ status = 500 }) {
      response.writeHead(status).end();
    }
  });
  // Not for the network: whoever reaches it can read and write all.
  await new Promise((done, fail) => server.once('error', fail).listen(port, 'localhost', done));
  return {
    origin: `http://localhost:${server.address().port}`,
    stop: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
};

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  const { origin } = await startPortal(Number(process.argv[2] ?? 8080));
  console.log(`The portal is open: ${origin} (Ctrl+C closes it)`);
}
