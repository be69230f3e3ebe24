#!/usr/bin/env node
/// <reference types="node" />
/** The command `career-path-elements`. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command } from 'commander';
import { version } from '../package.json';
import type { ConvertFlags } from './cli/convert.js';
import { toPng } from './cli/png.js';
import { readDocument, validate } from './cli/validate.js';
import type { PictureOptions } from './picture/picture.js';
import { escapeHtml } from './server/escape-html.js';
import type { CardTag, PageOptions } from './server/prerender.js';

/** A file of the built package, which is one folder up: a self-contained bundle. */
const built = <Module>(name: string): Promise<Module> =>
  import(new URL(`../${name}.js`, import.meta.url).href) as Promise<Module>;

const fail = (error: unknown): void => {
  // Without a message, the reason is already printed.
  const { message } = error as Error;
  if (message) console.error(message);
  process.exitCode = 1;
};

const command = new Command('career-path-elements')
  .description('Validate, prerender and convert career paths, and draw them as pictures.')
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
  'base' | 'fallback' | 'lang' | 'pathId' | 'plain' | 'theme' | 'url'
> {
  headingLevel?: string;
  oembed?: string;
  nonce?: string;
  page?: boolean;
  path?: string;
  provider?: string;
  styles?: 'inline' | 'link';
  thumbnail?: string;
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
  .option('--url <url>', 'with --page: public address of the page, for its canonical link')
  .option('--oembed <file>', 'with --page and --url: write the oEmbed response to a file')
  .option('--thumbnail <url>', 'with --oembed: address of the card’s picture, 1200 pixels wide')
  .action(async (tag: CardTag, flags: PrerenderFlags) => {
    const { headingLevel, nonce, oembed, page, path, provider, styles, thumbnail, ...rest } = flags;
    try {
      const { prerender, prerenderPage } =
        await built<typeof import('./server/prerender.js')>('prerender');
      if (oembed !== undefined && !(page && rest.url))
        throw new Error('--oembed needs --page and --url, the public address of the page.');
      const options: PageOptions = {
        ...rest,
        headingLevel: headingLevel === undefined ? undefined : Number(headingLevel),
        // In the folder of the page.
        oembed: oembed && basename(oembed),
        path: await readDocument(path),
        provider: provider === undefined ? undefined : { name: provider },
        styles: nonce ? { nonce } : styles,
      };
      const html = (page ? prerenderPage : prerender)(tag, options);
      if (oembed !== undefined) {
        const { oembed: describe } = await built<typeof import('./oembed/oembed.js')>('oembed');
        const { lang, pathId, url = '' } = rest;
        const response = describe(tag, {
          ...{ lang, path: options.path, pathId, url, provider: options.provider },
          thumbnail: thumbnail === undefined ? undefined : { url: thumbnail },
        });
        await writeFile(oembed, `${JSON.stringify(response, null, 2)}\n`);
      }
      console.log(html.trimEnd());
      const inline = new Set([...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css!));
      const hashes = [...inline].map(
        (css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
      );
      // Separate from the HTML, which is piped into a file.
      if (hashes.length)
        console.error(`For a strict Content-Security-Policy: style-src ${hashes.join(' ')}`);
    } catch (error) {
      fail(error);
    }
  });

interface PictureFlags extends Pick<
  PictureOptions,
  'accent' | 'lang' | 'pathId' | 'scheme' | 'theme'
> {
  out?: string;
  path?: string;
  png?: boolean;
  width?: string;
}

command
  .command('picture')
  .description('Draw an element as an SVG or PNG picture, for email and social media.')
  .argument('<tag>', 'the element, such as salary-ladder')
  .option('--path <file>', 'JSON file to show (default: the bundled path)')
  .option('--path-id <id>', 'the path to show, if the file holds several')
  .option(
    '--lang <tag>',
    'language of the card’s words and figures, such as es (default: the path’s language)',
  )
  .option('--theme <name>', 'theme, such as paper')
  .option('--accent <colour>', 'accent colour, such as #b4232a (default: the theme’s)')
  .option('--scheme <name>', 'for “light” or “dark” backgrounds', 'light')
  .option('--width <pixels>', 'width, such as 1200 for previews on social media (default: 640)')
  .option(
    '--out <file>',
    'file to write, and print the <img> that shows it (default: print the SVG)',
  )
  .option('--png', 'make a PNG instead, with Chromium, Chrome or Edge; needs --out')
  .action(async (tag: CardTag, { out, path, png, width, ...flags }: PictureFlags) => {
    try {
      if (png && out === undefined)
        throw new Error('--png needs --out, the file to write: --out salary-ladder.png');
      const { picture } = await built<typeof import('./picture/picture.js')>('picture');
      const drawn = picture(tag, {
        ...flags,
        path: await readDocument(path),
        width: width === undefined ? undefined : Number(width),
      });
      if (out === undefined) return void console.log(drawn.svg.trimEnd());
      await writeFile(out, png ? await toPng(drawn) : drawn.svg);
      const { alt, height } = drawn;
      console.log(
        `<img src="${escapeHtml(basename(out))}" width="${drawn.width}" height="${height}" alt="${escapeHtml(alt)}">`,
      );
    } catch (error) {
      fail(error);
    }
  });

command
  .command('convert')
  .description('Convert careers from other formats, and to them. Writes one file for each career.')
  .argument('<input...>', 'files, or folders with them, such as an unpacked download')
  .requiredOption(
    '--from <format>',
    'format of the input: onet, bls, esco, ncs, roadmap.sh, csv or json',
  )
  .requiredOption('--out <folder>', 'folder to write to; files with the same names are replaced')
  .option(
    '--to <format>',
    'format to write: json (career paths), jsonld (schema.org) or csv',
    'json',
  )
  .option(
    '--lang <tag>',
    'language of the careers, such as es, if the input doesn’t say it or has several',
  )
  .option(
    '--link <template>',
    'address of related careers, such as “{id}.html” or “{title}.html” (default: no links to the other careers)',
  )
  .action(async (inputs: string[], flags: ConvertFlags) => {
    try {
      const { convertFiles } = await import('./cli/convert.js');
      await convertFiles(
        await built<typeof import('./convert/convert.js')>('convert'),
        inputs,
        flags,
      );
    } catch (error) {
      fail(error);
    }
  });

await command.parseAsync();
