/**
 * A portal of careers on Cloudflare Workers, from a bucket (R2) with a JSON file per career. Each page is rendered when somebody first opens
 * it, and then comes from the cache of that data centre. The bucket contains:
 *
 * - `index.json`: the list, `[{ "id": "baker", "title": "Baker" }, …]`
 * - `careers/<id>.json`: the career paths
 * - `dist/…`: the files of this package that browsers load
 */
import { prerenderPage, stylesOf, type CardTag } from 'career-path-elements/prerender';

interface Bucket {
  get(key: string): Promise<{ body: ReadableStream; text(): Promise<string> } | null>;
}

interface Env {
  CAREERS: Bucket;
}

interface Context {
  waitUntil(promise: Promise<unknown>): void;
}

/** For how many seconds a page is fresh, and for how long after that it is shown once more while a new one is made. */
const FRESH = 300;
const STALE = 86_400;

// The first page takes 50 ms, because it parses the templates. At startup, workers have more time than for a request.
prerenderPage('career-path');

/** The tags whose styles are in the pages. */
const cards: CardTag[] = [
  'career-path',
  'career-overview',
  'career-duties',
  'career-employers',
  'salary-ladder',
  'career-facts',
  'career-requirements',
  'career-roadmap',
  'career-certifications',
  'career-related',
];

const listStyles =
  'body{max-width:40em;margin:2em auto;padding:0 1em;font:1em/1.6 system-ui;color-scheme:light dark}';

const sha256 = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
};

/** The same for all pages, so that any cache can keep them: a nonce would differ each time. */
const policyOf = async (): Promise<string> => {
  const hashes = await Promise.all([...cards.map(stylesOf), listStyles].map(sha256));
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "connect-src 'self'",
    "script-src 'self'",
    `style-src ${hashes.map((hash) => `'sha256-${hash}'`).join(' ')}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
};

let policy: Promise<string> | undefined;

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const simplePage = (title: string, content: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${listStyles}</style>
</head>
<body>
<main><h1>${title}</h1>${content}</main>
</body>
</html>
`;

const listPage = (list: { id: string; title: string }[]): string =>
  simplePage(
    'Careers',
    `<ul>${list.map(({ id, title }) => `<li><a href="/careers/${encodeURIComponent(id)}">${escapeHtml(title)}</a></li>`).join('')}</ul>`,
  );

interface Content {
  body: string | ReadableStream;
  type: string;
}

const contentTypes: Record<string, string> = {
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
};

/** What is at an address; undefined if nothing is. */
const contentOf = async (
  { origin, pathname }: URL,
  bucket: Bucket,
): Promise<Content | undefined> => {
  const html = (body: string): Content => ({ body, type: 'text/html; charset=utf-8' });
  if (pathname === '/') {
    const index = await bucket.get('index.json');
    return index ? html(listPage(JSON.parse(await index.text()))) : undefined;
  }
  const [, file, ending] = /^\/((?:dist|careers)\/[\w./-]+\.(css|js|json))$/.exec(pathname) ?? [];
  if (file && ending) {
    const object = await bucket.get(file);
    return object ? { body: object.body, type: contentTypes[ending]! } : undefined;
  }
  const [, id] = /^\/careers\/([\w.-]+)$/.exec(pathname) ?? [];
  const career = id && (await bucket.get(`careers/${id}.json`));
  if (!career) return undefined;
  const page = prerenderPage('career-path', {
    path: JSON.parse(await career.text()),
    // The script loads the data of the page from here when it makes the page interactive.
    attributes: { src: `/careers/${id}.json` },
    base: '/dist',
    fallback: false,
    url: `${origin}${pathname}`,
  });
  return html(page);
};

const respond = async (url: URL, bucket: Bucket): Promise<Response> => {
  const content = await contentOf(url, bucket);
  const { body, type } = content ?? {
    body: simplePage('Page not found', '<p><a href="/">All careers</a></p>'),
    type: 'text/html; charset=utf-8',
  };
  const bytes = await new Response(body).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return new Response(bytes, {
    status: content ? 200 : 404,
    headers: {
      'cache-control': `public, max-age=${FRESH}, stale-while-revalidate=${STALE}`,
      'content-security-policy': await (policy ??= policyOf()),
      'content-type': type,
      etag: `"${btoa(String.fromCharCode(...digest.subarray(0, 12)))}"`,
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-content-type-options': 'nosniff',
    },
  });
};

/** Makes a response and keeps it. The cache of Workers ignores stale-while-revalidate, so it keeps it for both times. */
const refresh = async (url: URL, env: Env, context: Context): Promise<Response> => {
  const response = await respond(url, env.CAREERS);
  if (response.ok) {
    const copy = new Response(response.clone().body, response);
    copy.headers.set('cache-control', `public, max-age=${FRESH + STALE}`);
    copy.headers.set('x-fresh-until', String(Date.now() + FRESH * 1000));
    context.waitUntil(caches.default.put(url.href, copy));
  }
  return response;
};

/** The page from the cache if it is there; an old one is replaced in the background. */
const load = async (url: URL, env: Env, context: Context): Promise<Response> => {
  const cached = await caches.default.match(url.href);
  if (!cached) return refresh(url, env, context);
  const freshFor = Number(cached.headers.get('x-fresh-until')) - Date.now();
  if (freshFor < 0) context.waitUntil(refresh(url, env, context));
  const response = new Response(cached.body, cached);
  response.headers.delete('x-fresh-until');
  const maxAge = Math.max(0, Math.floor(freshFor / 1000));
  response.headers.set(
    'cache-control',
    `public, max-age=${maxAge}, stale-while-revalidate=${STALE}`,
  );
  return response;
};

/** Whether the client already has this version. Caches and proxies may mark its tag as weak. */
const isKnown = (request: Request, response: Response): boolean => {
  const known = request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? [];
  const etag = response.headers.get('etag')?.replace(/^W\//, '');
  return response.ok && known.some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag);
};

export default {
  async fetch(request: Request, env: Env, context: Context): Promise<Response> {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } });
    try {
      const url = new URL(request.url);
      // It changes nothing, and mustn't fill the cache.
      url.search = '';
      const response = await load(url, env, context);
      if (isKnown(request, response))
        return new Response(null, { status: 304, headers: response.headers });
      return request.method === 'HEAD' ? new Response(null, response) : response;
    } catch (error) {
      // For example, an invalid career path, whose mistakes the message lists.
      console.error(error);
      return new Response('This page can’t be shown at the moment.', {
        status: 500,
        headers: { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' },
      });
    }
  },
};

declare global {
  interface CacheStorage {
    /** The cache of the data centre, which only Workers have. */
    default: Cache;
  }
}
