/** Prerenders in a worker, which has no custom elements, just like a server. */
import { prerender, prerenderPage } from 'career-path-elements/prerender';
import type { Picture } from 'career-path-elements/picture';
import type { Reply, Request, Work } from './worker.js';

const answer = async (work: Work): Promise<string | Picture> => {
  if (work.kind === 'card') return prerender(work.card, work.options);
  if (work.kind === 'page') return prerenderPage(work.card, work.options);
  const { picture } = await import('career-path-elements/picture');
  return picture(work.card, work.options);
};

addEventListener('message', async ({ data: { id, work } }: MessageEvent<Request>) => {
  const reply = await answer(work).then(
    (result): Reply => ({ id, result }),
    (error: Error): Reply => ({ id, error: error.message }),
  );
  postMessage(reply);
});
