/** The course of an ingest, with a store and a reader that do as the test tells them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { AttacheError } from '../../src/base/errors.ts';
import { type Candidate, ingestAll } from '../../src/pipeline/ingest/ingest-all.ts';
import { ingestInput } from '../../src/pipeline/ingest/ingest-input.ts';
import { countsSentence, createIngestTally } from '../../src/pipeline/ingest/outcome.ts';
import { digestOf, inputKey } from '../../src/pipeline/ingest/payload.ts';
import { notCoded } from '../../src/pipeline/to-read-result.ts';
import type { Producer } from '../../src/record/producer.ts';
import { storeError } from '../../src/store/errors.ts';
import type { ReportToFile, SeenCapture, SetAside } from '../../src/store/port.ts';

const producer: Producer = { name: 'attache', version: '1.0.0', model: null, knowledge: null };
const clock = { nowMs: () => Date.UTC(2024, 0, 2), elapsedMs: () => 0 };

function fakeStore(fail: (report: ReportToFile) => void = () => {}) {
  const reports: ReportToFile[] = [];
  const notes: SetAside[] = [];
  const seen: SeenCapture[] = [];
  return {
    reports,
    notes,
    seen,
    async isKnown(key: string) {
      return reports.some((report) => report.inputKey === key);
    },
    async noteSeen(_key: string, _by: Producer, capture: SeenCapture) {
      seen.push(capture);
    },
    async fileReport(report: ReportToFile) {
      fail(report);
      const articleId = report.article.id;
      if (reports.some(({ article }) => article.id === articleId))
        return { status: 'known' as const, articleId };
      reports.push(report);
      return { status: 'filed' as const, articleId, events: 2, claims: 1, recoded: false, redirected: 0 };
    },
    async setAside(note: SetAside) {
      notes.push(note);
    },
  };
}

/** Coded as nothing; `delay` says how long a text takes to read. */
function fakePipeline(delay: (text: string) => number = () => 0) {
  return {
    producer,
    read: async (article: ReportToFile['article']) => {
      await wait(delay(article.text));
      if (article.text.includes('crash')) throw new RangeError('out of range');
      if (article.text.includes('dead thread')) throw new AttacheError('READ_WORKER_FAILED', 'It died.');
      return { ...notCoded(article, 'empty', producer), status: 'coded' as const, reason: null };
    },
  };
}

function textInput(source: string, text: string): Candidate {
  return { source, load: async () => ({ source, hints: {}, payload: { kind: 'text', text } }) };
}

test('an input is read once; the same payload elsewhere is known, and where it was seen is noted', async () => {
  const store = fakeStore();
  const parts = { store, pipeline: fakePipeline(), clock };
  const input = (source: string, hints = {}) =>
    ({ source, hints, payload: { kind: 'text', text: 'Troops left.' } }) as const;
  assert.deepEqual(await ingestInput(input('a.txt'), parts), {
    status: 'filed',
    articleId: store.reports[0]?.article.id,
    events: 2,
    claims: 1,
    recoded: false,
    redirected: 0,
    coded: true,
  });
  const [report] = store.reports;
  const digest = digestOf({ kind: 'text', text: 'Troops left.' });
  assert.deepEqual(report?.capture, { ...digest, mediaType: 'text/plain', source: 'a.txt' });
  assert.equal(report?.filedAt, '2024-01-02T00:00:00.000Z');
  assert.deepEqual(await ingestInput(input('b.txt'), parts), { status: 'known' });
  assert.deepEqual(store.seen, [{ ...digest, mediaType: null, source: 'b.txt' }]);
  // With another title it is another input; the report is the same one.
  assert.deepEqual(await ingestInput(input('c.txt', { title: 'T' }), parts), { status: 'known' });
  assert.equal(store.seen.length, 1);
});

test('the key of an input depends on its kind, its bytes and every hint, and on nothing else', () => {
  const payload = { kind: 'text', text: 'a' } as const;
  const { sha256 } = digestOf(payload);
  const page = { kind: 'page', bytes: Buffer.from('a') } as const;
  assert.equal(digestOf(page).sha256, sha256);
  const keys = [
    inputKey(payload, sha256, {}),
    inputKey(page, sha256, {}),
    inputKey(payload, digestOf({ kind: 'text', text: 'b' }).sha256, {}),
    ...(['url', 'title', 'publishedAt', 'contentType', 'fetchedAt'] as const).map((hint) =>
      inputKey(payload, sha256, { [hint]: '2024-01-01' }),
    ),
  ];
  assert.equal(new Set(keys).size, keys.length);
  assert.equal(inputKey(payload, sha256, {}), keys[0]);
});

test('what one report throws is its own outcome, and the others are filed', async () => {
  const store = fakeStore(({ article }) => {
    if (article.text.includes('odd')) throw new TypeError('no such column');
  });
  const missing: Candidate = {
    source: 'gone.txt',
    load: async () => {
      throw new AttacheError('CLI_INPUT_MISSING', 'There is no file gone.txt.');
    },
  };
  const inputs = [
    textInput('a', 'Troops left.'),
    textInput('b', 'A crash inside coding.'),
    missing,
    {
      source: 'd',
      load: async () => ({ source: 'd', hints: {}, payload: { kind: 'page', bytes: Buffer.of(0, 1) } }),
    },
    textInput('e', 'An odd text that cannot be filed.'),
    textInput('f', 'Troops came back.'),
  ] satisfies Candidate[];
  const { counts, status } = await ingestAll(inputs, { store, pipeline: fakePipeline(), clock });
  assert.equal(status, 'complete');
  assert.equal(countsSentence(counts), '6 in = 2 filed + 3 quarantined + 1 refused + 0 known');
  assert.deepEqual(
    store.notes.map(({ kind, source, code }) => [kind, source, code]),
    [
      ['quarantined', 'b', 'PIPELINE_REPORT_FAILED'],
      ['refused', 'gone.txt', 'CLI_INPUT_MISSING'],
      ['quarantined', 'd', 'EXTRACT_BINARY'],
      ['quarantined', 'e', 'PIPELINE_REPORT_FAILED'],
    ],
  );
  assert.equal(store.notes[1]?.sha256, null);
  assert.match(store.notes[0]?.message ?? '', /RangeError: out of range/);
  assert.equal(store.notes[2]?.sha256, digestOf({ kind: 'page', bytes: Buffer.of(0, 1) }).sha256);
});

test('inputs are filed in their order, however many are read at once', async () => {
  const store = fakeStore();
  const texts = Array.from({ length: 9 }, (_, i) => `Troops left city number ${i}.`);
  const slowFirst = (text: string): number => (Number(/\d/.exec(text)?.[0]) % 3 === 0 ? 15 : 0);
  const run = { store, pipeline: fakePipeline(slowFirst), clock, width: 4 };
  const { counts } = await ingestAll(
    texts.map((text, i) => textInput(`${i}`, text)),
    run,
  );
  assert.equal(counts.filed, 9);
  assert.deepEqual(
    store.reports.map(({ article }) => article.text),
    texts,
  );
});

for (const width of [1, 3]) {
  test(`a full store ends the run with counts that hold (${width} at once), and the rest is filed later`, async () => {
    let room = 2;
    const store = fakeStore(() => {
      if (room === 0) throw storeError('STORE_FULL', 'The disk is full.');
      room--;
    });
    const inputs = Array.from({ length: 8 }, (_, i) => textInput(`${i}`, `Troops left city number ${i}.`));
    const run = { store, pipeline: fakePipeline(), clock, width };
    const end = await ingestAll(inputs, run);
    assert.ok(end.status === 'failed');
    assert.equal((end.error as AttacheError).code, 'STORE_FULL');
    const { counts } = end;
    assert.equal(counts.filed, 2);
    assert.ok(counts.left >= 1 && counts.left <= width, `${counts.left} left`);
    assert.equal(counts.in, 2 + counts.left);
    assert.match(countsSentence(counts), /in = 2 filed \+ .* \+ \d left undone$/);
    room = 99;
    const rest = await ingestAll(inputs, run);
    assert.equal(countsSentence(rest.counts), '8 in = 6 filed + 0 quarantined + 0 refused + 2 known');
  });
}

test('a reader thread that died ends the run; nothing is quarantined for it', async () => {
  const store = fakeStore();
  const inputs = [textInput('a', 'Troops left.'), textInput('b', 'A dead thread.'), textInput('c', 'More.')];
  const end = await ingestAll(inputs, { store, pipeline: fakePipeline(), clock });
  assert.ok(end.status === 'failed');
  assert.equal((end.error as AttacheError).code, 'READ_WORKER_FAILED');
  assert.deepEqual(store.notes, []);
  assert.equal(end.counts.left, 1);
});

test('a run that is stopped finishes what is in hand; an input that was waited for is left, not refused', async () => {
  const store = fakeStore();
  let stopped = false;
  const waiting: Candidate = {
    source: 'stdin',
    load: async () => {
      stopped = true;
      throw new Error('the stream was closed');
    },
  };
  const inputs = [textInput('a', 'Troops left.'), waiting, textInput('c', 'More.')];
  const run = { store, pipeline: fakePipeline(), clock, isStopped: () => stopped };
  const { counts, status } = await ingestAll(inputs, run);
  assert.equal(status, 'interrupted');
  assert.equal(
    countsSentence(counts),
    '2 in = 1 filed + 0 quarantined + 0 refused + 0 known + 1 left undone',
  );
  assert.deepEqual(store.notes, []);
});

test('counts that do not add up are an error', () => {
  const tally = createIngestTally();
  tally.takeUp();
  assert.throws(() => tally.counts(0), { code: 'PIPELINE_COUNTS_WRONG' });
  assert.equal(tally.counts(1).left, 1);
  tally.add({ status: 'known' });
  assert.equal(tally.counts(0).known, 1);
});
