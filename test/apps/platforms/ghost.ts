/** Ghost’s own renderer of posts. Import it after `install`, which installs its packages. */
import { createRequire } from 'node:module';

// In Node, their ES modules can't import names from lexical, which is CommonJS.
const require = createRequire(import.meta.url);
const { DEFAULT_NODES } = require('@tryghost/kg-default-nodes');
const { LexicalHTMLRenderer } = require('@tryghost/kg-lexical-html-renderer');

const everybody = 'status:free,status:-free';

/** The settings of a card’s visibility. */
const visibility = {
  everywhere: undefined,
  web: {
    web: { nonMember: true, memberSegment: everybody },
    email: { memberSegment: '' },
  },
  email: {
    web: { nonMember: false, memberSegment: '' },
    email: { memberSegment: everybody },
  },
};

interface HtmlCard {
  html: string;
  shown: keyof typeof visibility;
}

/** A post of HTML cards, as the page shows it, or the newsletter. */
export const renderPost = (cards: HtmlCard[], target: 'html' | 'email'): Promise<string> => {
  const children = cards.map(({ html, shown }) => ({
    type: 'html',
    version: 1,
    html,
    visibility: visibility[shown],
  }));
  const root = { type: 'root', version: 1, format: '', indent: 0, direction: null, children };
  return new LexicalHTMLRenderer({ nodes: DEFAULT_NODES }).render(JSON.stringify({ root }), {
    target,
  });
};
