/** The content of a card as plain HTML, made by the same code as on a server. */
import type { Attributes } from './attributes.js';
import { fetchDocument } from './file.js';
import { fromText } from './path-text.js';
import { loadPrerenderer, type Render } from './prerenderer.js';
import { site } from './site.js';

let prerender: Render | undefined;

const render = (attributes: Attributes, path: unknown): string => {
  const html = prerender!(attributes.card as Parameters<Render>[0], {
    plain: true,
    path,
    pathId: attributes.pathId || undefined,
    lang: attributes.lang || site.lang,
    headingLevel: attributes.headingLevel,
  });
  // The block’s own element takes the place of the outer one.
  return html.replace(/^<div[^>]*>\n|\n<\/div>$/g, '');
};

/** The custom path; null if it can’t be read, which isn’t valid. */
const ownPath = ({ path }: Attributes) => (path ? (fromText(path) ?? null) : undefined);

/** The plain HTML, if it can be made at once: once the code is loaded, and without a file. */
export const plainNow = (attributes: Attributes): string | undefined => {
  if (!prerender || (attributes.src && !attributes.path)) return undefined;
  try {
    return render(attributes, ownPath(attributes));
  } catch {
    // The asynchronous way reports why.
    return undefined;
  }
};

/** The plain HTML, after loading what it needs. Rejects if that fails, or if the path isn’t valid. */
export const makePlain = async (attributes: Attributes): Promise<string> => {
  prerender ??= await loadPrerenderer();
  const isFile = attributes.src && !attributes.path;
  return render(attributes, isFile ? await fetchDocument(attributes.src) : ownPath(attributes));
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
