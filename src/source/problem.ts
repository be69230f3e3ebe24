import type { Issue } from '../model/check.js';

/** Why there is no document, or none that can be shown. */
export class Problem extends Error {
  constructor(
    readonly code: 'status' | 'network' | 'timeout' | 'syntax' | 'size' | 'unfilled' | 'invalid',
    readonly detail: { cause?: unknown; html?: boolean; issues?: Issue[]; status?: number } = {},
  ) {
    super(code, { cause: detail.cause });
  }
}
