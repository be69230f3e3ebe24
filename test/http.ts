/** The HTTP server of the tests and the benchmark. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Http2SecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { lookup } from 'mrmime';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export interface RunningServer {
  origin: string;
  /** Also closes open connections. */
  stop(): void;
}

/** The content type of a file or address, by its ending. */
export const contentType = (file: string): string => {
  const type = lookup(file) ?? 'text/plain';
  return type.startsWith('text/html') ? `${type}; charset=utf-8` : type;
};

/** Lets a server listen on a free port of this machine. */
export const listen = async (
  server: Server | Http2SecureServer,
  protocol = 'http',
): Promise<RunningServer> => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `${protocol}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
    },
  };
};

/** Starts a server on a free port of this machine. */
export const startServer = (handler: Handler): Promise<RunningServer> =>
  listen(createServer((request, response) => void handler(request, response)));

/** Answers with a file, or with 404 if there is none. */
export const sendFile = (response: ServerResponse, file: string): void => {
  if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
  response.setHeader('content-type', contentType(file));
  createReadStream(file).pipe(response);
};
