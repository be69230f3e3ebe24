/** The progress bar of the command. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progressBar } from '../../src/cli/progress-bar.js';

const drawnOn = (isTTY: boolean): { written: string[]; stream: NodeJS.WriteStream } => {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) };
  return { written, stream: stream as unknown as NodeJS.WriteStream };
};

test('on a terminal, it is drawn when it changes, and removed at the end', () => {
  const { stream, written } = drawnOn(true);
  const bar = progressBar(stream);
  bar.update(0, 200, '0 careers');
  bar.update(1, 200, '0 careers');
  bar.update(100, 200, '5 careers');
  bar.update(300, 200, '9 careers');
  bar.clear();
  const line = (filled: number, text: string) =>
    `\r${'█'.repeat(filled)}${'░'.repeat(30 - filled)} ${text}\u001b[K`;
  assert.deepEqual(written, [
    line(0, '  0% 0 careers'),
    line(15, ' 50% 5 careers'),
    line(30, '100% 9 careers'),
    '\r\u001b[K',
  ]);
});

test('elsewhere, nothing is written', () => {
  const { stream, written } = drawnOn(false);
  const bar = progressBar(stream);
  bar.update(1, 2, '1 career');
  bar.clear();
  assert.deepEqual(written, []);
});
