/** Minifies the HTML and CSS in Lit templates. */
import minifyHtml from '@lit-labs/rollup-plugin-minify-html-literals';
import type { Plugin } from 'rollup';

const minifyOptions = {
  caseSensitive: true,
  collapseWhitespace: true,
  conservativeCollapse: true,
  // Without the slash, an SVG shape would contain the next one.
  keepClosingSlash: true,
  minifyCSS: { minify: true },
  removeAttributeQuotes: true,
  removeComments: true,
};

export const minifyTemplates = (): Plugin =>
  minifyHtml({ failOnError: true, options: { minifyOptions } });
