/**
 * Puts the API on an address: the only module that listens. In: an app, a host and a port. Out: where it is
 * reached, and how to end it. Errors are Node's own, such as EADDRINUSE.
 */
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

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

/** @throws Node's error when the port or the address cannot be used */
export async function serveApi({ app, host, port }: ServeOptions): Promise<RunningApi> {
  const server = createAdaptorServer({ fetch: app.fetch, hostname: host }) as NodeServer;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const taken = server.address().port;
  return {
    url: `http://${nameOf(host)}:${taken}`,
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

/** What a browser on this machine can ask for; `0.0.0.0` and `::` stand for every address and are none. */
function nameOf(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
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
