/** Makes components that React renders on servers. In browsers, `@lit/react` does. */
import { createComponent as create, type EventName, type Options } from '@lit/react';

type Props = Record<string, unknown>;

/**
 * A server sends no properties. Until React has set them in the browser, the attribute keeps the element from showing
 * the bundled path. `@lit/react` then removes it.
 */
export const createComponent = <
  Element extends HTMLElement,
  Events extends Record<string, EventName | string>,
>({
  react,
  ...options
}: Options<Element, Events>) => {
  const createElement = (type: string, props: Props) =>
    react.createElement(type, { ...props, 'defer-hydration': '' });
  return create({ ...options, react: { ...react, createElement } as typeof react });
};
