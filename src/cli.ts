#!/usr/bin/env node
/// <reference types="node" />
/** The command `career-path-elements`. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
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
import { parseCareerPath, type PathIssue } from './source/parse.js';
import type { CardTag, PageOptions } from './server/prerender.js';

/** Where something is in the text: at its keys, or at what should hold it where it is missing. */
const offsetOf = (document: Node, keys: PathIssue['keys']): number => {
  for (let depth = keys.length; depth > 0; depth--) {
    const found = findNodeAtLocation(document, keys.slice(0, depth));
    if (found) return found.offset;
  }
  return document.offset;
};

/** Editors on Windows begin a file with a mark of its encoding. */
const readText = async (file: string): Promise<string> =>
  (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');

/** Prints what is wrong in a file; tells whether it is fine. */
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
  // Only the first: those after it are mostly its consequences.
  if (errors[0]) {
    const words = printParseErrorCode(errors[0].error).replace(
      /\B[A-Z]/g,
      (letter) => ` ${letter}`,
    );
    print(errors[0].offset, `syntax: ${words.toLowerCase()}`);
  }
  if (errors.length || !document) return false;
  const { issues, notes } = parseCareerPath(JSON.parse(text));
  for (const { keys, message, place } of issues)
    print(offsetOf(document, keys), `${place || 'document'}: ${message}`);
  for (const { keys, message, place } of notes)
    print(offsetOf(document, keys), `${place}: note: ${message}`);
  return !issues.length;
};

/** Brings the words of a language, where there is a file of them. */
const learn = async (lang: string): Promise<void> => {
  const files = [lang, lang.split('-')[0]!]
    .filter((tag) => /^[\w-]+$/.test(tag))
    .map((tag) => new URL(`./lang/${tag}.js`, import.meta.url));
  const file = files.find((one) => existsSync(one));
  if (file) await import(file.href);
};

const command = new Command('career-path-elements')
  .description('Tools for career paths as JSON.')
  .version(version);

command
  .command('validate')
  .description('Checks documents; prints each issue as “file:line:column place: message”.')
  .argument('<file...>', 'JSON files')
  .action(async (files: string[]) => {
    for (const file of files) if (!(await validate(file))) process.exitCode = 1;
  });

interface PrerenderFlags extends Pick<PageOptions, 'base' | 'fallback' | 'lang' | 'theme'> {
  headingLevel?: string;
  nonce?: string;
  page?: boolean;
  path?: string;
  provider?: string;
  styles?: 'inline' | 'link';
}

command
  .command('prerender')
  .description('Prints an element as HTML that reads without JavaScript.')
  .argument('<tag>', 'an element, such as salary-ladder')
  .option('--path <file>', 'what it shows, as JSON (default: the bundled path)')
  .option('--lang <tag>', 'language of words and figures (default: the path’s)')
  .option('--heading-level <rank>', 'rank of its heading, 1 to 6')
  .option('--theme <name>', 'a ready theme, linked')
  .option('--styles <how>', '“inline” or “link”', 'inline')
  .option('--nonce <nonce>', 'a nonce for the inline styles')
  .option('--base <url>', 'where the built files are')
  .option('--no-fallback', 'without the plain HTML for feeds and sanitisers')
  .option('--page', 'a whole page, with its script and JSON-LD')
  .option('--provider <name>', 'who teaches it, for the page’s JSON-LD')
  .action(
    async (tag: CardTag, { nonce, page, path, provider, styles, ...flags }: PrerenderFlags) => {
      if (path && !(await validate(path, console.error))) return void (process.exitCode = 1);
      // Beside this file’s folder as it is built: it has all that it needs within.
      const file = new URL('../prerender.js', import.meta.url).href;
      const { prerender, prerenderPage } = (await import(
        file
      )) as typeof import('./server/prerender.js');
      const { headingLevel, ...rest } = flags;
      const document = path && JSON.parse(await readText(path));
      await learn(rest.lang ?? document?.lang ?? 'en');
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
        // Not among the HTML, which is piped into a file.
        if (hashes.length) console.error(`For a strict policy: style-src ${hashes.join(' ')}`);
      } catch (error) {
        console.error((error as Error).message);
        process.exitCode = 1;
      }
    },
  );

await command.parseAsync();
