/** The renderer is much faster than `@lit-labs/ssr`, measured in the same process. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serialize } from 'parse5';
import { renderMarkup } from '../../src/server/render-element.js';
import { renderWithLit } from './ssr-reference.js';

const markup = '<career-path lang="en"></career-path>';
const context = { path: undefined, lang: 'en', hasOwnCards: false };

const ways = {
  own: () => serialize(renderMarkup(markup, context, 'inline')),
  lit: () => renderWithLit(markup, context),
};

/** CPU time, which other processes affect less than time on the clock. */
const cpuTimeOf = (render: () => unknown): number => {
  const begin = process.cpuUsage();
  for (let page = 0; page < 20; page++) render();
  const { system, user } = process.cpuUsage(begin);
  return system + user;
};

test('full pages take less than half of the time', () => {
  const best = { own: Infinity, lit: Infinity };
  // The best of several rounds, which no garbage collection or compilation has interrupted.
  for (let round = 0; round < 10; round++)
    for (const way of ['own', 'lit'] as const)
      best[way] = Math.min(best[way], cpuTimeOf(ways[way]));
  assert.ok(best.own * 2 < best.lit, `${best.own} and ${best.lit} µs for 20 pages`);
});
