/**
 * React 19: a component with prerendered HTML. In the browser, React doesn’t change this HTML, and the card
 * upgrades itself. Server and browser use the same file; only the server passes `html`.
 */
import { createElement, useState } from 'react';

interface Prerendered {
  html?: string;
}

/** React doesn't hydrate this content, which belongs to the element. */
export const Card = ({ html = '' }: Prerendered) =>
  createElement('div', {
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: { __html: html },
  });

export const Post = ({ html }: Prerendered) => {
  const [likes, setLikes] = useState(0);
  return createElement(
    'article',
    null,
    createElement('h1', null, 'What an MLOps engineer earns'),
    createElement(Card, { html }),
    createElement('button', { onClick: () => setLikes(likes + 1) }, `Likes: ${likes}`),
  );
};
