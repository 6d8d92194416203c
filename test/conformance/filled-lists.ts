/** A store for the tests of lists: reports, reviews of some of their codings, and every row of it. */
import type { TestContext } from 'node:test';
import type { ArticleRow, ClaimRow, EventRow } from '../../src/record/rows.ts';
import type { Store } from '../../src/store/port.ts';
import type { OpenStore } from './filing.ts';
import { syntheticReport } from './synthetic-report.ts';

export type FilledLists = { store: Store; events: EventRow[]; claims: ClaimRow[]; articles: ArticleRow[] };

const SEED = 77;
const REPORTS = 80;

export async function filledLists(t: TestContext, openStore: OpenStore): Promise<FilledLists> {
  const store = await openStore(t);
  for (let number = 0; number < REPORTS; number++) await store.fileReport(listReport(number));
  const found = [...(await gather(store.streamEvents({}))), ...(await gather(store.streamClaims({})))];
  for (const [number, { id }] of found.entries()) {
    if (number % 9 > 1) continue;
    const verdict = number % 9 === 0 ? 'wrong' : 'right';
    await store.addReview({ target: id, verdict, by: 'an analyst', at: '2026-02-03T04:05:06Z', why: null });
  }
  return {
    store,
    events: await gather(store.streamEvents({ review: 'all' })),
    claims: await gather(store.streamClaims({ review: 'all' })),
    articles: await gather(store.streamArticles({})),
  };
}

/** Short reports with many events, so that ties are common. */
export function listReport(number: number) {
  return syntheticReport(SEED, number, { events: 6, words: 60 });
}

export async function gather<R>(rows: AsyncIterable<R>): Promise<R[]> {
  const all: R[] = [];
  for await (const row of rows) all.push(row);
  return all;
}
