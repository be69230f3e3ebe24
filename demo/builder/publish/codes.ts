/** The code of a card in each form: for any page, prerendered, as plain HTML, as an iframe, as a picture, for frameworks. */
import { angular } from '../../../src/snippets/angular.js';
import { astro } from '../../../src/snippets/astro.js';
import type { CardOptions } from '../../../src/snippets/card-tag.js';
import { servesHtml } from '../../../src/snippets/cdn.js';
import { escapeHtml } from '../../../src/snippets/escape.js';
import { npm, react, vue, vueConfig } from '../../../src/snippets/frameworks.js';
import { plainHtml } from '../../../src/snippets/html.js';
import { frameHtml, notInFrame } from '../../../src/snippets/iframe.js';
import { next } from '../../../src/snippets/next.js';
import type { HostedFiles } from '../../../src/snippets/pin.js';
import { spaceRules, type Space } from '../../../src/snippets/reserved-space.js';
import { nuxt, nuxtConfig } from '../../../src/snippets/nuxt.js';
import { svelte } from '../../../src/snippets/svelte.js';
import { version } from '../../built.js';
import { nameOf } from '../card-names.js';
import { labelOf } from '../labels.js';
import { page, plain, prerendered } from './prerender.js';
import { drawn } from './picture.js';

/** A card, and how it is published. */
export interface Publication {
  options: CardOptions;
  files: HostedFiles;
  space?: Space;
  /** The card’s height in the preview, in pixels; known once it is shown. */
  height: () => number;
  scheme: 'light' | 'dark';
  /** The job, for the title of an iframe. */
  title: string;
}

/** Why there is no code, in a sentence for the user. */
export class NoCode extends Error {}

const required = (code: string): string => {
  if (!code) throw new NoCode('Your career has nothing that this card shows. Choose another card.');
  return code;
};

/** Why the card can’t be in an iframe; empty if it can. */
const obstacle = ({ files, options }: Publication): string => {
  if (!servesHtml(files.base))
    return 'jsDelivr sends HTML files as plain text, so an iframe would show source code: choose unpkg or your own server.';
  const missing = notInFrame(options).map(labelOf);
  return missing.length
    ? `An iframe doesn’t support: ${missing.join('; ')}. To show custom data, host the files and your JSON file on your own site, and add its src to the iframe’s address.`
    : '';
};

const frame = (publication: Publication): string => {
  const reason = obstacle(publication);
  if (reason) throw new NoCode(reason);
  const { files, height, options, scheme, title } = publication;
  const named = `${title}: ${nameOf(options.card)}`;
  return frameHtml(files, options, { height: height(), scheme, title: named });
};

/** The iframe without its script, which some platforms remove. */
const frameTag = (publication: Publication): string => frame(publication).split('\n')[0]!;

/** The address in the iframe. */
const address = (publication: Publication): string =>
  frame(publication).split('"')[1]!.replaceAll('&amp;', '&');

const hasOwnPath = ({ attributes, data }: CardOptions): boolean => Boolean(data ?? attributes.src);

export type CodeKind = keyof typeof codes;

/** Each form of code. */
export const codes = {
  html: ({ files, options, space }: Publication) => plainHtml(files, options, space),
  rules: ({ options }: Publication) => spaceRules(options),
  prerendered: ({ files, options }: Publication) => prerendered(options, files),
  plain: async ({ files, options }: Publication) => required(await plain(options, files)),
  page: ({ files, options }: Publication) => page(options, files),
  frame,
  frameTag,
  address,
  json: ({ options }: Publication) => JSON.stringify(options.data, null, 2),
  shell: ({ options }: Publication) => npm(options, version).shell,
  script: ({ options }: Publication) => npm(options, version).script,
  tag: ({ options }: Publication) => npm(options, version).html,
  react: ({ options }: Publication) => react(options),
  vue: ({ options }: Publication) => vue(options),
  vueConfig: () => vueConfig,
  svelte: ({ options }: Publication) => svelte(options),
  angular: ({ options }: Publication) => angular(options),
  next: ({ options }: Publication) => next(options),
  nuxt: ({ options }: Publication) => nuxt(options),
  nuxtConfig: () => nuxtConfig,
  astro: ({ options }: Publication) => astro(options, '../data/career.json'),
  eleventy: ({ options }: Publication) =>
    `{% career "${options.card}"${hasOwnPath(options) ? ', careerPath' : ''} %}`,
  hugo: ({ options }: Publication) =>
    `{{< career-path card="${options.card}"${hasOwnPath(options) ? ' path="career.json"' : ''} >}}`,
  picture: async (publication: Publication) => {
    const { alt, height, name, width } = await drawn(publication);
    return `<img src="${escapeHtml(name)}.svg" width="${width}" height="${height}" alt="${escapeHtml(alt)}">`;
  },
  alternative: async (publication: Publication) => (await drawn(publication)).alt,
};
