/** The document as a file, for those who read JSON. Kept up to date only while it is open. */
import { render } from 'lit/html.js';
import { find } from '../find.js';
import type { Session } from './model/session.js';
import { codeBlock } from './publish/code-block.js';

export const mountDocument = (session: Session): { update: () => void } => {
  const details = find<HTMLDetailsElement>('#json');
  const update = () => {
    if (!details.open) return;
    const text = JSON.stringify(session.path ?? session.document ?? {}, null, 2);
    render(codeBlock({ label: 'JSON file', text }), find('#document'));
  };
  details.addEventListener('toggle', update);
  return { update };
};
