import type { Issue } from '../model/check.js';

/** The reason why a document can't be loaded or shown. */
export class Problem extends Error {
  constructor(
    readonly code:
      | 'status'
      | 'network'
      | 'timeout'
      | 'syntax'
      | 'size'
      | 'unfilled'
      | 'removed'
      | 'other'
      | 'invalid',
    readonly detail: {
      cause?: unknown;
      /** The id of the path that was found instead of the one that the card is for. */
      found?: string;
      issues?: Issue[];
      status?: number;
      /** The text that isn't JSON. */
      text?: string;
    } = {},
  ) {
    super(code, { cause: detail.cause });
  }
}
