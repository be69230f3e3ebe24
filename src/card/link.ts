import { html, type TemplateResult } from 'lit';
import { CareerLinkEvent } from '../events.js';
import type { Link } from '../model/arithmetic.js';

/**
 * A link of the data; `content` says more than its label where many have the same one. Any address but
 * http(s) stays plain text: the data may be anybody's.
 */
export const link = ({ url, label }: Link, content: unknown = label): TemplateResult => {
  if (!/^https?:/i.test(url)) return html`${label}`;
  // By the middle button, too; the right one opens a menu.
  const follow = (event: MouseEvent): void => {
    if (event.button < 2 && !event.currentTarget!.dispatchEvent(new CareerLinkEvent(url, label)))
      event.preventDefault();
  };
  return html`<a part="link" href=${url} @click=${follow} @auxclick=${follow}>${content}</a>`;
};
