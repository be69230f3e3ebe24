/** Types for the parts of Eleventy that the site and the tests use; it has none of its own. */
declare module '@11ty/eleventy' {
  import type MarkdownIt from 'markdown-it';

  export default class Eleventy {
    constructor(input: string, output: string, options: { configPath: string; quietMode: boolean });
    write(): Promise<unknown>;
  }

  export interface Config {
    addFilter(name: string, filter: (text: string, page: object) => string): void;
    addGlobalData(name: string, value: unknown): void;
    addPassthroughCopy(glob: string): void;
    addPlugin(plugin: object): void;
    amendLibrary(name: 'md', amend: (markdown: MarkdownIt) => void): void;
    ignores: Set<string>;
    on(
      event: 'eleventy.after',
      listener: (build: { directories: { output: string } }) => void,
    ): void;
    setUseGitIgnore(use: boolean): void;
  }

  export const IdAttributePlugin: object;
}
