import { prerender, type CardTag, type PrerenderOptions } from 'career-path-elements/prerender';
import { Upgrade } from './upgrade';

export const Card = ({ tag, ...options }: PrerenderOptions & { tag: CardTag }) => (
  <>
    {/* React doesn't hydrate this HTML, which belongs to the element. */}
    <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: prerender(tag, options) }} />
    <Upgrade />
  </>
);
