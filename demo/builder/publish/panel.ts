/** The numbered steps of the chosen destination, with their code. */
import { html, nothing, render } from 'lit/html.js';
import { find } from '../../find.js';
import { codeBlock } from './code-block.js';
import { codes, NoCode, type CodeKind, type Publication } from './codes.js';
import type { Choice, Destination, Step, Way } from './destination.js';
import { downloads } from './downloads.js';

const panel = find('#code');

/** Code, or why there is none. */
export type Made = { text: string } | { reason: string };

export const kindsIn = (ways: Way[]): CodeKind[] =>
  ways.flatMap(({ steps }) => steps.flatMap(({ code }) => code?.kind ?? []));

/** The code of a form. */
export const makeCode = async (kind: CodeKind, publication: Publication): Promise<Made> => {
  try {
    return { text: await codes[kind](publication) };
  } catch (error) {
    const { message } = error as Error;
    const isKnown = error instanceof NoCode;
    return { reason: isKnown ? message : `The code can’t be made: ${message.replace(/\.$/, '')}.` };
  }
};

const blockOf = ({ kind, ...block }: NonNullable<Step['code']>, made: Map<CodeKind, Made>) => {
  const code = made.get(kind);
  if (!code) return nothing;
  return 'text' in code
    ? codeBlock({ ...block, text: code.text })
    : html`<p class="no-code">${code.reason}</p>`;
};

/** The code in which learners can’t tick off steps. */
const withoutTicks: CodeKind[] = ['plain', 'picture', 'alternative'];

/** What is lost of what was chosen. */
const lostAt = ({ lost, ways }: Destination, choice: Choice): string => {
  const kinds = kindsIn(ways(choice));
  const without = kinds.filter((kind) => withoutTicks.includes(kind));
  if (!choice.options.attributes['trackable'] || !without.length) return lost(choice);
  const where = without.length < kinds.length ? ' in the plain HTML' : '';
  return `${lost(choice)} Learners can’t tick off steps${where}.`;
};

/** Shows the steps of a destination. */
export const showSteps = (
  destination: Destination,
  choice: Choice,
  publication: Publication,
  made: Map<CodeKind, Made>,
): void => {
  const { guide, ways } = destination;
  const stepOf = ({ code, picture, text }: Step) =>
    html`<li>
      <p>${text}</p>
      ${code ? blockOf(code, made) : nothing} ${picture ? downloads(publication) : nothing}
    </li>`;
  const wayOf = ({ steps, title }: Way) => html`
    ${title ? html`<h3>${title}</h3>` : nothing}
    <ol class="steps">
      ${steps.map(stepOf)}
    </ol>
  `;
  render(
    html`<p class="lost"><b>What is lost:</b> ${lostAt(destination, choice)}</p>
      ${ways(choice).map(wayOf)}
      <p>
        <a href=${guide}>The guide has more: what to do if it doesn’t work, and other ways.</a>
      </p>`,
    panel,
  );
};

/** Shows a sentence instead of steps. */
export const showNoSteps = (reason: string): void => {
  render(html`<p class="no-code">${reason}</p>`, panel);
};
