/** Minifies the HTML and CSS in the templates of this package. */
import minifyHtml from '@lit-labs/rollup-plugin-minify-html-literals';
import { defaultStrategy } from '@lit-labs/rollup-plugin-minify-html-literals/lib/strategy.js';
import type { Plugin } from 'rollup';

/**
 * As in JSX, a line break between tags or expressions is for the reader of the source; a space that counts
 * is inside a line. Kept, the breaks would cost no bytes but be a third of a card’s nodes.
 */
const strategy: typeof defaultStrategy = {
  ...defaultStrategy,
  minifyHTML: (html, options) =>
    defaultStrategy.minifyHTML(
      html.replace(/(>|\(\);)\s*\n\s*(?=<|@TEMPLATE_EXPRESSION)/g, '$1'),
      options,
    ),
};

const options = {
  minifyOptions: {
    caseSensitive: true,
    collapseWhitespace: true,
    conservativeCollapse: true,
    // Without its slash an SVG shape would take the next one as its child.
    keepClosingSlash: true,
    minifyCSS: { minify: true },
    removeAttributeQuotes: true,
    removeComments: true,
  },
  strategy,
};

export const minifyTemplates = (): Plugin => minifyHtml({ failOnError: true, options });
