/** Exports from stores that misbehave, change or are interrupted: a file is whole or is not there. */
import assert from 'node:assert/strict';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, test } from 'node:test';
import { parseExportOptions, type RawExportOptions } from '../../src/cli/export/export-options.ts';
import { exportSource } from '../../src/cli/export/export-source.ts';
import { runExport } from '../../src/cli/export/run-export.ts';
import type { EventRow } from '../../src/record/rows.ts';
import type { EventFilter } from '../../src/store/filter.ts';
import type { Store } from '../../src/store/port.ts';
import { eventRow, participant } from '../publish/sample-rows.ts';
import { temporaryFolder } from './captured-run.ts';

const folder = temporaryFolder();
let runs = 0;

type Fake = {
  rows: EventRow[];
  /** What each count answers, in turn; the last one from then on. */
  counts?: number[];
  versions?: string[];
  wrong?: number;
  /** Called before each row. */
  onRow?: (index: number) => void;
};

/** Only what an export asks of a store; whatever else is asked of it fails. */
function fakeStore({ rows, counts = [rows.length], versions = ['1'], wrong = 0, onRow }: Fake): Store {
  const inTurn =
    <T>(values: T[]) =>
    () =>
      (values.length > 1 ? values.shift() : values[0]) as T;
  const count = inTurn([...counts]);
  const version = inTurn([...versions]);
  const store: Partial<Store> = {
    info: async () => ({ version: version() }) as Awaited<ReturnType<Store['info']>>,
    countEvents: async (filter: EventFilter) => (filter.review === 'wrong' ? wrong : count()),
    async *streamEvents() {
      for (const [i, row] of rows.entries()) {
        onRow?.(i);
        yield row;
      }
    },
  };
  return store as Store;
}

async function run(fake: Fake, raw: RawExportOptions, onReady?: (interrupt: () => void) => void) {
  const text = { out: '', err: '' };
  const into = (name: 'out' | 'err') =>
    new Writable({
      write(chunk, _encoding, done) {
        text[name] += chunk;
        done();
      },
    });
  const ask = parseExportOptions(raw);
  const store = fakeStore(fake);
  const outcome = await runExport(ask, exportSource(ask.list, {})(store), store, {
    stdin: process.stdin,
    stdout: into('out'),
    stderr: into('err'),
    env: {},
    onInterrupt(handler) {
      onReady?.(handler);
      return () => {};
    },
  }).then(
    (code) => ({ code }),
    (error: { code: string }) => ({ error }),
  );
  return { ...text, code: null, error: null, ...outcome };
}

/** A folder of its own, and the file in it that is written. */
function place(): { dir: string; out: string } {
  const dir = join(folder, `run-${++runs}`);
  mkdirSync(dir);
  return { dir, out: join(dir, 'events.jsonl') };
}

const rows = (count: number) => Array.from({ length: count }, (_, i) => eventRow({ id: `evt_${i}` }));

describe('a whole export', () => {
  test('is a file with every row, and nothing beside it', async () => {
    const { dir, out } = place();
    const result = await run({ rows: rows(1234) }, { out });
    assert.equal(result.code, 0);
    assert.equal(result.err, `attache: 1,234 events written to ${out}\n`);
    assert.equal(result.out, '');
    const lines = readFileSync(out, 'utf8').trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => JSON.parse(line).id),
      rows(1234).map((row) => row.id),
    );
    assert.deepEqual(readdirSync(dir), ['events.jsonl']);
  });

  test('of nothing is an empty list, and says so', async () => {
    const result = await run({ rows: [] }, { format: 'csv' });
    assert.equal(result.code, 0);
    assert.match(result.out, /^event_id,[^\n]*\r\n$/);
    assert.equal(result.err, 'attache: 0 events written\n');
  });

  test('says what was found wrong and left out', async () => {
    const { err } = await run({ rows: rows(1), wrong: 3 }, {});
    assert.equal(
      err,
      'attache: 1 event written\nattache: 3 events found wrong left out; --review all brings them in\n',
    );
  });

  test('of dyads says how many events gave none, and why', async () => {
    const events = [
      eventRow({ target: [] }),
      eventRow({ target: [] }),
      eventRow({ source: [] }),
      eventRow({ reciprocal: true, source: [participant('PRK', 'PRK')], target: [] }),
      eventRow({ target: [participant('Russia', 'RUS'), participant('China', 'CHN')] }),
    ];
    const { out, err } = await run({ rows: events }, { dyads: true });
    assert.equal(out.trimEnd().split('\n').length, 2);
    assert.equal(
      err,
      'attache: 2 dyads of 1 event written\n' +
        'attache: 4 events gave no dyad (2 without a target, 1 without a source, 1 reciprocal with one side known) and were left out; --incomplete brings them in\n',
    );
    const all = await run({ rows: events }, { dyads: true, incomplete: true });
    assert.equal(all.out.trimEnd().split('\n').length, 6);
    assert.match(all.err, /4 events gave no dyad .*; written with one side empty\n$/);
  });

  test('follows a link to its file, and leaves the other names of that file alone', async () => {
    const { dir, out } = place();
    const real = join(dir, 'real.jsonl');
    writeFileSync(real, 'old');
    linkSync(real, join(dir, 'second-name'));
    symlinkSync('real.jsonl', out);
    assert.equal((await run({ rows: rows(1) }, { out })).code, 0);
    assert.equal(JSON.parse(readFileSync(real, 'utf8')).id, 'evt_0');
    assert.equal(readFileSync(join(dir, 'second-name'), 'utf8'), 'old');
  });
});

describe('an export that is not whole', () => {
  async function fails(fake: Fake, code: string): Promise<void> {
    const { dir, out } = place();
    writeFileSync(out, 'from before');
    const { error, err } = await run(fake, { out });
    assert.equal(error?.code, code);
    assert.equal(err, '', 'no count of what is not there');
    assert.deepEqual(readdirSync(dir), ['events.jsonl']);
    assert.equal(readFileSync(out, 'utf8'), 'from before');
  }

  test('one row fewer or more than the store counts', async () => {
    await fails({ rows: rows(3), counts: [4] }, 'PUBLISH_NOT_WHOLE');
    await fails({ rows: rows(3), counts: [2] }, 'PUBLISH_NOT_WHOLE');
  });

  test('rows beyond both counts of a store that changed', async () => {
    await fails({ rows: rows(3), counts: [4, 6], versions: ['1', '2'] }, 'PUBLISH_NOT_WHOLE');
    const { out } = place();
    const between = await run({ rows: rows(5), counts: [4, 6], versions: ['1', '2'] }, { out });
    assert.equal(between.code, 0);
  });

  test('a store that breaks off', async () => {
    const onRow = (i: number) => {
      if (i === 500) throw Object.assign(new Error('torn page'), { code: 'STORE_DAMAGED' });
    };
    await fails({ rows: rows(1000), onRow }, 'STORE_DAMAGED');
  });

  test('Ctrl-C: code 130, no file, and a word on it', async () => {
    const { dir, out } = place();
    let interrupt = () => {};
    const result = await run(
      { rows: rows(1000), onRow: (i) => i === 700 && interrupt() },
      { out },
      (handler) => {
        interrupt = handler;
      },
    );
    assert.equal(result.code, 130);
    assert.equal(result.err, 'attache: stopped after 700 events; no file was left\n');
    assert.deepEqual(readdirSync(dir), []);
    const piped = await run({ rows: rows(9), onRow: (i) => i === 5 && interrupt() }, {}, (handler) => {
      interrupt = handler;
    });
    assert.equal(piped.out.trimEnd().split('\n').length, 5);
    assert.match(piped.err, /stopped after 5 events; the output is not whole/);
  });

  test('a place that cannot be written to', async () => {
    const { dir } = place();
    for (const out of [dir, join(dir, 'none', 'x.jsonl')])
      assert.equal((await run({ rows: rows(1) }, { out })).error?.code, 'CLI_OUT_UNWRITABLE', out);
    assert.deepEqual(readdirSync(dir), []);
  });

  test('a full disk', async (t) => {
    // No other system has a file that plays a full disk. That whatever a system says against writing becomes this
    // error is held by the test above, everywhere; a store on a full disk, by ingest-processes.test.ts.
    if (!existsSync('/dev/full')) return t.skip('only Linux has /dev/full, a file that is always full');
    const { error } = await run({ rows: rows(1) }, { out: '/dev/full' });
    assert.equal(error?.code, 'CLI_OUT_UNWRITABLE');
    assert.match(String(error), /no space left/);
  });
});
