/** The content of a card as plain HTML, made by the same code as on a server. */
import type { prerender as Prerender } from '../../server/prerender.js';
import type { Attributes } from './attributes.js';
import { fetchDocument } from './file.js';
import { fromText } from './path-text.js';
import { site } from './site.js';

let prerender: typeof Prerender | undefined;

const load = async (): Promise<typeof Prerender> => {
  const file = (await import(`${site.dist}prerender.js`)) as { prerender: typeof Prerender };
  prerender = file.prerender;
  return prerender;
};

const render = (attributes: Attributes, document: unknown): string => {
  const html = prerender!(attributes.card as Parameters<typeof Prerender>[0], {
    plain: true,
    path: document,
    pathId: attributes.pathId || undefined,
    lang: attributes.lang || site.lang,
    headingLevel: attributes.headingLevel,
  });
  // The block’s own element takes the place of the outer one.
  return html.replace(/^<div[^>]*>\n|\n<\/div>$/g, '');
};

const hasOwnPath = ({ path }: Attributes): boolean => path !== '';

/** The plain HTML, if it can be made at once: once the code is loaded, and without a file. */
export const plainNow = (attributes: Attributes): string | undefined => {
  if (!prerender || (attributes.src && !hasOwnPath(attributes))) return undefined;
  try {
    return render(attributes, hasOwnPath(attributes) ? fromText(attributes.path) : undefined);
  } catch {
    // The asynchronous way reports why.
    return undefined;
  }
};

/** The plain HTML, after loading what it needs. Rejects if that fails, or if the path isn’t valid. */
export const makePlain = async (attributes: Attributes): Promise<string> => {
  if (!prerender) await load();
  if (hasOwnPath(attributes)) return render(attributes, fromText(attributes.path) ?? null);
  return render(attributes, attributes.src ? await fetchDocument(attributes.src) : undefined);
};

/** Whether two texts are the same HTML. */
export const isSameHtml = (one: string, other: string): boolean => {
  const normal = (html: string) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.innerHTML;
  };
  return normal(one) === normal(other);
};
