import type { CareerPath } from '../model/path-types.js';

/** What an element reads from the page in a browser, but gets from the renderer on a server. */
export interface ServerContext {
  /** The path to use instead of the bundled one. */
  path: CareerPath | undefined;
  /** The paths of a comparison. */
  paths?: readonly CareerPath[] | undefined;
  /** Language of elements without a `lang` attribute. */
  lang: string;
  /** Whether the author put content inside the `<career-path>`. */
  hasOwnCards: boolean;
}

/** Set while a server renders, which is synchronous; undefined in browsers. */
export let serverContext: ServerContext | undefined;

/** Sets the context during a synchronous rendering. */
export const withServerContext = <T>(context: ServerContext, render: () => T): T => {
  serverContext = context;
  try {
    return render();
  } finally {
    serverContext = undefined;
  }
};
