/** Prerenders a card in a worker, as a card or as plain HTML. */
import type { CardTag, PrerenderOptions } from 'career-path-elements/prerender';
import type { CardOptions } from '../../src/snippets/card-tag.js';
import { prerenderedHtml, prerenderOptions } from '../../src/snippets/html.js';
import type { HostedFiles } from '../../src/snippets/pin.js';

export interface PrerenderRequest {
  id: number;
  card: CardTag;
  options: PrerenderOptions;
}

export type PrerenderReply = { id: number } & ({ html: string } | { error: string });

const worker = new Worker(new URL('prerender-worker.js', import.meta.url), { type: 'module' });
let calls = 0;

const send = (request: Omit<PrerenderRequest, 'id'>) =>
  new Promise<string>((resolve, reject) => {
    const id = ++calls;
    const receive = ({ data }: MessageEvent<PrerenderReply>) => {
      if (data.id !== id) return;
      worker.removeEventListener('message', receive);
      if ('error' in data) reject(new Error(data.error));
      else resolve(data.html);
    };
    worker.addEventListener('message', receive);
    worker.postMessage({ id, ...request } satisfies PrerenderRequest);
  });

/** Loads the data from `src`, because prerendered code contains the data. */
const withFile = async (options: CardOptions): Promise<CardOptions> => {
  const { src } = options.attributes;
  if (typeof src !== 'string') return options;
  const response = await fetch(src, { credentials: 'omit' });
  if (!response.ok) throw new Error(`${src} responds with status ${response.status}`);
  return { ...options, data: await response.json() };
};

const render = (options: CardOptions, files: HostedFiles, plain: boolean) =>
  send({
    card: options.card as CardTag,
    options: { ...prerenderOptions(files, options), plain },
  });

/** The card, with its scripts. */
export const prerendered = async (options: CardOptions, files: HostedFiles): Promise<string> => {
  const complete = await withFile(options);
  return prerenderedHtml(files, complete, await render(complete, files, false));
};

/** Headings, lists and figures only. */
export const plain = async (options: CardOptions, files: HostedFiles): Promise<string> =>
  render(await withFile(options), files, true);
