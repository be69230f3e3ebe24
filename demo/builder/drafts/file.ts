import type { Session } from '../model/session.js';

/**
 * A career as a file. Fields with problems, which cards leave out, are in it too: otherwise their content would be
 * lost.
 */
export const fileOf = ({ document = {}, path, problems }: Session) => {
  const isWhole = path !== undefined && !problems.length;
  const id = typeof document.id === 'string' && /^[\w.-]{1,200}$/.test(document.id) && document.id;
  return {
    name: `${id || path?.id || 'career'}.json`,
    text: `${JSON.stringify(isWhole ? path : document, null, 2)}\n`,
    problems: problems.length,
  };
};
