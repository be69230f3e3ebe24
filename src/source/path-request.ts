/** Loads documents: one request for an address, however many cards show it. */
import { checkCareerPath, type Checked } from '../model/check.js';
import { limits } from '../model/schema.js';
import { Problem } from './problem.js';

/** How many milliseconds an address may take to answer in full, and an empty script to be filled. */
export const TIME_LIMIT = 10_000;

/** Parses and validates a document. @throws {Problem} If it is too large or isn't JSON. */
export const readDocument = (text: string): Checked => {
  if (text.length > limits.document) throw new Problem('size');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Problem('syntax', { cause, html: /^\s*</.test(text) });
  }
  return checkCareerPath(value);
};

/** What waits for a request; all of them can be started again together. */
export interface Subscriber {
  restart(): void;
}

/** One request for an address, for all cards that show it. */
export interface SharedRequest {
  answer: Promise<Checked>;
  abort: AbortController;
  answered: boolean;
  subscribers: Set<Subscriber>;
}

const requests = new Map<string, SharedRequest>();

/** @throws {Problem} If there is no answer, or it can't be read. */
const request = async (url: string, abort: AbortController, again: boolean): Promise<Checked> => {
  const limit = AbortSignal.timeout(TIME_LIMIT);
  // Not AbortSignal.any: WebKit can lose a signal made of others, and the request would hang for good.
  limit.addEventListener('abort', () => abort.abort());
  // A character has at most three bytes, so a document with more bytes is surely too large.
  const maxBytes = limits.document * 3;
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
          if ((size += chunk.length) > maxBytes) stream.terminate();
          else stream.enqueue(chunk);
        },
      }),
    );
    const text = await new Response(counted).text();
    if (size > maxBytes) throw new Problem('size');
    return readDocument(text);
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem(limit.aborted ? 'timeout' : 'network', { cause });
  }
};

/** Subscribes to the request for an address that is pending or answered, else starts one. */
export const acquire = (url: string, subscriber: Subscriber, again: boolean): SharedRequest => {
  let shared = requests.get(url);
  if (!shared || (again && shared.answered)) {
    const abort = new AbortController();
    const answer = request(url, abort, again);
    const started: SharedRequest = { abort, answer, answered: false, subscribers: new Set() };
    const end = () => void (started.answered = true);
    answer.then(end, end);
    requests.set(url, (shared = started));
  }
  shared.subscribers.add(subscriber);
  return shared;
};

/** Unsubscribes; a request that nothing else waits for is aborted. */
export const release = (shared: SharedRequest, subscriber: Subscriber): void => {
  if (!shared.subscribers.delete(subscriber) || shared.subscribers.size) return;
  shared.abort.abort();
  for (const [url, current] of requests) if (current === shared) requests.delete(url);
};
