import { html, nothing, type TemplateResult } from 'lit';

/** A real heading of rank 1 to 6. Lit's templates can't vary a tag's name, so there is one for each. */
export const heading = (
  level: number,
  part: string,
  content: unknown,
  id: string | typeof nothing = nothing,
): TemplateResult =>
  [
    html`<h1 id=${id} part=${part}>${content}</h1>`,
    html`<h2 id=${id} part=${part}>${content}</h2>`,
    html`<h3 id=${id} part=${part}>${content}</h3>`,
    html`<h4 id=${id} part=${part}>${content}</h4>`,
    html`<h5 id=${id} part=${part}>${content}</h5>`,
    html`<h6 id=${id} part=${part}>${content}</h6>`,
  ][Math.min(level, 6) - 1]!;
