/** Marks the language of a text's parts, so that screen readers pronounce each of them correctly (WCAG 3.1.2). */

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

/** “Baker, euros a year”: texts with commas between them, without those that are missing. */
export const listed = (...texts: unknown[]): unknown =>
  sentence((...given) => given.filter(Boolean).join(', '), ...texts);
