import { createServer as createHttp, type RequestListener, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';

import { afterAll } from 'vitest';

import type { Certificate } from './self-signed.js';

const servers: Server[] = [];

/** A server on this machine, gone when the test file is done; its port. */
export async function serve(listener: RequestListener, certificate?: Certificate): Promise<number> {
  return (await start(listener, certificate)).port;
}

async function start(listener: RequestListener, certificate?: Certificate) {
  const server = certificate ? createHttps(certificate, listener) : createHttp(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

/** A proxy on this machine: where it listens, and what it was asked to connect to. */
export interface Proxy {
  readonly port: number;
  readonly asked: readonly string[];
}

/** A proxy that takes every host for the one at `target`, or bars the way with a status. */
export async function serveProxy(target: number, status = 200): Promise<Proxy> {
  const asked: string[] = [];
  const { server, port } = await start((_request, response) => response.writeHead(501).end());
  server.on('connect', ({ url = '' }: { url?: string }, client: Socket) => {
    asked.push(url);
    client.on('error', () => {});
    if (status !== 200) return void client.end(`HTTP/1.1 ${status} No\r\n\r\n`);
    const upstream = connect(target, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    return undefined;
  });
  return { port, asked };
}

afterAll(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});
