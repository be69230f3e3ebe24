/** The code in each form: for any page, prerendered, as an iframe, for React, Vue or a bundler. */
import type { CardOptions } from '../../src/snippets/card-tag.js';
import { npm, react, vue, vueConfig } from '../../src/snippets/frameworks.js';
import { plainHtml } from '../../src/snippets/html.js';
import { frameHtml, notInFrame } from '../../src/snippets/iframe.js';
import { hosted, version } from '../built.js';
import { bundledOf, declarationOf } from './card-form.js';
import { chosenLook } from './choices.js';
import type { CodeBlock } from './code-blocks.js';
import { prerendered } from './prerender.js';
import { height, schemeOf } from './preview.js';

export interface Code {
  /** What it is for. */
  about: string;
  blocks: CodeBlock[];
  /** HTML that the preview can show as it is. */
  html?: string;
}

const paste = 'Paste it into the HTML of your page, where the card is to stand';

const html = (options: CardOptions): Code => {
  const code = plainHtml(hosted, options);
  const also = options.data || options.attributes.src ? ', and beside it what reads your data' : '';
  return {
    about: `${paste}: in WordPress a “Custom HTML” block, in Ghost an HTML card. It loads one file${also}.`,
    blocks: [{ label: 'HTML', text: code }],
    html: code,
  };
};

const withoutScript = async (options: CardOptions): Promise<Code> => {
  const code = await prerendered(options);
  return {
    about: `${paste}. It is there before any script runs, and without one; search engines and feed readers read it.`,
    blocks: [{ label: 'HTML', text: code }],
    html: code,
  };
};

const frame = (options: CardOptions): Code => {
  const missing = notInFrame(options);
  if (missing.length)
    return {
      about: `A frame can’t have: ${missing.join('; ')}. With dist/ on your own site, your file beside it, its src goes into the frame’s address. Else take another form.`,
      blocks: [],
    };
  const { card, data } = options;
  const title = `${(data ?? bundledOf(card)).title}: ${declarationOf(card).description}`;
  const scheme = schemeOf(chosenLook());
  const code = frameHtml(hosted, options, { height: height(), scheme, title });
  return {
    about:
      'For sites that strip scripts. The second line gives the frame the height of its card; where it is stripped, the height given counts.',
    blocks: [{ label: 'HTML', text: code }],
    html: code,
  };
};

/** Each form by its name in the address. */
export const codeForms: Record<string, (options: CardOptions) => Code | Promise<Code>> = {
  html,
  prerendered: withoutScript,
  frame,
  react: (options) => ({
    about:
      'React 19. For React 18 the same as a component, with typed events: career-path-elements/react.',
    blocks: [
      { label: 'Shell', text: npm(hosted, options, version).shell },
      { label: 'TSX', text: react(hosted, options) },
    ],
  }),
  vue: (options) => ({
    about: 'Vue 3. Tell its compiler once which tags are elements, in vite.config:',
    blocks: [
      { label: 'Shell', text: npm(hosted, options, version).shell },
      { label: 'vite.config', text: vueConfig },
      { label: 'Component', text: vue(hosted, options) },
    ],
  }),
  npm: (options) => {
    const { html, script, shell } = npm(hosted, options, version);
    return {
      about: 'For any bundler: Lit is there once for all your components.',
      blocks: [
        { label: 'Shell', text: shell },
        { label: 'Script', text: script },
        { label: 'HTML', text: html },
      ],
    };
  },
};
