/** Loads documents, with one request per address however many cards show it. */
import type { Checked } from '../model/check.js';
import { checkDocument, countPaths } from '../model/document.js';
import { withAbsoluteLinks } from './absolute-links.js';
import { limits } from '../model/schema.js';
import { parseJson } from './parse-json.js';
import { Problem } from './problem.js';

/** Milliseconds until a card reports that a response, or the text of a script, is missing. */
export const TIME_LIMIT = 10_000;

/** A document. */
export interface Document {
  /** How many paths it holds. */
  count: number;
  /** Validates the path with an id or at a position, or the only path, once for all cards. */
  check(which?: string | number | null): Checked;
}

/**
 * Parses a document; `base` is its address, to which links are relative. Default: the page’s.
 * @throws {Problem} If it is too large or isn't JSON.
 */
export const readDocument = (text: string, base?: string): Document => {
  if (text.length > limits.document) throw new Problem('size');
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (cause) {
    throw new Problem('syntax', { cause, text });
  }
  const all = new Map<string | number, Checked>();
  const check: Document['check'] = (which) => {
    const key = which ?? '';
    let checked = all.get(key);
    if (!checked) {
      checked = checkDocument(value, which);
      if (checked.path && base)
        checked = { ...checked, path: withAbsoluteLinks(checked.path, base) };
      all.set(key, checked);
    }
    return checked;
  };
  return { count: countPaths(value), check };
};

/** Waits for a request. All subscribers can be restarted together. */
export interface Subscriber {
  restart(): void;
}

/** A request for an address, shared by all cards that show it. */
export interface SharedRequest {
  answer: Promise<Document>;
  abort: AbortController;
  answered: boolean;
  /** The answer, once it is there. */
  document?: Document;
  subscribers: Set<Subscriber>;
}

const requests = new Map<string, SharedRequest>();

/** @throws {Problem} If the request fails, or the response can't be read. */
const request = async (
  url: string,
  credentials: RequestCredentials,
  { signal }: AbortController,
  again: boolean,
): Promise<Document> => {
  // In UTF-8, a character of a JavaScript string takes at most three bytes.
  const maxBytes = limits.document * 3;
  let size = 0;
  try {
    const response = await fetch(url, {
      cache: again ? 'no-cache' : 'default',
      credentials,
      signal,
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
    return readDocument(text, response.url || url);
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem('network', { cause });
  }
};

/** Subscribes to a pending or answered request for the address, or starts one. */
export const acquire = (
  url: string,
  credentials: RequestCredentials,
  subscriber: Subscriber,
  again: boolean,
): SharedRequest => {
  const key = `${credentials} ${url}`;
  let shared = requests.get(key);
  if (!shared || (again && shared.answered)) {
    const abort = new AbortController();
    const answer = request(url, credentials, abort, again);
    const started: SharedRequest = { abort, answer, answered: false, subscribers: new Set() };
    const end = (document?: Document) => void Object.assign(started, { answered: true, document });
    answer.then(end, () => end());
    requests.set(key, (shared = started));
  }
  shared.subscribers.add(subscriber);
  return shared;
};

/** Unsubscribes. Aborts the request if nothing else waits for it. */
export const release = (shared: SharedRequest, subscriber: Subscriber): void => {
  if (!shared.subscribers.delete(subscriber) || shared.subscribers.size) return;
  shared.abort.abort();
  for (const [key, current] of requests) if (current === shared) requests.delete(key);
};
