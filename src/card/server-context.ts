import type { CareerPath } from '../model/path-types.js';

/** What an element finds out from its page in a browser, and gets from the renderer on a server. */
export interface ServerContext {
  /** The path in place of the bundled one. */
  path: CareerPath | undefined;
  /** Language of elements without a `lang` of their own. */
  lang: string;
  /** Whether a `<career-path>` has cards of the page's own. */
  hasOwnCards: boolean;
}

/** Set while a server renders, which is synchronous; undefined in browsers. */
export let serverContext: ServerContext | undefined;

/** Renders with a context. */
export const withServerContext = <T>(context: ServerContext, render: () => T): T => {
  serverContext = context;
  try {
    return render();
  } finally {
    serverContext = undefined;
  }
};
