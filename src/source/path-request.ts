/** Reads documents: one request for an address, however many cards show it. */
import { checkCareerPath, type Checked, type Issue } from '../model/check.js';
import { limits } from '../model/schema.js';
import type { PathSource } from './path-source.js';

/** How long an address may take to answer in full, and a script inside the tag to be filled. */
export const TIME_LIMIT = 10_000;

/** Why there is no document, or none that can be shown. */
export class Problem extends Error {
  constructor(
    readonly code: 'status' | 'network' | 'timeout' | 'syntax' | 'size' | 'unfilled' | 'invalid',
    readonly detail: { cause?: unknown; html?: boolean; issues?: Issue[]; status?: number } = {},
  ) {
    super(code, { cause: detail.cause });
  }
}

/** A document from its text, checked. */
export const read = (text: string): Checked => {
  if (text.length > limits.document) throw new Problem('size');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Problem('syntax', { cause, html: /^\s*</.test(text) });
  }
  return checkCareerPath(value);
};

/** One request for an address, for all cards that show it. */
export interface Shared {
  answer: Promise<Checked>;
  abort: AbortController;
  answered: boolean;
  sources: Set<PathSource>;
}

const requests = new Map<string, Shared>();

const request = async (url: string, abort: AbortController, again: boolean): Promise<Checked> => {
  const limit = AbortSignal.timeout(TIME_LIMIT);
  // Not AbortSignal.any: WebKit can lose a signal made of others, and the request would hang for good.
  limit.addEventListener('abort', () => abort.abort());
  // A character has at most three bytes: beyond that a document is surely too large.
  const most = limits.document * 3;
  let size = 0;
  try {
    const response = await fetch(url, {
      cache: again ? 'no-cache' : 'default',
      credentials: 'omit',
      signal: abort.signal,
    });
    if (!response.ok) throw new Problem('status', { status: response.status });
    const counted = response.body?.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, stream) {
          if ((size += chunk.length) > most) stream.terminate();
          else stream.enqueue(chunk);
        },
      }),
    );
    const text = await new Response(counted).text();
    if (size > most) throw new Problem('size');
    return read(text);
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem(limit.aborted ? 'timeout' : 'network', { cause });
  }
};

/** The request for an address that is under way or answered, else a new one. */
export const share = (url: string, source: PathSource, again: boolean): Shared => {
  let shared = requests.get(url);
  if (!shared || (again && shared.answered)) {
    const abort = new AbortController();
    const answer = request(url, abort, again);
    const started: Shared = { abort, answer, answered: false, sources: new Set() };
    const end = () => void (started.answered = true);
    answer.then(end, end);
    requests.set(url, (shared = started));
  }
  shared.sources.add(source);
  return shared;
};

/** A request that no other card waits for is aborted. */
export const leave = (shared: Shared, source: PathSource): void => {
  if (!shared.sources.delete(source) || shared.sources.size) return;
  shared.abort.abort();
  for (const [url, current] of requests) if (current === shared) requests.delete(url);
};
