/** Starts a server that isn’t written in JavaScript. */
import { spawn, type SpawnOptions } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ended } from '../browsers.js';
import type { RunningServer } from '../http.js';

/** Resolves once the command prints the address at which it listens. */
export const start = (
  command: string,
  args: string[],
  options: SpawnOptions,
): Promise<RunningServer> =>
  new Promise((resolve, reject) => {
    const server = spawn(command, args, {
      ...options,
      signal: ended.signal,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const printed: string[] = [];
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`${command} has ended:\n${printed.join('\n')}`)));
    for (const input of [server.stdout!, server.stderr!])
      createInterface({ input }).on('line', (line) => {
        printed.push(line);
        const [origin] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
        if (origin) resolve({ origin, stop: () => void server.kill() });
      });
  });
