/** The services inside editors. Import it after `install`, which installs them. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

export const html =
  require('vscode-html-languageservice') as typeof import('vscode-html-languageservice');
export const css =
  require('vscode-css-languageservice') as typeof import('vscode-css-languageservice');

interface Response {
  body?: unknown;
  message?: string;
  request_seq: number;
  success: boolean;
  type: string;
}

export interface TypeScriptServer {
  /** Sends a request of TypeScript’s protocol, and returns the body of its response. */
  request<Body>(command: string, args: unknown): Promise<Body>;
  open(file: string, text: string): void;
  stop(): void;
}

/** Starts TypeScript as editors run it, with Vue’s plugin. */
export const startTypeScript = (): TypeScriptServer => {
  const apps = fileURLToPath(new URL('.', import.meta.url));
  const server = spawn(process.execPath, [
    require.resolve('typescript/lib/tsserver.js'),
    ...['--globalPlugins', '@vue/typescript-plugin', '--pluginProbeLocations', apps],
    ...['--disableAutomaticTypingAcquisition', '--suppressDiagnosticEvents'],
  ]);
  const waiting = new Map<number, { resolve(body: unknown): void; reject(error: Error): void }>();
  createInterface({ input: server.stdout }).on('line', (line) => {
    if (!line.startsWith('{')) return;
    const { body, message, request_seq, success, type } = JSON.parse(line) as Response;
    if (type !== 'response') return;
    const request = waiting.get(request_seq);
    if (success) request?.resolve(body);
    else request?.reject(new Error(message));
  });
  let seq = 0;
  const send = (command: string, args: unknown): number => {
    seq++;
    server.stdin.write(`${JSON.stringify({ seq, type: 'request', command, arguments: args })}\n`);
    return seq;
  };
  return {
    request: <Body>(command: string, args: unknown) =>
      new Promise<Body>((resolve, reject) =>
        waiting.set(send(command, args), { resolve: (body) => resolve(body as Body), reject }),
      ),
    open: (file, text) => void send('open', { file, fileContent: text }),
    stop: () => void server.kill(),
  };
};
