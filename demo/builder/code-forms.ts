/** The code in each form: for any page, prerendered, as plain HTML, as an iframe, for React, Vue or a bundler. */
import type { CardOptions } from '../../src/snippets/card-tag.js';
import { servesHtml } from '../../src/snippets/cdn.js';
import { npm, react, vue, vueConfig } from '../../src/snippets/frameworks.js';
import { plainHtml } from '../../src/snippets/html.js';
import { frameHtml, notInFrame } from '../../src/snippets/iframe.js';
import type { HostedFiles } from '../../src/snippets/pin.js';
import { spaceRules } from '../../src/snippets/reserved-space.js';
import { version } from '../built.js';
import { bundledOf, nameOf } from './card-form.js';
import { chosenLook } from './choices.js';
import type { CodeBlock } from './code-blocks.js';
import { chosenSpace } from './delivery.js';
import { plain, prerendered } from './prerender.js';
import { height, schemeOf } from './preview.js';

export interface Code {
  /** How to use it. */
  about: string;
  blocks: CodeBlock[];
  /** HTML for the preview. Default: the code for any page. */
  html?: string;
}

type CodeForm = (options: CardOptions, files: HostedFiles) => Code | Promise<Code>;

const paste =
  'Paste this where the card should appear: in WordPress, into a “Custom HTML” block, with “Load the card after the page” ticked; in Ghost, into an HTML card.';

const html: CodeForm = (options, files) => {
  const space = chosenSpace(options);
  const code = plainHtml(files, options, space);
  if (space !== 'rule')
    return { about: paste, blocks: [{ label: 'HTML', text: code }], html: code };
  const rules = spaceRules(options);
  return {
    about: `${paste} Add the CSS to your style sheet.`,
    blocks: [
      { label: 'HTML', text: code },
      { label: 'CSS', text: rules },
    ],
    html: `<style>\n${rules}\n</style>\n${code}`,
  };
};

const withoutScript: CodeForm = async (options, files) => {
  const code = await prerendered(options, files);
  return {
    about: `${paste} The card is visible before its script runs, and without JavaScript. Search engines and feed readers can read it, too.`,
    blocks: [{ label: 'HTML', text: code }],
    html: code,
  };
};

const withoutCard: CodeForm = async (options, files) => {
  const code = await plain(options, files);
  const about =
    'For editors that remove scripts, styles and iframes: WordPress for authors and contributors, newsletters, forums. It contains headings, lists and figures. If your editor shows the code as text, copy the preview instead.';
  if (!code) return { about: 'The data contains nothing that this card shows.', blocks: [] };
  return { about, blocks: [{ label: 'HTML', text: code }], html: code };
};

/** Why the card can’t be in an iframe; empty if it can. */
const obstacle = (options: CardOptions, { base }: HostedFiles): string => {
  if (!servesHtml(base))
    return 'jsDelivr sends HTML files as plain text, so an iframe would show source code: choose unpkg or your own server.';
  const missing = notInFrame(options);
  return missing.length
    ? `An iframe doesn’t support: ${missing.join('; ')}. To show custom data, host the files and your JSON file on your own site, and add its src to the iframe’s address.`
    : '';
};

const frame: CodeForm = (options, files) => {
  const reason = obstacle(options, files);
  if (reason) return { about: reason, blocks: [] };
  const { card, data } = options;
  const title = `${(data ?? bundledOf(card)).title}: ${nameOf(card)}`;
  const scheme = schemeOf(chosenLook());
  const code = frameHtml(files, options, { height: height(), scheme, title });
  return {
    about:
      'For sites that strip scripts. The script adapts the iframe’s height to the card, and the card to a light or dark page; if it’s stripped, the iframe keeps the height and colours in its tag.',
    blocks: [{ label: 'HTML', text: code }],
    html: code,
  };
};

/** Each form by its name in the URL. */
export const codeForms: Record<string, CodeForm> = {
  html,
  prerendered: withoutScript,
  plain: withoutCard,
  frame,
  react: (options) => ({
    about: 'For React 19. With React 18, use the components in career-path-elements/react.',
    blocks: [
      { label: 'Shell', text: npm(options, version).shell },
      { label: 'TSX', text: react(options) },
    ],
  }),
  vue: (options) => ({
    about:
      'For Vue 3. Add the code for vite.config: it tells Vue’s compiler which tags are custom elements.',
    blocks: [
      { label: 'Shell', text: npm(options, version).shell },
      { label: 'vite.config', text: vueConfig },
      { label: 'Component', text: vue(options) },
    ],
  }),
  npm: (options) => {
    const { html, script, shell } = npm(options, version);
    return {
      about: 'For any bundler. All your components share one copy of Lit.',
      blocks: [
        { label: 'Shell', text: shell },
        { label: 'Script', text: script },
        { label: 'HTML', text: html },
      ],
    };
  },
};
