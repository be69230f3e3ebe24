/** Minifies the HTML and CSS in the templates of this package. */
import minifyHtml from '@lit-labs/rollup-plugin-minify-html-literals';
import type { Plugin } from 'rollup';

const minifyOptions = {
  caseSensitive: true,
  collapseWhitespace: true,
  conservativeCollapse: true,
  // Without its slash an SVG shape would take the next one as its child.
  keepClosingSlash: true,
  minifyCSS: { minify: true },
  removeAttributeQuotes: true,
  removeComments: true,
};

export const minifyTemplates = (): Plugin =>
  minifyHtml({ failOnError: true, options: { minifyOptions } });
