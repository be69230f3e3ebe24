/** Prerenders in a worker, which has no custom elements, just like a server. */
import { prerender } from 'career-path-elements/prerender';
import type { PrerenderReply, PrerenderRequest } from './prerender.js';

const answer = async (request: PrerenderRequest): Promise<PrerenderReply> => {
  const { card, id, options } = request;
  try {
    return { id, html: prerender(card, options) };
  } catch (error) {
    return { id, error: (error as Error).message };
  }
};

addEventListener('message', async ({ data }: MessageEvent<PrerenderRequest>) =>
  postMessage(await answer(data)),
);
