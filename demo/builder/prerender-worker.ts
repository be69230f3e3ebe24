/** Prerenders in a worker, which has no custom elements, just like a server. */
import { prerender } from 'career-path-elements/prerender';
import type { PrerenderReply, PrerenderRequest } from './prerender.js';

const answer = ({ card, id, options }: PrerenderRequest): PrerenderReply => {
  try {
    return { id, html: prerender(card, options) };
  } catch (error) {
    return { id, error: (error as Error).message };
  }
};

addEventListener('message', ({ data }: MessageEvent<PrerenderRequest>) =>
  postMessage(answer(data)),
);
