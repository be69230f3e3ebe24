/** Renders guides as code hosts do, but with links to the site’s pages, and wide tables and charts that scroll. */
import type MarkdownIt from 'markdown-it';
import { escapeHtml } from '../src/snippets/escape.js';

interface Env {
  page: {
    /** The page’s path without its ending, from the site’s root: `/guides/theming`. */ filePathStem: string;
  };
}

export const amendMarkdown = ({ renderer }: MarkdownIt): void => {
  const { rules } = renderer;
  const { image } = rules;

  // Keyboard users can scroll an element only if it can be focused.
  rules.image = (...args) => {
    const [tokens, index] = args;
    const token = tokens[index]!;
    const picture = image!(...args);
    return token.attrGet('src')!.endsWith('.svg')
      ? `<span class="chart" role="group" aria-label="${escapeHtml(token.content)}" tabindex="0">${picture}</span>`
      : picture;
  };
  rules.table_open = (tokens, index) => {
    const heading = tokens.slice(0, index).findLastIndex(({ type }) => type === 'heading_open');
    const label = escapeHtml(tokens[heading + 1]!.content);
    return `<div class="table" role="group" aria-label="${label}" tabindex="0">\n<table>\n`;
  };
  rules.table_close = () => '</table>\n</div>\n';

  // Guides link to each other’s Markdown files, so that the links work in the repository, too.
  rules.link_open = (tokens, index, options, env: Env, self) => {
    const token = tokens[index]!;
    const href = token.attrGet('href')!;
    const toRepository = '../'.repeat(env.page.filePathStem.split('/').length - 1);
    // Documents outside the guides stay Markdown files. Seen from `dist/site/`, they are one folder further up.
    if (href.startsWith(toRepository)) token.attrSet('href', `../${href}`);
    else if (!/^\w+:/.test(href))
      token.attrSet('href', href.replace(/\.md(?=#|$)/, '.html').replace(/\/$/, '/index.html'));
    return self.renderToken(tokens, index, options);
  };
};
