/** Types for the parts of Eleventy that the site and the tests use; it has none of its own. */
declare module '@11ty/eleventy' {
  import type MarkdownIt from 'markdown-it';

  export default class Eleventy {
    constructor(input: string, output: string, options: { configPath: string; quietMode: boolean });
    write(): Promise<unknown>;
  }

  export interface Config {
    // Templates pass values of any type.
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    addFilter(name: string, filter: (...values: any[]) => unknown): void;
    addGlobalData(name: string, value: unknown): void;
    addPassthroughCopy(paths: string | Record<string, string>): void;
    addPlugin(plugin: object): void;
    addPlugin<Options>(
      plugin: (config: Config, options: Options) => void,
      options: Options,
    ): void | Promise<void>;
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
