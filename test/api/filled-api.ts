/** An API over a store of made-up reports, for tests that ask it directly. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { Hono } from 'hono';
import { type ApiOptions, createApi } from '../../src/api/create-api.ts';
import type { Store } from '../../src/store/port.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { syntheticReport } from '../conformance/synthetic-report.ts';

export type Answered = {
  status: number;
  headers: Headers;
  text: string;
  /** The parsed body. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  json: any;
};

export type FilledApi = {
  app: Hono;
  store: Store;
  path: string;
  faults: unknown[];
  get(path: string, headers?: Record<string, string>): Promise<Answered>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answered>;
};

/** An empty folder that goes when the tests of the file are through. */
export function apiFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'attache-api-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new store with so many reports. */
export async function filledStore(reports: number, events = 8): Promise<{ path: string; store: Store }> {
  const path = join(apiFolder(), 'press.db');
  const store = await openSqliteStore(path, { create: true });
  after(() => store.close());
  for (let i = 0; i < reports; i++) await store.fileReport(syntheticReport(3, i, { events, words: 120 }));
  await store.setAside({
    kind: 'refused',
    source: 'pages/broken.html',
    sha256: null,
    code: 'EXTRACT_BINARY',
    message: 'The file has zero bytes, so it is not a text.',
    at: '2024-05-01T10:00:00.000Z',
  });
  return { path, store };
}

export async function filledApi(reports: number, options: Partial<ApiOptions> = {}): Promise<FilledApi> {
  const { path, store } = await filledStore(reports);
  return { ...apiOver(store, options), path };
}

/** An API over a store, or over something that acts like one. */
export function apiOver(store: Store, options: Partial<ApiOptions> = {}): Omit<FilledApi, 'path'> {
  const faults: unknown[] = [];
  const app = createApi({
    store,
    deskDir: null,
    openPipeline: () => Promise.reject(new Error('this test reads nothing')),
    onFault: (error) => faults.push(error),
    ...options,
  });
  const ask = async (path: string, init: RequestInit): Promise<Answered> => {
    const response = await app.request(path, init);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json;') === true;
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: isJson ? JSON.parse(text) : null,
    };
  };
  return {
    app,
    store,
    faults,
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, body, headers = {}) =>
      ask(path, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { 'Content-Type': 'application/json', ...headers },
      }),
  };
}
