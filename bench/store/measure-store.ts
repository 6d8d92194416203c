/**
 * Measures one store. In: its file. Out: what it takes on disk and in memory, how long columns take to load, and
 * the times of every question. Forgetting is what a change of the store does: a note of an input that was set
 * aside is written before each question, so that nothing that was kept of an earlier answer helps.
 */
import { statSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import type { Store } from '../../src/store/port.ts';
import { ColumnIndex } from '../../src/store/sqlite/lists/columns/column-index.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { syntheticReport } from '../../test/conformance/synthetic-report.ts';
import { cpuSince, measureQuestions, type Timed } from './measure-questions.ts';
import { QUESTIONS } from './questions.ts';

export type Measured = {
  articles: number;
  events: number;
  claims: number;
  fileBytes: number;
  loadMs: number;
  loadCpuMs: number;
  /** Articles, actors and events alone: what the first question about events waits for. */
  eventsCpuMs: number;
  /** Of events with their orders, and of everything. */
  eventBytes: number;
  columnBytes: number;
  /** Growth of the process by loading: columns, dictionaries, names. */
  residentBytes: number;
  firstQuestionMs: number;
  timed: Timed[];
  /** A page of events, by date and under a filter, each right after a report was filed. */
  afterFiling: { ms: number[]; cpuMs: number[] };
};

export async function measureStore(path: string): Promise<Measured> {
  const sql = new Sqlite(path, { readonly: true });
  const loaded = loadColumns(sql);
  const store = await openSqliteStore(path);
  try {
    const start = performance.now();
    await store.countEvents({});
    const firstQuestionMs = performance.now() - start;
    const { articles, events, claims } = await store.info();
    const timed = await measureQuestions(store, sql, QUESTIONS, async () => {
      await store.setAside({
        kind: 'refused',
        source: 'bench',
        sha256: null,
        code: 'BENCH',
        message: 'Written so that the store changes.',
        at: new Date().toISOString(),
      });
    });
    const afterFiling = await measureAfterFiling(store);
    const fileBytes = statSync(path).size;
    return { articles, events, claims, fileBytes, ...loaded, firstQuestionMs, timed, afterFiling };
  } finally {
    await store.close();
    sql.close();
  }
}

const OTHER_SEED = 21;
const FILINGS = 20;

async function measureAfterFiling(store: Store): Promise<Measured['afterFiling']> {
  const times: Measured['afterFiling'] = { ms: [], cpuMs: [] };
  // Reports that a store measured before has already are known, and change nothing.
  const { marker } = await store.info();
  for (let number = 0; number < FILINGS; number++) {
    await store.fileReport(syntheticReport(OTHER_SEED, marker + number, { events: 10 }));
    const start = performance.now();
    const used = process.cpuUsage();
    await store.listEvents({ country: ['PRK'] }, { limit: 50, sort: '-date', after: null });
    times.ms.push(performance.now() - start);
    times.cpuMs.push(cpuSince(used));
  }
  return times;
}

function loadColumns(sql: Sqlite.Database) {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const used = process.cpuUsage();
  const index = new ColumnIndex();
  index.catchUp(sql, ['events']);
  const eventsCpuMs = cpuSince(used);
  index.catchUp(sql, ['events', 'claims']);
  for (const columns of [index.events, index.claims, index.articles]) {
    columns.byDay.settle();
    columns.byWeight.settle();
  }
  const loadMs = performance.now() - start;
  const loadCpuMs = cpuSince(used);
  const residentBytes = process.memoryUsage().rss - before;
  return {
    loadMs,
    loadCpuMs,
    eventsCpuMs,
    eventBytes: index.events.bytes,
    columnBytes: index.bytes,
    residentBytes,
  };
}
