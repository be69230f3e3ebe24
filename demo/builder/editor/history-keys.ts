/** Undo and redo with the keyboard, also in text fields: the form has one history. */
import type { Session } from '../model/session.js';

const isMac = /^Mac|iP/.test(navigator.platform);

const modifier = isMac ? 'Meta' : 'Control';

/** As in `aria-keyshortcuts`. */
export const historyKeys = { undo: `${modifier}+Z`, redo: `${modifier}+Shift+Z` };

const actionOf = ({ altKey, ctrlKey, key, metaKey, shiftKey }: KeyboardEvent) => {
  if (altKey || !(isMac ? metaKey : ctrlKey)) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !isMac ? 'redo' : undefined;
};

/** The author undoes something with the browser’s menu, or by shaking a phone. */
const inputActions: Record<string, 'undo' | 'redo'> = {
  historyUndo: 'undo',
  historyRedo: 'redo',
};

export const watchHistoryKeys = (root: HTMLElement, session: Session): void => {
  const act = (event: Event, action: 'undo' | 'redo' | undefined) => {
    if (!action) return;
    // The browser’s own history would be out of step.
    event.preventDefault();
    session[action]();
  };
  root.addEventListener('keydown', (event) => act(event, actionOf(event)));
  root.addEventListener('beforeinput', (event) => act(event, inputActions[event.inputType]));
};
