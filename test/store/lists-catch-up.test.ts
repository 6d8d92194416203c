/**
 * What lists hold in memory follows the file: after filing, coding again and reviews, by the same connection and
 * by another one, a store that was asked before answers as one that was opened just now.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { EVENT_FACETS, EVENT_SORTS, type Store } from '../../src/store/port.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { recodedEvent, recodedReport } from '../conformance/recoded-report.ts';
import { numbered, testFolder } from './store-folder.ts';

const ALL = 10_000;

/** Everything that lists can say, in every order. */
async function answers(store: Store): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const sort of EVENT_SORTS) {
    const { rows } = await store.listEvents({ review: 'all' }, { limit: ALL, sort, after: null });
    found.push(rows.map(({ id, marker, review }) => [id, marker, review?.verdict]));
  }
  for (const filter of [{}, { country: ['PRK'] }, { q: 'visited' }, { pair: [['PRK', 'KOR'] as const] }]) {
    found.push(await store.countEvents(filter), await store.facetEvents(filter, EVENT_FACETS, ALL));
    found.push(await store.timeline(filter, 'month'));
  }
  const claims = await store.listClaims({}, { limit: ALL, sort: '-published', after: null });
  found.push(
    claims.rows.map(({ id }) => id),
    await store.facetClaims({}, ['actor', 'stance', 'outlet'], ALL),
  );
  const articles = await store.listArticles({}, { limit: ALL, sort: '-published', after: null });
  found.push(articles.rows, await store.facetArticles({}, ['outlet', 'status', 'year'], ALL));
  found.push((await store.listActors({}, { limit: ALL, sort: 'name', after: null })).rows);
  return found;
}

/**
 * Facets of equal counts may come in another order when actors came in another order; and a country may still be
 * called by the name of a state that nothing names any more.
 */
function settled(found: unknown[]): unknown {
  return JSON.parse(JSON.stringify(found), (key, value) => {
    if (key === 'label') return undefined;
    if (key !== 'values') return value;
    return value.map((one: object) => JSON.stringify(one)).sort();
  });
}

async function sameAsFresh(path: string, warm: Store, what: string): Promise<void> {
  const fresh = await openSqliteStore(path, { readOnly: true });
  try {
    assert.deepEqual(settled(await answers(warm)), settled(await answers(fresh)), what);
  } finally {
    await fresh.close();
  }
}

async function twoStores(t: TestContext): Promise<{ path: string; asked: Store; other: Store }> {
  const path = join(testFolder(t), 'attache.db');
  const asked = await openSqliteStore(path, { create: true });
  const other = await openSqliteStore(path);
  t.after(async () => {
    await asked.close();
    await other.close();
  });
  await answers(asked);
  return { path, asked, other };
}

test('filing by this and by another connection', async (t) => {
  const { path, asked, other } = await twoStores(t);
  for (let number = 0; number < 24; number++) {
    await (number % 2 === 0 ? asked : other).fileReport(numbered(number));
    // Claims are read when they are asked for: here, later than events.
    await asked.countEvents({});
    if (number % 6 === 5) await sameAsFresh(path, asked, `after ${number + 1} reports`);
  }
});

test('coding again: rows that change, go, come back, and are given another day', async (t) => {
  const { path, asked, other } = await twoStores(t);
  const reports = Array.from({ length: 12 }, (_, number) => numbered(number));
  for (const report of reports) await asked.fileReport(report);
  await sameAsFresh(path, asked, 'at first');
  for (const [number, report] of reports.entries()) {
    const { events, claims } = report.result;
    const first = events[0];
    if (first === undefined) continue;
    const moved = structuredClone(first);
    moved.date = { from: '1999-12-31', to: '2000-01-02', precision: 'day', basis: 'stated' };
    moved.goldstein = -9.5;
    moved.modality = { ...moved.modality, historical: true };
    moved.source = first.target.length > 0 ? first.target : first.source;
    const again = recodedReport(report, `0.2.${number}`, {
      events:
        number % 3 === 0 ? [moved, ...events.slice(1)] : [recodedEvent(report, moved, { type: 'PROTEST' })],
      claims: number % 3 === 0 ? claims : [],
      title: `Title ${number}`,
    });
    again.article.publishedAt = { value: '2001-02-03', precision: 'day', basis: 'stated', via: 'meta' };
    again.result.article.publishedAt = again.article.publishedAt;
    again.article.publisher = 'Another Example';
    again.result.article.publisher = 'Another Example';
    for (const event of again.result.events) event.attribution = number % 3 === 0 ? event.attribution : [];
    await other.fileReport(again);
    if (number % 2 === 0) await asked.countEvents({});
    else await asked.countClaims({});
    if (number % 4 === 0) await sameAsFresh(path, asked, `report ${number} coded again`);
  }
  await sameAsFresh(path, asked, 'all coded again');
  for (const [number, report] of reports.entries()) {
    await other.fileReport(recodedReport(report, '0.3.0', {}));
    if (number === 5) await sameAsFresh(path, asked, 'half came back');
  }
  await sameAsFresh(path, asked, 'all came back');
});

test('an actor that is given another country takes its events along', async (t) => {
  const { path, asked, other } = await twoStores(t);
  const reports = Array.from({ length: 8 }, (_, number) => numbered(number));
  for (const report of reports) await other.fileReport(report);
  await sameAsFresh(path, asked, 'at first');
  const report = reports.find(({ result }) =>
    result.events.some(({ source }) => source[0]?.actor?.country === 'PRK'),
  );
  assert.ok(report !== undefined);
  const events = structuredClone(report.result.events);
  for (const event of events) {
    for (const { actor } of [...event.source, ...event.target]) {
      if (actor !== null && actor.id !== null && actor.country === 'PRK') actor.country = 'KOR';
    }
  }
  await other.fileReport(recodedReport(report, '0.4.0', { events }));
  await sameAsFresh(path, asked, 'with another country');
});

test('reviews, by this and by another connection, and taken back', async (t) => {
  const { path, asked, other } = await twoStores(t);
  for (let number = 0; number < 6; number++) await asked.fileReport(numbered(number));
  const { rows } = await asked.listEvents({}, { limit: 5, sort: 'filed', after: null });
  const before = await asked.countEvents({});
  for (const [number, { id }] of rows.entries()) {
    const review = { target: id, by: 'an analyst', at: `2026-02-03T04:05:0${number}Z`, why: null };
    await (number % 2 === 0 ? asked : other).addReview({ ...review, verdict: 'wrong' });
  }
  assert.equal(await asked.countEvents({}), before - rows.length);
  await sameAsFresh(path, asked, 'found wrong');
  await other.addReview({
    target: rows[0]?.id ?? '',
    verdict: null,
    by: 'an analyst',
    at: '2026-02-04T04:05:06Z',
    why: null,
  });
  assert.equal(await asked.countEvents({}), before - rows.length + 1);
  await sameAsFresh(path, asked, 'taken back');
});
