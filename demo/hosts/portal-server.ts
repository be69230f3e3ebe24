/**
 * The server of portal.html, as Koa middleware: it stores learners’ progress, and sends the strictest
 * Content-Security-Policy that the elements work with. `npm start` runs it.
 *
 * It has no sign-in, and loses all progress when it stops. A real portal identifies the learner by the
 * session, never by the URL, and stores progress in a database.
 */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import type { DevServerConfig } from '@web/dev-server';
import { standingOn, toProgress, type CareerProgress } from 'career-path-elements/progress';

type Middleware = NonNullable<DevServerConfig['middleware']>[number];

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types lit-html";

/** The maximum length of a request body. Progress usually has a few hundred characters. */
const LIMIT = 10_000;

const BUNDLED = new URL('../../data/mlops-engineer.json', import.meta.url);
const LEARNERS = ['ada', 'grace', 'linus'];
type CareerPath = Parameters<typeof standingOn>[0];

const PATHS = new Map<string, CareerPath>([
  ['mlops-engineer', JSON.parse(await readFile(BUNDLED, 'utf8'))],
]);

/** Thrown to end a request with an error status. */
class Refusal extends Error {
  constructor(readonly status: number) {
    super(String(status));
  }
}

/** Decodes text from the URL, which may be malformed. */
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
  // Reads to the end, so that the client receives the response, but stores no more than the limit.
  for await (const part of request) if (text.length <= LIMIT) text += part;
  if (text.length > LIMIT) throw new Refusal(413);
  return text;
};

const isList = (list: unknown): boolean =>
  list === undefined || (Array.isArray(list) && list.every((id) => typeof id === 'string'));

/** Parses and validates progress. Unknown step ids are allowed: the elements keep them. */
const parse = (text: string): CareerProgress => {
  try {
    const { dates, done, hoursPerWeek, inProgress, skills, skipped, start } = JSON.parse(text);
    const valid =
      Array.isArray(done) &&
      [done, inProgress, skipped].every(isList) &&
      Object.values(skills ?? {}).every(isList) &&
      ['number', 'undefined'].includes(typeof hoursPerWeek) &&
      ['string', 'undefined'].includes(typeof start) &&
      ['boolean', 'undefined'].includes(typeof dates);
    if (valid) return toProgress({ dates, done, hoursPerWeek, inProgress, skills, skipped, start });
  } catch {
    // Invalid JSON or null.
  }
  throw new Refusal(400);
};

/** Responds to requests of the portal’s page, and passes on others. Progress is stored until the server stops. */
export const portalMiddleware = (): Middleware => {
  const kept = new Map<string, CareerProgress>();

  /** `progress/ada/mlops-engineer` is a learner’s progress; `overview/mlops-engineer` is the list for mentors. */
  const answer = async (request: IncomingMessage, [kind, ...rest]: string[]) => {
    const name = rest.pop() ?? '';
    const path = PATHS.get(name);
    if (!path) throw new Refusal(404);
    const keyOf = (learner: string) => `${learner}/${name}`;
    if (kind === 'overview' && !rest.length) {
      if (request.method !== 'GET') throw new Refusal(405);
      const learners = LEARNERS.map((learner) => {
        const progress = kept.get(keyOf(learner)) ?? { done: [] };
        const { completed, states, steps, total } = standingOn(path, progress);
        return {
          learner,
          completed,
          total,
          // Steps that the learner's background covers are missing.
          states: Object.fromEntries(steps.map(({ id }) => [id, states.get(id) ?? 'open'])),
        };
      });
      const steps = path.roadmap?.steps.map(({ id, title }) => ({ id, title })) ?? [];
      return { learners, steps };
    }
    const [learner = '', ...more] = rest;
    if (kind !== 'progress' || more.length || !LEARNERS.includes(learner)) throw new Refusal(404);
    if (request.method === 'PUT') kept.set(keyOf(learner), parse(await readBody(request)));
    else if (request.method !== 'GET') throw new Refusal(405);
    return kept.get(keyOf(learner)) ?? null;
  };

  return async (context, next) => {
    if (context.path.endsWith('/hosts/portal.html')) context.set('content-security-policy', POLICY);
    if (!context.path.startsWith('/api/')) return next();
    context.set('content-security-policy', POLICY);
    context.set('x-content-type-options', 'nosniff');
    context.set('cache-control', 'no-cache');
    try {
      const value = await answer(context.req, decode(context.path).split('/').slice(2));
      context.type = 'json';
      context.body = JSON.stringify(value);
    } catch (error) {
      context.status = error instanceof Refusal ? error.status : 500;
    }
  };
};
