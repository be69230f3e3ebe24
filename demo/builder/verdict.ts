/** Lists the errors in the form’s document. */
import { find } from '../find.js';
import { code, make } from '../make.js';
import type { CustomData } from './choices.js';
import { value } from './form.js';

const verdict = find('#verdict');

const textOf = (lines: Iterable<Element>) => [...lines].map((line) => line.textContent).join();

export const showIssues = ({ issues }: CustomData): void => {
  const lines = issues
    .slice(0, 5)
    .map(({ place, message }) =>
      make('p', { className: 'wrong' }, code(place || 'document'), `: ${message}`),
    );
  const more = issues.length - lines.length;
  if (more > 0) lines.push(make('p', {}, `And ${more} more.`));
  if (!lines.length && value('from') === 'data') lines.push(make('p', {}, 'Your data is valid.'));
  // Screen readers announce changes, so unchanged text isn’t replaced on each key press.
  if (textOf(lines) !== textOf(verdict.children)) verdict.replaceChildren(...lines);
};
