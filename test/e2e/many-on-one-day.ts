/** A store with many events on one day, and a few on others. In: a path. Out: what it holds. */
import type { Event } from '../../src/record/event.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { syntheticReport } from '../conformance/synthetic-report.ts';

export const THE_DAY = '2018-06-12';
const REPORTS = 100;
const OTHERS = 8;

/** @returns how many events are on the day, and how many more there are */
export async function fileManyOnOneDay(path: string): Promise<{ onTheDay: number; others: number }> {
  const store = await openSqliteStore(path, { create: true });
  const counts = { onTheDay: 0, others: 0 };
  try {
    for (let i = 0; i < REPORTS; i++) {
      const report = syntheticReport(5, i, { events: 110, words: 100 });
      report.result.events = report.result.events.map(onTheDay);
      await store.fileReport(report);
      counts.onTheDay += report.result.events.length;
    }
    for (let i = 0; i < OTHERS; i++) {
      const report = syntheticReport(6, i, { events: 4, words: 60 });
      await store.fileReport(report);
      counts.others += report.result.events.length;
    }
  } finally {
    await store.close();
  }
  return counts;
}

function onTheDay(event: Event): Event {
  return { ...event, date: { from: THE_DAY, to: THE_DAY, precision: 'day', basis: 'inferred' } };
}
