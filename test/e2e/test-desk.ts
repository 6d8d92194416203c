/** A real server with the built desk over a store file, on a port that is free. Faults of the server are kept. */
import assert from 'node:assert/strict';
import { createApi } from '../../src/api/create-api.ts';
import { serveApi } from '../../src/api/serve-api.ts';
import type { Pipeline } from '../../src/pipeline/open-pipeline.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { builtDesk } from './built-desk.ts';

export type TestDesk = {
  /** Without a slash at its end. */
  url: string;
  storePath: string;
  /** What the server could not do, and nobody outside is told of. */
  faults: unknown[];
  /** An answer of the API, parsed; it must be a good one. */
  ask<T>(path: string): Promise<T>;
  /** A body as it comes. */
  text(path: string): Promise<string>;
  close(): Promise<void>;
};

export type TestDeskOptions = {
  readOnly?: boolean;
  /** Default: any that is free. */
  port?: number;
  /** For pasted texts. Default: none is there. */
  openPipeline?: () => Promise<Pipeline>;
};

export async function serveTestDesk(storePath: string, options: TestDeskOptions = {}): Promise<TestDesk> {
  const store = await openSqliteStore(storePath, { readOnly: options.readOnly === true });
  const faults: unknown[] = [];
  const app = createApi({
    store,
    deskDir: builtDesk(),
    openPipeline: options.openPipeline ?? (() => Promise.reject(new Error('this journey reads nothing'))),
    onFault: (error) => faults.push(error),
  });
  const server = await serveApi({ app, host: '127.0.0.1', port: options.port ?? 0 });
  const text = async (path: string): Promise<string> => {
    const response = await fetch(server.url + path);
    const body = await response.text();
    assert.equal(response.status, 200, `${path}: ${body.slice(0, 300)}`);
    return body;
  };
  return {
    url: server.url,
    storePath,
    faults,
    text,
    ask: async <T>(path: string) => JSON.parse(await text(path)) as T,
    async close() {
      await server.close();
      await store.close();
    },
  };
}
