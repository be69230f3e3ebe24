/**
 * React 19: a component whose HTML comes from the server and is left alone in the browser, where the
 * card comes alive by itself. The same file runs on both sides; `html` is given on the server alone.
 */
import { createElement, useState } from 'react';

/** React has nothing to compare and nothing to patch in there: it is the element’s own. */
export const Card = ({ html = '' }) =>
  createElement('div', {
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: { __html: html },
  });

export const Post = ({ html }) => {
  const [likes, setLikes] = useState(0);
  return createElement(
    'article',
    null,
    createElement('h1', null, 'What an MLOps engineer earns'),
    createElement(Card, { html }),
    createElement('button', { onClick: () => setLikes(likes + 1) }, `Likes: ${likes}`),
  );
};
