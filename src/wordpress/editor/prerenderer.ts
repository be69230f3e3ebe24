/** The code that makes HTML on servers, in a frame of its own: in a window with custom elements, it doesn’t run. */
import type { prerender as Prerender } from '../../server/prerender.js';
import { site } from './site.js';

export type Render = typeof Prerender;

let loading: Promise<Render> | undefined;

const load = (): Promise<Render> =>
  new Promise((loaded, failed) => {
    const frame = document.createElement('iframe');
    const address = JSON.stringify(`${site.dist}prerender.js`).replaceAll('<', '\\u003c');
    frame.hidden = true;
    frame.srcdoc = `<script type="module" onerror="frameElement.dispatchEvent(new Event('failed'))">
import { prerender } from ${address};
window.prerender = prerender;
frameElement.dispatchEvent(new Event('ready'));
</script>`;
    frame.addEventListener('ready', () =>
      loaded((frame.contentWindow as unknown as { prerender: Render }).prerender),
    );
    frame.addEventListener('failed', () => {
      frame.remove();
      failed(new Error(`${address} can’t be loaded.`));
    });
    document.body.append(frame);
  });

/** Loads the code once, or again if that failed. Its function is synchronous. */
export const loadPrerenderer = (): Promise<Render> => {
  loading ??= load();
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
};
