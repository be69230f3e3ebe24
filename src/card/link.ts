import { html, nothing, type TemplateResult } from 'lit';
import { CareerLinkEvent } from '../events.js';
import type { Link } from '../model/path-types.js';

/** Any address to which a relative one can be relative, to learn its scheme. */
const BASE = 'https://x/';

/** Whether an address, which may be relative to the page, is an http(s) one. */
const isHttp = (url: string): boolean =>
  URL.canParse(url, BASE) && /^https?:$/.test(new URL(url, BASE).protocol);

/**
 * A link from the data, with its label or other `content`; screen readers read `name` instead. Addresses other
 * than http(s) are rendered as plain text, because the data is untrusted.
 */
export const link = (
  { url, label }: Link,
  content: unknown = label,
  name: string | typeof nothing = nothing,
): TemplateResult => {
  if (!isHttp(url)) return html`${label}`;
  // Includes middle clicks, but not right clicks, which open a menu.
  const follow = (event: MouseEvent): void => {
    if (event.button < 2 && !event.currentTarget!.dispatchEvent(new CareerLinkEvent(url, label)))
      event.preventDefault();
  };
  return html`<a part="link" href=${url} aria-label=${name} @click=${follow} @auxclick=${follow}
    >${content}</a
  >`;
};
