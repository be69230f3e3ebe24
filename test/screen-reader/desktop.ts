/** An invisible desktop with Orca, a window manager and a keyboard. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { ended, installWithApt, VIEWPORT, which } from '../browsers.js';
import { SpeechServer } from './speech-server.js';

const run = promisify(execFile);

/** The commands it needs, with their Debian packages. */
const packages = {
  orca: 'orca',
  Xvfb: 'xvfb',
  xdotool: 'xdotool',
  openbox: 'openbox',
  'dbus-daemon': 'dbus-daemon',
};

const install = async (): Promise<void> => {
  const missing = () => Object.entries(packages).filter(([command]) => !which(command));
  if (!missing().length) return;
  const tried: string[] = [];
  await installWithApt([...missing().map(([, name]) => name), 'at-spi2-core'], tried);
  const names = missing().map(([command]) => command);
  if (names.length) throw new Error(`Missing: ${names.join(', ')}.\n${tried.join('\n')}`);
};

/** Orca's defaults, but it doesn't name the keys that are pressed, nor starts to read by itself. */
const orcaSettings = {
  general: {
    enableBraille: false,
    enableKeyEcho: false,
    pageSummaryOnLoad: false,
    sayAllOnLoad: false,
  },
  keybindings: {},
  profiles: { default: { profile: ['Default', 'default'], pronunciations: {}, keybindings: {} } },
  pronunciations: {},
};

export class Desktop {
  readonly speech = new SpeechServer();
  /** The environment of programs on this desktop. */
  env: NodeJS.ProcessEnv = { ...process.env };

  #home = '';
  #processes: ChildProcess[] = [];

  static async start(): Promise<Desktop> {
    const desktop = new Desktop();
    ended.signal.addEventListener('abort', () => desktop.#kill());
    await install();
    await desktop.#start();
    return desktop;
  }

  /** Orca's version. */
  async version(): Promise<string> {
    return (await run('orca', ['--version'], { env: this.env })).stdout.trim();
  }

  /** Presses a key, such as `Tab` or `shift+Tab`, and returns what Orca says then. */
  async press(key: string): Promise<string[]> {
    await run('xdotool', ['key', '--clearmodifiers', key], { env: this.env });
    // Orca pauses between the parts of a page while it looks for the next.
    return this.speech.listen(key === 'KP_Add' ? 8000 : undefined);
  }

  async stop(): Promise<void> {
    this.#kill();
    this.speech.stop();
    await rm(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }

  async #start(): Promise<void> {
    // A home of its own keeps the user's settings out of it.
    this.#home = await mkdtemp(join(tmpdir(), 'screen-reader-'));
    const runtime = join(this.#home, 'run');
    await mkdir(runtime, { mode: 0o700 });
    Object.assign(this.env, {
      HOME: this.#home,
      LC_ALL: 'C.UTF-8',
      SPEECHD_ADDRESS: await this.speech.address(),
      XDG_RUNTIME_DIR: runtime,
    });
    const { width, height } = VIEWPORT;
    const screen = `${width}x${height}x24`;
    const xvfb = this.#spawn('Xvfb', '-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp');
    this.env.DISPLAY = `:${await firstLine(xvfb)}`;
    const bus = this.#spawn('dbus-daemon', '--session', '--nofork', '--print-address=3');
    this.env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus);
    this.#spawn('openbox');
    const preferences = join(this.#home, 'orca');
    await mkdir(preferences);
    await writeFile(join(preferences, 'user-settings.conf'), JSON.stringify(orcaSettings));
    this.#spawn('orca', '--user-prefs', preferences);
    const words = await this.speech.listen(3000, 60_000);
    if (!words.length) throw new Error('Orca says nothing.');
  }

  #spawn(command: string, ...args: string[]): ChildProcess {
    const child = spawn(command, args, {
      detached: true,
      stdio: ['ignore', 'ignore', process.env.DEBUG ? 'inherit' : 'ignore', 'pipe'],
      env: this.env,
    });
    this.#processes.push(child);
    return child;
  }

  #kill(): void {
    // Each has a process group of its own.
    for (const { exitCode, pid, signalCode } of this.#processes.splice(0).reverse())
      if (pid && exitCode === null && !signalCode) process.kill(-pid, 'SIGKILL');
  }
}

const firstLine = async ({ stdio }: ChildProcess): Promise<string> => {
  const [data] = await once(stdio[3] as Readable, 'data', { signal: AbortSignal.timeout(60_000) });
  return String(data).trim();
};
