import type { ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Props } from './blocks.js';

/** Shows a component a number of times in a box, and returns a function that removes it. */
export const show = <Content,>(
  box: Element,
  Component: ComponentType<Props<Content>>,
  content: Content,
  count = 1,
) => {
  const root = createRoot(box);
  const cards = Array.from({ length: count }, (_, index) => (
    <Component key={index} content={content} />
  ));
  // Pages let React decide when to paint; for many cards the end of the work has to be known.
  if (count > 1) flushSync(() => root.render(cards));
  else root.render(cards);
  return () => root.unmount();
};
