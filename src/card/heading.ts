import { html, nothing, type TemplateResult } from 'lit';
import { warnOnce } from '../warn-once.js';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

type Heading = (id: unknown, part: string, lang: unknown, content: unknown) => TemplateResult;

/** A Lit template can't vary its tag names, so each level has its own template. */
const levels: Heading[] = [
  (id, part, lang, text) => html`<h1 id=${id} part=${part} lang=${lang}>${text}</h1>`,
  (id, part, lang, text) => html`<h2 id=${id} part=${part} lang=${lang}>${text}</h2>`,
  (id, part, lang, text) => html`<h3 id=${id} part=${part} lang=${lang}>${text}</h3>`,
  (id, part, lang, text) => html`<h4 id=${id} part=${part} lang=${lang}>${text}</h4>`,
  (id, part, lang, text) => html`<h5 id=${id} part=${part} lang=${lang}>${text}</h5>`,
  (id, part, lang, text) => html`<h6 id=${id} part=${part} lang=${lang}>${text}</h6>`,
];

/** A heading; `lang` is the language of its content. Levels above 6 become 6. */
export const heading = (
  level: number,
  part: string,
  content: unknown,
  lang: string | typeof nothing = nothing,
  id: string | typeof nothing = nothing,
): TemplateResult => levels[Math.min(level, 6) - 1]!(id, part, lang, content);

/** An element's heading level. Templates may pass it as text, or omit it. */
export const headingLevelOf = (element: HTMLElement & { headingLevel?: unknown }): number => {
  const level = Number(element.headingLevel ?? 2);
  if ([1, 2, 3, 4, 5, 6].includes(level)) return level;
  warnOnce(`<${element.localName}>: heading-level must be 1 to 6, not ${level}; 2 is used.`);
  return 2;
};
