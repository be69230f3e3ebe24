/** Sends work to the worker that prerenders and draws. It is loaded when it is first needed. */
import type { Picture, PictureOptions } from 'career-path-elements/picture';
import type { CardTag, PageOptions, PrerenderOptions } from 'career-path-elements/prerender';

export type Work = { card: CardTag } & (
  | { kind: 'card'; options: PrerenderOptions }
  | { kind: 'page'; options: PageOptions }
  | { kind: 'picture'; options: PictureOptions }
);

export interface Request {
  id: number;
  work: Work;
}

export type Reply = { id: number } & ({ result: string | Picture } | { error: string });

let worker: Worker | undefined;
let calls = 0;

/** The worker. One that couldn’t be loaded is replaced. */
const start = () =>
  (worker ??= new Worker(new URL('builder/publish/prerender-worker.js', document.baseURI), {
    type: 'module',
  }));

/** The result of the work. @throws {Error} If the options or the data are invalid. */
export const send = <Result extends string | Picture>(work: Work): Promise<Result> =>
  new Promise((resolve, reject) => {
    const id = ++calls;
    const target = start();
    const ended = new AbortController();
    const { signal } = ended;
    const receive = ({ data }: MessageEvent<Reply>) => {
      if (data.id !== id) return;
      ended.abort();
      if ('error' in data) reject(new Error(data.error));
      else resolve(data.result as Result);
    };
    const fail = () => {
      ended.abort();
      worker = undefined;
      reject(new Error('a part of this page couldn’t be loaded. Check your connection'));
    };
    target.addEventListener('message', receive, { signal });
    target.addEventListener('error', fail, { signal });
    target.postMessage({ id, work } satisfies Request);
  });
