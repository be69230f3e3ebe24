/** Helpers for tests of data that fails: the faulty server, and what the cards report. */
import { executeServerCommand } from '@web/test-runner-commands';
import type { CareerElement } from '../src/card/career-element.js';
import type { CareerErrorEvent } from '../src/events.js';
import type { CareerPath } from '../src/model/path-types.js';
import { box, parts, rendered } from './support.js';

export let origin = '';
let keys = 0;
export const newKey = (): string =>
  `${navigator.userAgent.length}-${performance.timeOrigin}-${keys++}`;

export const at = (fault: string, key = newKey(), title = 'Miller'): string =>
  `${origin}/${fault}?key=${encodeURIComponent(key)}&title=${title}`;

const request = async (what: 'log' | 'release', key: string) =>
  (await fetch(`${origin}/${what}?key=${encodeURIComponent(key)}`)).text();

/** Lets the server respond to the requests that it holds. */
export const release = (key: string) => request('release', key);

export const logOf = async (
  key: string,
): Promise<{ requests: number; aborted: number; cookies: number }> =>
  JSON.parse(await request('log', key));

/** Polls until a condition holds. Fails before the runner's timeout, to name the condition. */
export const until = async (holds: () => unknown): Promise<void> => {
  for (const end = performance.now() + 60_000; !(await holds());) {
    if (performance.now() > end) throw new Error(`Never true: ${holds}`);
    await new Promise((done) => setTimeout(done, 20));
  }
};

export const noticeOf = (card: Element) => parts(card, 'error')[0];
export const retryOf = (card: Element) => parts(card, 'retry')[0] as HTMLButtonElement;
export const articleOf = (card: Element) => card.shadowRoot!.querySelector('article')!;

export let errors: CareerErrorEvent[] = [];
export let loaded: CareerPath[] = [];
export let logged: string[] = [];
const { error: consoleError } = console;
const { timeout } = AbortSignal;

before(async () => {
  origin = (await executeServerCommand('faults')) as string;
  window.addEventListener('career-error', (event) => errors.push(event));
  window.addEventListener('career-load', ({ path }) => loaded.push(path));
});

/** Clears what was recorded so far. */
export const clearRecords = (): void => {
  [errors, loaded, logged] = [[], [], []];
};

beforeEach(() => {
  clearRecords();
  console.error = (message: unknown) => logged.push(String(message));
});

afterEach(() => {
  document.body.replaceChildren();
  console.error = consoleError;
  AbortSignal.timeout = timeout;
});

/** A card from HTML, rendered. */
export const card = async (html: string): Promise<CareerElement> => {
  const host = box(400);
  host.innerHTML = html;
  const element = host.firstElementChild as CareerElement;
  await rendered(element);
  return element;
};

export const script = (value: unknown) =>
  `<script type="application/json">${JSON.stringify(value)}</script>`;
