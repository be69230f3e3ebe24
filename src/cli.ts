#!/usr/bin/env node
/// <reference types="node" />
/** The command `career-path-elements`. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { version } from '../package.json';
import { parseCareerPaths, type PathIssue } from './source/parse.js';
import type { CardTag, PageOptions } from './server/prerender.js';

/** The offset of a value in the text; if it's missing, of what should contain it. */
const offsetOf = (document: Node, keys: PathIssue['keys']): number => {
  for (let depth = keys.length; depth > 0; depth--) {
    const found = findNodeAtLocation(document, keys.slice(0, depth));
    if (found) return found.offset;
  }
  return document.offset;
};

/** Reads a file without the byte order mark that some editors add. */
const readText = async (file: string): Promise<string> =>
  (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');

/** Prints all errors and notes in a file. Returns whether it is valid. */
const validate = async (file: string, log = console.log): Promise<boolean> => {
  let text: string;
  try {
    text = await readText(file);
  } catch (error) {
    log(`${file}: ${(error as Error).message}`);
    return false;
  }
  const print = (offset: number, what: string) => {
    const lines = text.slice(0, offset).split('\n');
    log(`${file}:${lines.length}:${lines.at(-1)!.length + 1} ${what}`);
  };
  const errors: ParseError[] = [];
  const document = parseTree(text, errors, { disallowComments: true });
  // Only the first: later errors usually follow from it.
  if (errors[0]) {
    const words = printParseErrorCode(errors[0].error).replace(
      /\B[A-Z]/g,
      (letter) => ` ${letter}`,
    );
    print(errors[0].offset, `invalid JSON: ${words.toLowerCase()}`);
  }
  if (errors.length || !document) return false;
  const results = parseCareerPaths(JSON.parse(text));
  for (const { issues, notes } of results) {
    for (const { keys, message, place } of issues)
      print(offsetOf(document, keys), `${place || 'document'}: ${message}`);
    for (const { keys, message, place } of notes)
      print(offsetOf(document, keys), `${place}: note: ${message}`);
  }
  return results.every(({ issues }) => !issues.length);
};

const command = new Command('career-path-elements')
  .description('Validate and prerender career paths.')
  .version(version);

command
  .command('validate')
  .description('Check documents. Issues are printed as “file:line:column location: message”.')
  .argument('<file...>', 'JSON files')
  .action(async (files: string[]) => {
    for (const file of files) if (!(await validate(file))) process.exitCode = 1;
  });

interface PrerenderFlags extends Pick<
  PageOptions,
  'base' | 'fallback' | 'lang' | 'pathId' | 'plain' | 'theme'
> {
  headingLevel?: string;
  nonce?: string;
  page?: boolean;
  path?: string;
  provider?: string;
  styles?: 'inline' | 'link';
}

command
  .command('prerender')
  .description('Print an element as HTML that works without JavaScript.')
  .argument('<tag>', 'the element, such as salary-ladder')
  .option('--path <file>', 'JSON file to show (default: the bundled path)')
  .option('--path-id <id>', 'the path to show, if the file holds several')
  .option(
    '--lang <tag>',
    'language of the card’s words and figures, such as es (default: the path’s language)',
  )
  .option('--heading-level <level>', 'level of the heading, 1 to 6 (default: 2; with --page, 1)')
  .option('--theme <name>', 'theme to link, such as paper')
  .option('--styles <how>', 'how to include the styles, “inline” or “link”', 'inline')
  .option('--nonce <nonce>', 'nonce for the inline styles')
  .option('--base <url>', 'address of the package’s dist folder (default: on unpkg.com)')
  .option('--no-fallback', 'leave out the plain HTML for feeds and sanitizers')
  .option('--plain', 'print only headings, lists and figures, for editors that remove the rest')
  .option('--page', 'print a complete page, with its script and JSON-LD')
  .option('--provider <name>', 'name of who teaches the path, for the page’s JSON-LD')
  .action(
    async (tag: CardTag, { nonce, page, path, provider, styles, ...flags }: PrerenderFlags) => {
      if (path && !(await validate(path, console.error))) return void (process.exitCode = 1);
      // One folder up in the built package, as a self-contained bundle.
      const file = new URL('../prerender.js', import.meta.url).href;
      const { prerender, prerenderPage } = (await import(
        file
      )) as typeof import('./server/prerender.js');
      const { headingLevel, ...rest } = flags;
      const document = path && JSON.parse(await readText(path));
      const options: PageOptions = {
        ...rest,
        headingLevel: headingLevel === undefined ? undefined : Number(headingLevel),
        path: document,
        provider: provider === undefined ? undefined : { name: provider },
        styles: nonce ? { nonce } : styles,
      };
      try {
        const html = (page ? prerenderPage : prerender)(tag, options);
        console.log(html.trimEnd());
        const inline = new Set(
          [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css!),
        );
        const hashes = [...inline].map(
          (css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
        );
        // Separate from the HTML, which is piped into a file.
        if (hashes.length)
          console.error(`For a strict Content-Security-Policy: style-src ${hashes.join(' ')}`);
      } catch (error) {
        console.error((error as Error).message);
        process.exitCode = 1;
      }
    },
  );

await command.parseAsync();
