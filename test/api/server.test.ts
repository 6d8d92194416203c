/** A server that really listens: what only a connection can show. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { after, test } from 'node:test';
import { createApi } from '../../src/api/create-api.ts';
import { serveApi } from '../../src/api/serve-api.ts';
import type { EventRow } from '../../src/record/rows.ts';
import type { Store } from '../../src/store/port.ts';
import { filledStore } from './filled-api.ts';

const { store } = await filledStore(40);
const [row] = (await store.listEvents({}, { limit: 1, sort: '-date', after: null })).rows;
const ROWS = 40_000;

/** How many rows the server took from the store, and whether it said that it wants no more. */
const taken = { rows: 0, ended: false };

/** The store with a list of events that is far too long to be held, or that fails in the middle. */
function long(failsAt: number | null = null): Store {
  return {
    ...store,
    countEvents: async () => ROWS,
    async *streamEvents() {
      taken.rows = 0;
      taken.ended = false;
      try {
        for (let i = 0; i < ROWS; i++) {
          if (i === failsAt) throw new Error('the disk went');
          taken.rows++;
          yield { ...(row as EventRow), marker: i };
        }
      } finally {
        taken.ended = true;
      }
    },
  };
}

async function start(over: Store) {
  const faults: unknown[] = [];
  const app = createApi({
    store: over,
    deskDir: null,
    openPipeline: () => Promise.reject(new Error('this test reads nothing')),
    onFault: (error) => faults.push(error),
  });
  const server = await serveApi({ app, host: '127.0.0.1', port: 0 });
  after(() => server.close());
  return { ...server, faults };
}

const server = await start(long());

async function answerOf(path: string, headers: Record<string, string>, method = 'GET', body = '') {
  const asking = request(`${server.url}${path}`, { method, headers });
  asking.end(body);
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += chunk;
  return { status: response.statusCode, headers: response.headers, text };
}

async function untilTrue(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('it answers at the address that it says, to the names of this machine alone', async () => {
  assert.match(server.url, /^http:\/\/127\.0\.0\.1:\d+$/);
  assert.equal((await answerOf('/store', {})).status, 200);
  assert.equal((await answerOf('/store', { Host: `localhost:${server.port}` })).status, 200);
  const rebound = await answerOf('/store', { Host: `evil.example:${server.port}` });
  assert.equal(rebound.status, 421);
  assert.equal(JSON.parse(rebound.text).error.code, 'API_HOST_UNKNOWN');
});

test('a page of another address may not send', async () => {
  const json = { 'Content-Type': 'application/json' };
  const body = JSON.stringify({ target: row?.id, verdict: 'right', by: 'T' });
  const foreign = await answerOf('/reviews', { ...json, Origin: 'https://evil.example' }, 'POST', body);
  assert.equal(foreign.status, 403);
  const own = await answerOf('/reviews', { ...json, Origin: server.url }, 'POST', body);
  assert.equal(own.status, 201, own.text);
});

test('next_url leads to the next page at the same address', async () => {
  const first = JSON.parse((await answerOf('/events?limit=1', {})).text);
  assert.ok(first.next_url.startsWith(`${server.url}/events?limit=1&next=`));
});

test('an export of many thousand rows comes whole', async () => {
  const response = await fetch(`${server.url}/events.csv`);
  let lines = 0;
  for await (const chunk of response.body ?? [])
    for (const byte of chunk as Uint8Array) if (byte === 0x0a) lines++;
  assert.equal(lines, ROWS + 1);
});

test('a slow client holds the export back, and one that goes ends it', async () => {
  const asking = request(`${server.url}/events.csv`);
  asking.end();
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  response.pause();
  // Until the connection is full: the count stands still over many turns.
  for (let before = -1; before !== taken.rows; ) {
    before = taken.rows;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.ok(taken.rows < ROWS / 2, `${taken.rows} rows were taken for a client that reads nothing`);
  assert.equal(taken.ended, false);
  response.destroy();
  await untilTrue(() => taken.ended);
  assert.ok(taken.rows < ROWS);
});

test('an export that fails in the middle breaks off and does not look whole', async () => {
  const broken = await start(long(5000));
  const response = await fetch(`${broken.url}/events.csv`);
  assert.equal(response.status, 200);
  let said = '';
  await assert.rejects(async () => {
    for await (const chunk of response.body ?? []) said += Buffer.from(chunk as Uint8Array).toString();
  });
  assert.ok(said.length > 1000);
  assert.ok(!said.includes('the disk went'), 'what happened on the machine is not told');
  assert.equal(broken.faults.length, 1);
  assert.equal((await fetch(`${broken.url}/store`)).status, 200, 'the server goes on');
});

test('an export that comes out short breaks off, in whatever order it was asked for', async () => {
  const count = await store.countEvents({});
  const broken = await start({ ...store, countEvents: async () => count + 1 });
  for (const path of ['/events.csv', '/events.jsonl', '/events.csv?sort=-goldstein']) {
    const response = await fetch(`${broken.url}${path}`);
    assert.equal(response.status, 200);
    await assert.rejects(response.text(), path);
  }
  const codes = broken.faults.map((fault) => (fault as { code?: unknown }).code);
  assert.deepEqual(codes, Array(3).fill('PUBLISH_NOT_WHOLE'));
  const page = await fetch(`${broken.url}/events.csv?limit=5`);
  assert.equal((await page.text()).match(/\r\n/g)?.length, 6, 'a page is no whole list');
});

test('nonsense on the line is refused, and the server goes on', async () => {
  for (const nonsense of [
    '\x16\x03\x01\x02\x00',
    'GET /events HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n',
    `GET /${'x'.repeat(100_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
  ]) {
    const socket = connect(server.port, '127.0.0.1');
    socket.on('error', () => {});
    socket.end(nonsense);
    let said = '';
    socket.on('data', (chunk) => {
      said += String(chunk);
    });
    await once(socket, 'close');
    assert.match(said, /^HTTP\/1\.1 4\d\d/);
  }
  assert.equal((await answerOf('/store', {})).status, 200);
});

test('a port that is taken is an error, and closing ends open exports', async () => {
  const app = createApi({ store, deskDir: null, openPipeline: () => Promise.reject(new Error('none')) });
  await assert.rejects(serveApi({ app, host: '127.0.0.1', port: server.port }), { code: 'EADDRINUSE' });
  const ending = await start(long());
  const asking = request(`${ending.url}/events.csv`);
  asking.on('error', () => {});
  asking.end();
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  response.on('error', () => {});
  response.pause();
  await ending.close();
  await untilTrue(() => taken.ended);
  await assert.rejects(fetch(`${ending.url}/store`));
});
