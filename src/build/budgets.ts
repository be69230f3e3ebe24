/** Size limits of files that visitors download. */
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'rollup';

/**
 * Maximum sizes in bytes, compressed with brotli. About 900 bytes of the ladder are for pages that move, damage or
 * remove its data, and for marking the language of each text; 900 are for ranges, pay periods, notes and levels
 * without pay. About 900 bytes of the roadmap are for phases, alternatives, optional steps and units of time. About
 * 400 bytes of each file are for finding, loading and changing the card's language.
 * Of the bundle, 3 KB are for the requirements, related careers and the comparison.
 */
export const budgets: Readonly<Record<string, number>> = {
  'career-path-elements': 24000,
  'salary-ladder': 13200,
  'career-roadmap': 15350,
  learner: 8100,
};

/** Prints the size of each file, and fails the build if one is over its budget. */
export const checkBudgets = (): Plugin => ({
  name: 'check-budgets',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const size = brotliCompressSync(file.code).length;
      const budget = budgets[file.fileName.replace('.js', '')];
      const of = budget === undefined ? '' : ` of ${budget}`;
      console.log(`${file.fileName.padEnd(28)}${String(size).padStart(6)}${of} bytes (brotli)`);
      if (budget !== undefined && size > budget)
        this.error(
          `${file.fileName} is ${size - budget} bytes over its budget of ${budget} bytes (src/build/budgets.ts).`,
        );
    }
  },
});
