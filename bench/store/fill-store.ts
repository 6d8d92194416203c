/**
 * Fills a store with made-up reports, one transaction each, as an ingest does. In: a path and how many events
 * are wanted. Out: how many were filed and how long it took; making the reports is not counted.
 */

import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { syntheticReport } from '../../test/conformance/synthetic-report.ts';

export type Filled = {
  reports: number;
  events: number;
  claims: number;
  /** Time in `fileReport`. */
  filingMs: number;
};

const SEED = 20;
const EVENTS_A_REPORT = 10;

/** @param told called now and then with the number of events so far */
export async function fillStore(
  path: string,
  wanted: number,
  told: (events: number) => void,
): Promise<Filled> {
  const store = await openSqliteStore(path, { create: true });
  const filled: Filled = { reports: 0, events: 0, claims: 0, filingMs: 0 };
  try {
    while (filled.events < wanted) {
      const report = syntheticReport(SEED, filled.reports, { events: EVENTS_A_REPORT });
      const start = performance.now();
      const filing = await store.fileReport(report);
      filled.filingMs += performance.now() - start;
      filled.reports++;
      if (filing.status !== 'filed') continue;
      filled.events += filing.events;
      filled.claims += filing.claims;
      if (filled.reports % 5000 === 0) told(filled.events);
    }
  } finally {
    await store.close();
  }
  return filled;
}
