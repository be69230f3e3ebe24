/** Prerenders beside the page: a worker has no custom elements of its own, as a server has none. */
import { prerender } from '../../dist/prerender.js';

addEventListener('message', ({ data: { card, id, options } }) => {
  try {
    postMessage({ id, html: prerender(card, options) });
  } catch (error) {
    postMessage({ id, error: error.message });
  }
});
