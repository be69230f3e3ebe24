/** Eleventy’s configuration for the documentation site: the guides and all other pages. */
import { basename } from 'node:path';
import { IdAttributePlugin, type Config } from '@11ty/eleventy';
import type MarkdownIt from 'markdown-it';
import { shownLanguages } from './languages/figures.js';
import { amendMarkdown } from './markdown.js';
import { navigation, pagesWithChoice, paths } from './navigation.js';
import { platforms } from './platforms.js';

interface Page {
  filePathStem: string;
  rawInput: string;
}

interface Data {
  page: Page;
  title?: string;
}

const pathOf = ({ page }: Data): string => `${page.filePathStem.slice(1)}.html`;

/** The page of the navigation to which a page belongs: itself, or the index of its folder. */
const currentOf = (data: Data): string => {
  const path = pathOf(data);
  return paths.includes(path) ? path : path.replace(/[^/]*$/, 'index.html');
};

/** The relative path from a page to the site’s root, so that the site works at any address. */
const rootOf = (data: Data): string => '../'.repeat(pathOf(data).split('/').length - 1) || './';

/** The first heading of a guide. Guides have no front matter, which code hosts would show. */
const titleOf = ({ filePathStem, rawInput }: Page): string =>
  /^# (.*)$/m.exec(rawInput)?.[1] ?? basename(filePathStem);

export default (config: Config) => {
  config.setUseGitIgnore(false);
  config.ignores.add('demo/servers');
  // The portal is a site of its own, which shows these careers.
  config.ignores.add('demo/careers');
  config.ignores.add('demo/portal');
  config.addPassthroughCopy('demo/{,!(careers|portal)/**/}*.{css,json,png,svg}');
  let markdown: MarkdownIt;
  config.amendLibrary('md', (library) => {
    markdown = library;
    amendMarkdown(markdown);
  });
  config.addFilter('inlineMarkdown', (text, page) => markdown.renderInline(text, { page }));
  config.addPlugin(IdAttributePlugin);
  config.addGlobalData('layout', 'page.liquid');
  config.addGlobalData('navigation', navigation);
  config.addGlobalData('languages', shownLanguages);
  config.addGlobalData('platforms', platforms);
  config.addGlobalData('eleventyComputed', {
    path: pathOf,
    current: currentOf,
    choosesLanguage: (data: Data) => pagesWithChoice.includes(pathOf(data)),
    permalink: pathOf,
    root: rootOf,
    // Without front matter, Eleventy sets an empty title.
    title: ({ page, title }: Data) => title || titleOf(page),
  });
  return {
    dir: { layouts: 'layouts' },
    htmlTemplateEngine: false,
    markdownTemplateEngine: false,
    templateFormats: ['html', 'liquid', 'md'],
  };
};
