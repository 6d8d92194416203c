/** The formats: RFC 4180 to the letter, JSON Lines to the byte, and memory that does not grow with the rows. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { packageRoot } from '../../src/base/package-root.ts';
import { COLUMNS } from '../../src/publish/columns/registry.ts';
import { createDyadTally, toDyads } from '../../src/publish/dyads.ts';
import type { ExportRecord, ExportRows } from '../../src/publish/export-format.ts';
import { csvFormat } from '../../src/publish/formats/csv.ts';
import { jsonlFormat } from '../../src/publish/formats/jsonl.ts';
import { EXPORT_FORMATS } from '../../src/publish/registry.ts';
import { readCsv, readCsvRows } from './read-csv.ts';
import {
  actorRow,
  articleRow,
  claimRow,
  eventRow,
  joined,
  participant,
  searchRow,
  streamOf,
} from './sample-rows.ts';

const dyads = async () => {
  const rows = [];
  for await (const row of toDyads(streamOf([eventRow()]), createDyadTally())) rows.push(row);
  return rows;
};
const SAMPLES: { [R in ExportRecord]: () => Promise<ExportRows[R][]> } = {
  events: async () => [eventRow()],
  dyads,
  claims: async () => [claimRow()],
  articles: async () => [articleRow()],
  actors: async () => [actorRow()],
  search: async () => [searchRow()],
};

async function write<R extends ExportRecord>(
  format: (typeof EXPORT_FORMATS)[number],
  record: R,
): Promise<string> {
  return joined(format.write(record, streamOf(await SAMPLES[record]())));
}

const RECORDS = Object.keys(SAMPLES) as ExportRecord[];

describe('registry', () => {
  test('every file of columns is a table, and every table has one', () => {
    const folder = join(packageRoot(), 'src', 'publish', 'columns');
    const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
    assert.deepEqual(files.filter((name) => name !== 'registry').sort(), Object.keys(COLUMNS).sort());
  });

  test('formats have names of their own, and each writes every record', async () => {
    assert.equal(new Set(EXPORT_FORMATS.map((format) => format.name)).size, EXPORT_FORMATS.length);
    for (const format of EXPORT_FORMATS)
      for (const record of RECORDS)
        assert.ok((await write(format, record)).length > 20, `${format.name} ${record}`);
  });
});

describe('csv', () => {
  test('names of columns are plain, and differ within a table', () => {
    for (const [record, columns] of Object.entries(COLUMNS)) {
      const names = columns.map((column) => column.name);
      assert.equal(new Set(names).size, names.length, record);
      for (const name of names) assert.match(name, /^[a-z]+(_[a-z]+)*$/);
    }
  });

  test('each table: its columns in order, one record a row; without rows the header alone', async () => {
    for (const record of RECORDS) {
      const { header, records } = readCsv(await write(csvFormat, record));
      assert.deepEqual(
        header,
        COLUMNS[record].map((column) => column.name),
      );
      assert.equal(records.length, 1, record);
      const none = readCsv(await joined(csvFormat.write(record, streamOf([]))));
      assert.deepEqual(none, { header, records: [] });
    }
  });

  test('commas, quotation marks and line ends come back as they were', async () => {
    for (const name of [
      'a,b',
      'say "no"',
      '"',
      '""',
      'two\nlines',
      'a\n',
      ',',
      ' padded ',
      'ключ',
      '金正恩 🚀',
    ]) {
      const rows = readCsvRows(await joined(csvFormat.write('actors', streamOf([actorRow({ name })]))));
      assert.equal(rows[0]?.name, name);
    }
  });

  test('line ends become line feeds, other control characters go, bidi marks stay', async () => {
    const name = 'a\r\nb\rc\u0000\u0007\u001b[31m\u0085\u009f\td\u202ee\u2066f';
    const rows = readCsvRows(await joined(csvFormat.write('actors', streamOf([actorRow({ name })]))));
    assert.equal(rows[0]?.name, 'a\nb\nc[31m\td\u202ee\u2066f');
  });

  test('a byte order mark stands in front when it is asked for, once', async () => {
    const text = await joined(csvFormat.write('actors', streamOf([actorRow()]), { byteOrderMark: true }));
    assert.equal(text.lastIndexOf('\ufeff'), 0);
    assert.ok(!(await write(csvFormat, 'actors')).includes('\ufeff'));
  });

  test('cells of an event', async () => {
    const event = eventRow({
      source: [participant('North Korea', 'PRK'), participant('an envoy', null, false)],
      place: {
        text: null,
        field: null,
        start: null,
        end: null,
        name: 'Vladivostok',
        country: 'RUS',
        lat: 43.1,
        lng: -131.9,
        precision: 'city',
        basis: 'inferred',
      },
      modality: { negated: false, future: true, hypothetical: false, historical: false },
      attribution: ['clm_1', 'clm_2'],
      told: [
        { claim: 'clm_1', stance: 'promises', speakers: ['Russia', 'China'] },
        { claim: 'clm_2', stance: 'asserts', speakers: [] },
      ],
    });
    const [cells] = readCsvRows(await joined(csvFormat.write('events', streamOf([event]))));
    assert.deepEqual(pick(cells, 'source', 'source_id', 'source_country', 'source_sectors', 'source_text'), [
      'North Korea; an envoy',
      'state/prk; ',
      'PRK; ',
      '; ',
      'North Korea; an envoy',
    ]);
    assert.deepEqual(pick(cells, 'done', 'negated', 'future', 'hypothetical', 'historical'), [
      '0',
      '0',
      '1',
      '0',
      '0',
    ]);
    assert.deepEqual(pick(cells, 'voice', 'told_by', 'stance', 'claim_ids'), [
      'claimed',
      'Russia; China',
      'promises',
      'clm_1; clm_2',
    ]);
    assert.deepEqual(pick(cells, 'cameo', 'lat', 'lng', 'permalink', 'verdict', 'reciprocal'), [
      '042',
      '43.1',
      '-131.9',
      '/event/evt_1',
      '',
      '0',
    ]);
    const [done] = readCsvRows(await write(csvFormat, 'events'));
    assert.deepEqual(pick(done, 'done', 'voice', 'told_by', 'date_from', 'date_basis'), [
      '1',
      'author',
      '',
      '2019-04-25',
      'stated',
    ]);
  });

  test('cells of claims, articles, actors and searches', async () => {
    const [claim] = readCsvRows(await write(csvFormat, 'claims'));
    assert.deepEqual(pick(claim, 'speaker', 'speaker_anonymous', 'words', 'event_ids', 'permalink'), [
      'Russia',
      '0',
      'that it sold arms; ever',
      'evt_1; evt_2',
      '/claim/clm_1',
    ]);
    const [article] = readCsvRows(await write(csvFormat, 'articles'));
    assert.deepEqual(pick(article, 'authors', 'events', 'read_from'), [
      'A. Writer; B. Writer',
      '1',
      'pages/1.html',
    ]);
    const [actor] = readCsvRows(await write(csvFormat, 'actors'));
    assert.deepEqual(pick(actor, 'sectors', 'as_source'), ['GOV/MIL', '3']);
    const [found] = readCsvRows(await write(csvFormat, 'search'));
    assert.deepEqual(pick(found, 'snippet', 'title'), ['Kim met Putin', 'Leaders meet']);
  });
});

describe('json lines', () => {
  test('each line is the row, whole; text is not touched', async () => {
    const rows = [
      eventRow(),
      eventRow({
        id: 'evt_2',
        quote: { field: 'text', start: 0, end: 1, text: '=\u2028\u2029\n\u0000\u202e"' },
      }),
    ];
    const text = await joined(jsonlFormat.write('events', streamOf(rows)));
    assert.ok(text.endsWith('\n') && !/[\u2028\u2029]/.test(text));
    assert.deepEqual(
      text
        .slice(0, -1)
        .split('\n')
        .map((line) => JSON.parse(line)),
      rows,
    );
    assert.equal(await joined(jsonlFormat.write('events', streamOf([]))), '');
  });
});

describe('a hundred thousand rows', () => {
  const ROWS = 100_000;
  // All rows together are many times this.
  const HEAP_BYTES = 16 << 20;

  for (const format of EXPORT_FORMATS) {
    test(`${format.name}: come through in order, and what is kept does not grow`, async () => {
      const base = eventRow();
      let taken = 0;
      async function* rows() {
        for (taken = 0; taken < ROWS; taken++) yield { ...base, id: `evt_${taken}` };
      }
      let given = 0;
      let length = 0;
      const start = heapKept();
      for await (const piece of format.write('events', rows())) {
        const before = given;
        length += piece.length;
        for (const [id] of piece.matchAll(/evt_\d+(?=[,"])/g)) if (id === `evt_${given}`) given++;
        assert.ok(taken - given <= 1000, 'rows are taken only as their text is');
        if (Math.floor(before / 25_000) < Math.floor(given / 25_000))
          assert.ok(heapKept() - start < HEAP_BYTES, `${heapKept() - start} bytes more after ${given} rows`);
      }
      assert.equal(given, ROWS);
      assert.ok(length > ROWS * 300);
    });
  }
});

/** Bytes in use once what nobody holds is gone. */
function heapKept(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

function pick(cells: Record<string, string> | undefined, ...names: string[]): (string | undefined)[] {
  return names.map((name) => cells?.[name]);
}
