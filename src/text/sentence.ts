/** Marks the language of a text's parts, so that screen readers pronounce each of them correctly (WCAG 3.1.2). */

import { punctuation } from './words.js';

/** Lit's `html`, passed in by the card: code loaded on demand doesn't include Lit. */
export type Html = (strings: TemplateStringsArray, ...values: unknown[]) => unknown;

/** A text in its language; unmarked if `lang` isn't a string, because the text around it is in the same one. */
export const marked = (html: Html, lang: unknown, text: string | undefined): unknown =>
  text && typeof lang === 'string' ? html`<span lang=${lang}>${text}</span>` : text;

/** A sentence of ours around parts that may be marked, or missing. */
export const sentence = (write: (...parts: string[]) => string, ...parts: unknown[]): unknown =>
  parts.some((part) => typeof part === 'object')
    ? write(...parts.map((part, index) => (part ? `\0${index}\0` : part) as string))
        .split('\0')
        .map((text, index) => (index % 2 ? parts[Number(text)] : text))
    : write(...(parts as string[]));

/** “Baker, euros a year”: a line of parts, without those that are missing. */
export const listed = (lang: string, ...parts: unknown[]): unknown =>
  sentence(
    (...given) =>
      given.reduce((line, part) =>
        line && part ? punctuation(lang).list(line, part) : line || part,
      ),
    ...parts,
  );
