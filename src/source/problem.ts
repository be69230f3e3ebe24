import type { Issue } from '../model/check.js';

/** The reason why a document can't be loaded or shown. */
export class Problem extends Error {
  constructor(
    readonly code: 'status' | 'network' | 'timeout' | 'syntax' | 'size' | 'unfilled' | 'invalid',
    readonly detail: { cause?: unknown; html?: boolean; issues?: Issue[]; status?: number } = {},
  ) {
    super(code, { cause: detail.cause });
  }
}
