/**
 * React 19: a component whose HTML comes from the server. In the browser React leaves it alone, and the
 * card upgrades itself. The same file runs on both sides; only the server passes `html`.
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
