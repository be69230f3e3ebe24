import { html, nothing, type TemplateResult } from 'lit';

type Heading = (id: unknown, part: string, content: unknown) => TemplateResult;

/** Lit's templates can't vary a tag's name, so there is one for each rank. */
const ranks: Heading[] = [
  (id, part, content) => html`<h1 id=${id} part=${part}>${content}</h1>`,
  (id, part, content) => html`<h2 id=${id} part=${part}>${content}</h2>`,
  (id, part, content) => html`<h3 id=${id} part=${part}>${content}</h3>`,
  (id, part, content) => html`<h4 id=${id} part=${part}>${content}</h4>`,
  (id, part, content) => html`<h5 id=${id} part=${part}>${content}</h5>`,
  (id, part, content) => html`<h6 id=${id} part=${part}>${content}</h6>`,
];

/** A real heading of rank 1 to 6. */
export const heading = (
  level: number,
  part: string,
  content: unknown,
  id: string | typeof nothing = nothing,
): TemplateResult => ranks[Math.min(level, 6) - 1]!(id, part, content);
