import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { readAnswer } from '../../src/api/contract/answer-schemas.ts';
import { createReadQueue, MAX_WAITING } from '../../src/api/read-queue.ts';
import { MAX_TEXT } from '../../src/api/routes/read.ts';
import { maxInputBytes } from '../../src/extract/media.ts';
import { openPipeline, type Pipeline } from '../../src/pipeline/open-pipeline.ts';
import { readResultSchema } from '../../src/record/read-result.ts';
import { apiOver, filledStore } from './filled-api.ts';

const { store } = await filledStore(1);
let opened = 0;
let pipeline: Pipeline | null = null;
const api = apiOver(store, {
  openPipeline: async () => {
    opened++;
    pipeline = await openPipeline();
    return pipeline;
  },
});
after(() => pipeline?.close());

const TEXT = 'Russian Defence Minister Sergei Shoigu visited Pyongyang on Tuesday, state media said.';

test('a text is read as `attache read` reads it, and nothing is filed', async () => {
  assert.equal(opened, 0, 'the pipeline is opened when it is needed');
  const before = await store.info();
  const { status, json, text } = await api.post('/read', {
    text: TEXT,
    publishedAt: '2023-07-27',
    title: 'Visit',
  });
  assert.equal(status, 200, text);
  assert.deepEqual(readAnswer.parse(json), json);
  const { ok, parse, ...result } = json;
  assert.equal(ok, true);
  assert.equal(parse, null);
  assert.equal(result.article.text, TEXT);
  assert.equal(result.events[0]?.type, 'CONSULT');
  assert.deepEqual(readResultSchema.parse(result), result);
  assert.equal((await store.info()).version, before.version);
});

test('with its parse: words, quotes and times that cut the text, from the same reading', async () => {
  const { json } = await api.post('/read', { text: TEXT, parse: true });
  assert.deepEqual(readAnswer.parse(json), json);
  const [sentence] = json.parse.sentences;
  assert.deepEqual(
    json.parse.sentences.map(({ start, end }: { start: number; end: number }) => [start, end]),
    json.sentences.map(({ start, end }: { start: number; end: number }) => [start, end]),
  );
  for (const token of sentence.tokens) assert.equal(TEXT.slice(token.start, token.end), token.form);
  assert.equal(sentence.tokens.filter((token: { head: number }) => token.head === -1).length, 1);
  assert.ok(json.parse.times.some((time: { text: string }) => /Tuesday/.test(time.text)));
});

test('plain text and pages', async () => {
  const plain = await api.post('/read', TEXT, { 'Content-Type': 'text/plain; charset=utf-8' });
  assert.equal(plain.json.article.text, TEXT);
  const paragraphs = `<p>${TEXT}</p>`.repeat(6);
  const html = `<!doctype html><html><head><title>A visit</title></head><body><nav>Home</nav><article><h1>A visit</h1>${paragraphs}</article></body></html>`;
  const page = await api.post('/read', { html, url: 'https://news.example/1' });
  assert.equal(page.status, 200, page.text);
  assert.ok(page.json.article.text.includes(TEXT));
  assert.ok(!page.json.article.text.includes('Home'));
});

test('what is not coded says why', async () => {
  const german = await api.post('/read', {
    text: 'Der Außenminister reiste am Dienstag nach Pjöngjang und traf dort seinen Amtskollegen zu Gesprächen.',
    parse: true,
  });
  assert.deepEqual(
    [german.json.status, german.json.reason, german.json.parse],
    ['not-coded', 'language', null],
  );
  const empty = await api.post('/read', { text: '  ' });
  assert.deepEqual([empty.status, empty.json.reason], [200, 'empty']);
});

test('hostile text comes back unit for unit', async () => {
  const text = `<script>alert(1)</script> \u202E${TEXT}\u202C {{7*7}} \u0000`;
  const { json, headers } = await api.post('/read', { text });
  assert.equal(json.article.text, text);
  assert.equal(headers.get('content-type'), 'application/json; charset=utf-8');
});

test('what cannot be taken in keeps its code', async () => {
  for (const [body, status, code] of [
    [{ html: '<html><body></body></html>' }, 422, /^EXTRACT_/],
    [{}, 400, /^API_BODY_INVALID$/],
    [{ text: 'x', html: '<p>x</p>' }, 400, /^API_BODY_INVALID$/],
    [{ text: 'x', titel: 'y' }, 400, /^API_BODY_INVALID$/],
    [{ text: 7 }, 400, /^API_BODY_INVALID$/],
    [{ text: 'x '.repeat(MAX_TEXT / 2 + 1) }, 413, /^API_BODY_TOO_LARGE$/],
    [{ text: 'x', publishedAt: 'yesterday' }, 400, /^API_BODY_INVALID$/],
    ['['.repeat(200_000), 400, /^API_BODY_INVALID$/],
    [`${'['.repeat(200_000)}${']'.repeat(200_000)}`, 400, /^API_BODY_INVALID$/],
  ] as const) {
    const answer = await api.post('/read', body);
    assert.equal(answer.status, status, answer.text.slice(0, 200));
    assert.match(answer.json.error.code, code);
  }
  const page = await api.post('/read', TEXT, { 'Content-Type': 'text/html' });
  assert.deepEqual([page.status, page.json.error.code], [415, 'API_BODY_TYPE']);
});

test('no more is read than one report may have', async () => {
  const said = await api.post('/read', '{}', { 'Content-Length': String(maxInputBytes + 1) });
  assert.deepEqual([said.status, said.json.error.code], [413, 'API_BODY_TOO_LARGE']);
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1 << 20;
      controller.enqueue(new Uint8Array(1 << 20).fill(0x20));
    },
  });
  const unsaid = await api.app.request('/read', {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'text/plain' },
    duplex: 'half',
  } as RequestInit);
  assert.equal(unsaid.status, 413);
  assert.ok(sent < maxInputBytes + (4 << 20), 'an endless body is not read to its end');
});

test('the pipeline was opened once for all of them', () => assert.equal(opened, 1));

describe('the queue', () => {
  const article = { text: TEXT } as Parameters<Pipeline['read']>[0];
  const never = new AbortController().signal;

  test('reads one text at a time, turns the tenth away, and goes on', async () => {
    let running = 0;
    let most = 0;
    const release: (() => void)[] = [];
    const slow = {
      readWithDocument: async () => {
        most = Math.max(most, ++running);
        await new Promise<void>((resolve) => {
          release.push(resolve);
        });
        running--;
        return { result: {}, document: null };
      },
    } as unknown as Pipeline;
    const queue = createReadQueue(async () => slow);
    const reads = Array.from({ length: MAX_WAITING }, () => queue.read(article, never));
    await assert.rejects(queue.read(article, never), { code: 'API_READ_BUSY' });
    let done = 0;
    for (const read of reads) void read.then(() => done++);
    while (done < MAX_WAITING) {
      release.shift()?.();
      await new Promise(setImmediate);
    }
    assert.equal(most, 1);
    const next = queue.read(article, never);
    while (release.length === 0) await new Promise(setImmediate);
    release.shift()?.();
    await next;
  });

  test('whoever left before the turn costs nothing, and a failed opening is tried again', async () => {
    let openings = 0;
    let read = 0;
    const queue = createReadQueue(async () => {
      if (++openings === 1) throw new Error('not yet');
      return {
        readWithDocument: async () => {
          read++;
          return { result: {}, document: null };
        },
      } as unknown as Pipeline;
    });
    await assert.rejects(queue.read(article, never), /not yet/);
    await assert.rejects(queue.read(article, AbortSignal.abort()), { name: 'AbortError' });
    await queue.read(article, never);
    assert.deepEqual([openings, read], [2, 1]);
  });
});
