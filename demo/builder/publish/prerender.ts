/** Prerenders a card: as a card, as plain HTML, or as a page. */
import type { CardTag } from 'career-path-elements/prerender';
import type { CardOptions } from '../../../src/snippets/card-tag.js';
import { prerenderedHtml, prerenderOptions } from '../../../src/snippets/html.js';
import type { HostedFiles } from '../../../src/snippets/pin.js';
import { send } from './worker.js';

/** Loads the data from `src`, because prerendered code contains the data. */
export const withFile = async (options: CardOptions): Promise<CardOptions> => {
  const { src } = options.attributes;
  if (typeof src !== 'string') return options;
  const response = await fetch(src, { credentials: 'omit' });
  if (!response.ok) throw new Error(`${src} responds with status ${response.status}`);
  return { ...options, data: await response.json() };
};

const render = (options: CardOptions, files: HostedFiles, plain: boolean) =>
  send<string>({
    kind: 'card',
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

/** A complete page with the card. */
export const page = async (options: CardOptions, files: HostedFiles): Promise<string> => {
  const { card, theme, ...rest } = await withFile(options);
  return send({
    kind: 'page',
    card: card as CardTag,
    options: { ...prerenderOptions(files, { card, ...rest }), theme },
  });
};
