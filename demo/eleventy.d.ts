/** Eleventy has no types of its own; these are the parts that the site and the tests use. */
declare module '@11ty/eleventy' {
  import type MarkdownIt from 'markdown-it';

  export default class Eleventy {
    constructor(input: string, output: string, options: { configPath: string; quietMode: boolean });
    write(): Promise<unknown>;
  }

  export interface Config {
    addGlobalData(name: string, value: unknown): void;
    addPassthroughCopy(glob: string): void;
    addPlugin(plugin: object): void;
    amendLibrary(name: 'md', amend: (markdown: MarkdownIt) => void): void;
    ignores: Set<string>;
    setUseGitIgnore(use: boolean): void;
  }

  export const IdAttributePlugin: object;
}
