/** Runs an app’s commands, as its developers do. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ended } from '../browsers.js';
import type { RunningServer } from '../http.js';
import { newerNode } from './node.js';

const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
};

/** An address on this machine, as servers print it. */
const address = /http:\/\/(?:localhost|127\.0\.0\.1|\[::1?\]|0\.0\.0\.0):(\d+)/;

/** Starts a script of one of the app’s packages. `read` gets all output so far, whenever there is more. */
const start = async (
  app: string,
  [script, ...args]: string[],
  variables: NodeJS.ProcessEnv,
  read: (output: string) => void = () => {},
) => {
  const cwd = resolve('test/apps', app);
  const child = spawn(await newerNode(), [resolve(cwd, script!), ...args], {
    cwd,
    env: { ...env, ...variables },
    signal: ended.signal,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += stripVTControlCharacters(text);
      read(output);
    });
  const end = new Promise<string>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code ? reject(new Error(output)) : resolve(output)));
  });
  return { child, end };
};

/** Runs a command to its end; returns its output. If it fails, that is the error. */
export const run = async (
  app: string,
  command: string[],
  variables: NodeJS.ProcessEnv = {},
): Promise<string> => (await start(app, command, variables)).end;

/** Starts a server, and waits until it prints its address. */
export const serve = async (
  app: string,
  command: string[],
  variables: NodeJS.ProcessEnv = {},
): Promise<RunningServer> => {
  let found: (port: string) => void;
  const port = new Promise<string>((resolve) => (found = resolve));
  const { child, end } = await start(app, command, variables, (output) => {
    const [, port] = address.exec(output) ?? [];
    if (port) found(port);
  });
  const ends = end.then((output) => Promise.reject(new Error(`It ended early:\n${output}`)));
  const origin = `http://127.0.0.1:${await Promise.race([port, ends])}`;
  // From now on, the server may end at any time.
  ends.catch(() => {});
  return { origin, stop: () => void child.kill() };
};
