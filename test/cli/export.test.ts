/** `attache export` on a store that was really filed: every format and list against the store itself. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { packagePath } from '../../src/base/package-root.ts';
import type { EventRow } from '../../src/record/rows.ts';
import { claimRowSchema, eventRowSchema } from '../../src/record/rows.ts';
import type { EventFilter } from '../../src/store/filter.ts';
import type { Store } from '../../src/store/port.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { readCsvRows } from '../publish/read-csv.ts';
import { captureRun, parseLines, temporaryFolder } from './captured-run.ts';

const folder = temporaryFolder();
const path = join(folder, 'attache.db');
const EXAMPLES = ['01-victory-day-exhibition.html', '05-pyongyang-treaty.html', '06-arms-denial.html'];

const exported = (...args: string[]) => captureRun(['export', '--store', path, ...args]);

async function withStore<T>(use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openSqliteStore(path);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

function eventsOf(filter: EventFilter): Promise<EventRow[]> {
  return withStore(async (store) => {
    const rows: EventRow[] = [];
    for await (const row of store.streamEvents(filter)) rows.push(row);
    return rows;
  });
}

before(async () => {
  const run = await captureRun([
    'ingest',
    ...EXAMPLES.map((name) => packagePath('examples', name)),
    '--store',
    path,
  ]);
  assert.equal(run.code, 0, run.err);
});

describe('lists and formats', () => {
  test('events as JSON Lines: every row of the store, sound, in the order of filing', async () => {
    const { code, out, err } = await exported();
    assert.equal(code, 0, err);
    const events = await eventsOf({});
    assert.ok(events.length > 10);
    const lines = parseLines(out);
    assert.deepEqual(lines, events);
    for (const line of lines) eventRowSchema.parse(line);
    assert.equal(err, `attache: ${events.length} events written\n`);
  });

  test('events as CSV: the same events', async () => {
    const { out } = await exported('--format', 'csv');
    const events = await eventsOf({});
    const rows = readCsvRows(out);
    assert.deepEqual(
      rows.map((row) => [row.event_id, row.type, row.date_from, row.sentence, row.digest]),
      events.map((event) => [
        event.id,
        event.type,
        event.date?.from ?? '',
        event.quote.text,
        event.article.digest ?? '',
      ]),
    );
    for (const [i, row] of rows.entries()) {
      const flags = [row.negated, row.future, row.hypothetical, row.historical];
      assert.equal(row.done, flags.includes('1') ? '0' : '1');
      assert.equal(Number(row.goldstein), events[i]?.goldstein);
      assert.equal(row.permalink, `/event/${row.event_id}`);
    }
  });

  test('claims and articles', async () => {
    const claims = parseLines((await exported('--record', 'claims')).out);
    for (const claim of claims) claimRowSchema.parse(claim);
    const articles = readCsvRows((await exported('--record', 'articles', '--format', 'csv')).out);
    await withStore(async (store) => {
      assert.equal(claims.length, await store.countClaims({}));
      assert.equal(articles.length, await store.countArticles({}));
    });
    assert.ok(claims.length > 10);
    assert.equal(articles.length, EXAMPLES.length);
  });

  test('the ending of --out is its format, and only the whole file is there', async () => {
    const out = join(folder, 'out');
    for (const [name, start] of [
      ['a.csv', 'event_id,'],
      ['a.jsonl', '{"record":"event",'],
      ['a.txt', '{"record":"event",'],
    ] as const) {
      const file = `${out}-${name}`;
      const run = await exported('--out', file);
      assert.equal(run.code, 0, run.err);
      assert.equal(run.out, '');
      assert.match(run.err, / events written to /);
      assert.ok(readFileSync(file, 'utf8').startsWith(start));
    }
    const bom = await exported('--format', 'csv', '--bom');
    assert.ok(bom.out.startsWith('\ufeffevent_id'));
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.part')),
      [],
    );
  });

  test('dyads: as many as the events have pairs, and the rest is told', async () => {
    const events = await eventsOf({});
    const { out, err } = await exported('--dyads', '--format', 'csv');
    const rows = readCsvRows(out);
    const paired = new Set(rows.map((row) => row.event_id));
    for (const event of events) {
      const isTie = event.reciprocal || (event.source.length > 0 && event.target.length > 0);
      assert.equal(paired.has(event.id), isTie, event.id);
    }
    const without = events.length - paired.size;
    assert.ok(without > 0);
    assert.match(err, new RegExp(`^attache: ${rows.length} dyads of ${paired.size} events written\\n`));
    assert.match(err, new RegExp(`${without} events gave no dyad \\(.*--incomplete`));
    const all = readCsvRows((await exported('--dyads', '--incomplete', '--format', 'csv')).out);
    assert.equal(new Set(all.map((row) => row.event_id)).size, events.length);
  });
});

describe('filters', () => {
  test('options narrow as the store does; repeated ones are alternatives', async () => {
    const cases: [string[], EventFilter][] = [
      [['--type', 'CONSULT', '--type', 'SUPPORT'], { type: ['CONSULT', 'SUPPORT'] }],
      [
        ['--actor', 'PRK', '--modality', 'done'],
        { actor: [{ by: 'country', value: 'PRK' }], modality: ['done'] },
      ],
      [['--pair', 'PRK-RUS'], { pair: [['PRK', 'RUS']] }],
      [['--from', '2024-06', '--to', '2024'], { from: '2024-06-01', to: '2024-12-31' }],
      [['--voice', 'claimed', '--status', 'filed'], { voice: ['claimed'], status: ['filed'] }],
    ];
    const all = (await eventsOf({})).length;
    for (const [args, filter] of cases) {
      const { out, err } = await exported(...args);
      const expected = await eventsOf(filter);
      assert.ok(expected.length > 0 && expected.length < all, args.join(' '));
      assert.deepEqual(parseLines(out), expected, args.join(' '));
      assert.match(err, new RegExp(`^attache: ${expected.length} events? written\n`));
    }
    const denials = parseLines((await exported('--record', 'claims', '--stance', 'denies')).out);
    assert.ok(denials.length > 0 && denials.every((claim) => claim.stance === 'denies'));
    const late = parseLines((await exported('--new-since', '1000000')).out);
    assert.deepEqual(late, []);
  });

  test('what cannot be is refused before anything is written: code 2, and nothing on stdout', async () => {
    const cases: [string[], RegExp][] = [
      [['--type', 'aid'], /STORE_FILTER_INVALID: The filter "type" takes/],
      [['--modality', 'planned'], /STORE_FILTER_INVALID: .*done, negated, future/],
      [['--from', '2024-02-30'], /STORE_FILTER_INVALID: .*"from"/],
      [['--from', '2024', '--from', '2023'], /STORE_FILTER_INVALID: .*one value/],
      [['--stance', 'denies'], /CLI_USAGE: --stance is a filter of claims; give --record claims/],
      [['--record', 'articles', '--new-since', 'x'], /STORE_FILTER_INVALID: .*"new_since"/],
      [['--record', 'actors'], /CLI_USAGE: There is no record "actors"/],
      [['--format', 'xlsx'], /CLI_USAGE: There is no format "xlsx"; there are jsonl and csv/],
      [['--record', 'claims', '--dyads'], /CLI_USAGE: --dyads/],
      [['--incomplete'], /CLI_USAGE: --incomplete/],
      [['--bom'], /CLI_USAGE: --bom/],
      [['--out', ''], /CLI_USAGE: --out/],
      [['--out', path], /CLI_USAGE: .*is the store itself/],
      [['--store', join(folder, 'none.db')], /STORE_MISSING: /],
    ];
    for (const [args, words] of cases) {
      const run = await exported(...args);
      assert.equal(run.code, 2, args.join(' '));
      assert.match(run.err, words);
      assert.equal(run.out, '');
    }
    const link = join(folder, 'link.db');
    symlinkSync(path, link);
    assert.match((await exported('--out', link)).err, /is the store itself/);
    assert.ok(!existsSync(join(folder, 'none.db')), 'no store is made');
  });
});

describe('reviews', () => {
  test('what was found wrong is left out and counted; --review brings it in', async () => {
    const [event] = await eventsOf({});
    assert.ok(event !== undefined);
    const review = { target: event.id, by: 'analyst', at: '2024-05-01T00:00:00Z', why: null };
    await withStore((store) => store.addReview({ ...review, verdict: 'wrong' }));
    const left = await exported('--format', 'csv');
    assert.ok(!readCsvRows(left.out).some((row) => row.event_id === event.id));
    assert.match(left.err, /\nattache: 1 event found wrong left out; --review all brings them in\n$/);
    const all = await exported('--format', 'csv', '--review', 'all');
    const row = readCsvRows(all.out).find((one) => one.event_id === event.id);
    assert.equal(row?.verdict, 'wrong');
    assert.doesNotMatch(all.err, /left out/);
    assert.match((await exported('--type', event.type)).err, /1 event found wrong left out/);
    await withStore((store) => store.addReview({ ...review, at: '2024-05-02T00:00:00Z', verdict: null }));
    assert.doesNotMatch((await exported()).err, /left out/);
  });
});

describe('as a process', () => {
  test('a reader that goes early (head) ends the run in silence', async () => {
    const main = packagePath('src', 'cli', 'main.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', main, 'export', '--store', path], {
      cwd: packagePath(),
    });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout.destroy();
    const [code] = await once(child, 'close');
    assert.equal(code, 0);
    assert.doesNotMatch(err, /Error|EPIPE|CLI_/);
  });
});
