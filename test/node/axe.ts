/** Runs axe in a page. */
import { readFile } from 'node:fs/promises';
import type { RunOptions } from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';

declare const axe: typeof import('axe-core');

const code = await readFile('node_modules/axe-core/axe.min.js', 'utf8');

/** The violations that axe finds in a page, or in a part of it: each rule and the elements that break it. */
export const violationsOf = async (
  page: Page | Frame,
  options: RunOptions = {},
  part = 'html',
): Promise<string[]> => {
  await page.evaluate(code);
  const run = async (options: RunOptions, part: string) => {
    const { violations } = await axe.run(part, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      ...options,
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
  };
  return page.evaluate(run, options, part);
};
