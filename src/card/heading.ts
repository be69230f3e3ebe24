import { html, nothing, type TemplateResult } from 'lit';
import { warnOnce } from '../warn-once.js';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

type Heading = (id: unknown, part: string, content: unknown) => TemplateResult;

/** A Lit template can't vary its tag names, so each level has its own template. */
const levels: Heading[] = [
  (id, part, content) => html`<h1 id=${id} part=${part}>${content}</h1>`,
  (id, part, content) => html`<h2 id=${id} part=${part}>${content}</h2>`,
  (id, part, content) => html`<h3 id=${id} part=${part}>${content}</h3>`,
  (id, part, content) => html`<h4 id=${id} part=${part}>${content}</h4>`,
  (id, part, content) => html`<h5 id=${id} part=${part}>${content}</h5>`,
  (id, part, content) => html`<h6 id=${id} part=${part}>${content}</h6>`,
];

/** A heading. Levels above 6 become 6. */
export const heading = (
  level: number,
  part: string,
  content: unknown,
  id: string | typeof nothing = nothing,
): TemplateResult => levels[Math.min(level, 6) - 1]!(id, part, content);

/** An element's heading level. Templates may pass it as text, or omit it. */
export const headingLevelOf = (element: HTMLElement & { headingLevel?: unknown }): number => {
  const level = Number(element.headingLevel ?? 2);
  if ([1, 2, 3, 4, 5, 6].includes(level)) return level;
  warnOnce(`<${element.localName}>: heading-level must be 1 to 6, not ${level}; 2 is used.`);
  return 2;
};
