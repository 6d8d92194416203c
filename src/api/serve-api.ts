/**
 * Puts the API on an address: the only module that listens. In: an app, a host and a port. Out: where it is
 * reached, and how to end it. Errors: API_PORT_TAKEN, API_ADDRESS_UNUSABLE.
 */
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { apiError } from './errors.ts';

export type ServeOptions = {
  app: Hono;
  /** Address or name to bind to. */
  host: string;
  /** 0 takes any that is free. */
  port: number;
};

export type RunningApi = {
  url: string;
  port: number;
  /** Takes no more requests, gives those under way a moment, then ends them. */
  close(): Promise<void>;
};

/** How long requests under way may go on after the end was asked for. */
const GRACE_MS = 2000;

export async function serveApi({ app, host, port }: ServeOptions): Promise<RunningApi> {
  const server = createAdaptorServer({ fetch: app.fetch, hostname: host }) as NodeServer;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(listenError(cause, host, port)));
    server.listen(port, host, resolve);
  });
  const taken = server.address().port;
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${taken}`,
    port: taken,
    async close() {
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS);
      await closed;
      clearTimeout(timer);
    },
  };
}

/** What is used of Node's server; the adaptor's own type also allows HTTP/2. */
type NodeServer = {
  once(event: 'error', handler: (error: NodeJS.ErrnoException) => void): void;
  listen(port: number, host: string, done: () => void): void;
  address(): { port: number };
  close(done: () => void): void;
  closeIdleConnections(): void;
  closeAllConnections(): void;
};

function listenError(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  if (cause.code === 'EADDRINUSE')
    return apiError('API_PORT_TAKEN', `Port ${port} of ${host} is in use.`, { cause });
  if (cause.code === 'EACCES')
    return apiError('API_PORT_TAKEN', `Port ${port} of ${host} may not be used by this user.`, { cause });
  return apiError('API_ADDRESS_UNUSABLE', `Cannot listen at ${host} (${cause.message}).`, { cause });
}
