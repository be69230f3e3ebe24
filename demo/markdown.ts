/** Renders guides as code hosts do, but links lead to the site’s pages, and wide blocks scroll. */
import type MarkdownIt from 'markdown-it';
import { escapeHtml } from '../src/snippets/escape.js';

export const amendMarkdown = ({ renderer }: MarkdownIt): void => {
  const { rules } = renderer;
  const { fence } = rules;

  // Keyboard users can scroll only what they can focus.
  rules.fence = (...args) => fence!(...args).replace('<pre', '<pre tabindex="0"');
  rules.table_open = (tokens, index) => {
    const heading = tokens.slice(0, index).findLastIndex(({ type }) => type === 'heading_open');
    const label = escapeHtml(tokens[heading + 1]!.content);
    return `<div class="table" role="group" aria-label="${label}" tabindex="0">\n<table>\n`;
  };
  rules.table_close = () => '</table>\n</div>\n';

  // In the repository, guides link to each other’s Markdown files.
  rules.link_open = (tokens, index, options, _, self) => {
    const token = tokens[index]!;
    const href = token.attrGet('href')!;
    if (!/^\w+:/.test(href)) token.attrSet('href', href.replace(/\.md(?=#|$)/, '.html'));
    return self.renderToken(tokens, index, options);
  };
};
