/** Each filter alone, every two together, and the facets under them, against a plain oracle over all rows. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { EventRow } from '../../src/record/rows.ts';
import type { ArticleFilter, ClaimFilter, EventFilter } from '../../src/store/filter.ts';
import { EVENT_FACETS, type Facet } from '../../src/store/port.ts';
import type { OpenStore } from './filing.ts';
import { filledLists, gather, listReport } from './filled-lists.ts';
import { countBy, eventValues, matchesArticle, matchesClaim, matchesEvent, without } from './lists-oracle.ts';

const MORE_THAN_ALL = 10_000;

/** One of each field; values are common in the made-up reports. */
function eventFilters(events: readonly EventRow[]): EventFilter[] {
  const some = events[Math.floor(events.length / 2)];
  const outlets = [...countBy(events, (row) => eventValues(row, 'outlet')).keys()];
  const unknown = events.flatMap(({ source }) => source).find(({ actor }) => actor?.id === null)?.actor;
  assert.ok(some !== undefined && unknown != null);
  return [
    { from: '2012-05-01' },
    { to: '2016-08-31' },
    { from: '2010-01-01', to: '2010-12-31' },
    {
      actor: [
        { by: 'id', value: 'state/prk' },
        { by: 'name', value: unknown.name.toUpperCase() },
      ],
    },
    { country: ['USA', 'CHN'] },
    { source: [{ by: 'country', value: 'PRK' }] },
    { target: [{ by: 'id', value: 'state/usa' }] },
    {
      pair: [
        ['PRK', 'KOR'],
        ['USA', 'CHN'],
      ],
    },
    { type: ['CONSULT', 'ACCUSE'] },
    { mode: ['visit'] },
    { plover: ['CONSULT'] },
    { cameo: ['04', '11'] },
    { context: ['military', 'cbrn'] },
    { quad: ['verbal-conflict'] },
    { place: ['PRK', 'KOR', 'USA'] },
    { modality: ['future', 'negated'] },
    { modality: ['done'] },
    { voice: ['claimed'] },
    { status: ['filed'] },
    { outlet: outlets.slice(0, 2) },
    { year: ['2015', '2019', '2023'] },
    { article: [some.article.id, 'art_nobody'] },
    { q: 'grain' },
    { review: 'wrong' },
    { review: 'reviewed' },
    { review: 'unreviewed' },
    { newSince: some.marker },
  ];
}

/** Counts by value, however an actor without an id is spelled. */
function counts(facet: Facet | undefined): [string, number][] {
  assert.ok(facet !== undefined);
  return facet.values
    .map(({ value, count }): [string, number] => [value.includes('/') ? value : value.toLowerCase(), count])
    .sort();
}

function lowered(found: Map<string, number>): [string, number][] {
  return [...found]
    .map(([value, count]): [string, number] => [value.includes('/') ? value : value.toLowerCase(), count])
    .sort();
}

export function listFiltersConformance(openStore: OpenStore): void {
  describe('filters and facets', () => {
    test('events: each filter alone and every two together', async (t) => {
      const { store, events } = await filledLists(t, openStore);
      const filters = eventFilters(events);
      let empty = 0;
      for (const [index, one] of filters.entries()) {
        const alone = events.filter((row) => matchesEvent(row, one));
        assert.ok(alone.length > 0 && alone.length < events.length, `${JSON.stringify(one)} tells nothing`);
        for (const other of filters.slice(index)) {
          const filter = { ...one, ...other };
          const wanted = events.filter((row) => matchesEvent(row, filter)).map(({ id }) => id);
          const found = await gather(store.streamEvents(filter));
          const told = JSON.stringify(filter);
          assert.deepEqual(
            found.map(({ id }) => id),
            wanted,
            told,
          );
          assert.equal(await store.countEvents(filter), wanted.length, told);
          if (wanted.length === 0) empty++;
        }
      }
      assert.ok(empty < 150, `${empty} pairs of filters have no row`);
    });

    test('events: facets leave out the filter of their own field', async (t) => {
      const { store, events } = await filledLists(t, openStore);
      for (const filter of [
        {},
        ...eventFilters(events),
        { type: ['CONSULT'], country: ['PRK'], status: ['filed'] },
      ]) {
        const found = await store.facetEvents(filter as EventFilter, EVENT_FACETS, MORE_THAN_ALL);
        for (const facet of EVENT_FACETS) {
          const rows = events.filter((row) => matchesEvent(row, without(filter as EventFilter, facet)));
          const wanted = countBy(rows, (row) => eventValues(row, facet));
          assert.deepEqual(counts(found[facet]), lowered(wanted), `${facet} under ${JSON.stringify(filter)}`);
        }
      }
    });

    test('the values of a facet select what they count', async (t) => {
      const { store } = await filledLists(t, openStore);
      const { type, country, year } = await store.facetEvents({}, ['type', 'country', 'year'], 4);
      for (const [name, facet] of Object.entries({ type, country, year })) {
        assert.ok(facet !== undefined && facet.values.length === 4 && facet.more, name);
        for (const { value, count } of facet.values) {
          assert.equal(await store.countEvents({ [name]: [value] }), count, `${name}=${value}`);
        }
        const sizes = facet.values.map(({ count }) => count);
        assert.deepEqual(
          sizes,
          [...sizes].sort((a, b) => b - a),
        );
      }
      const { pair } = await store.facetEvents({}, ['pair'], 3);
      for (const { value, count } of pair?.values ?? []) {
        const [a, b] = value.split('-');
        assert.equal(await store.countEvents({ pair: [[b ?? '', a ?? '']] }), count, value);
      }
    });

    test('a name counts a known actor of that name too, as the filter does', async (t) => {
      const { store } = await filledLists(t, openStore);
      const report = structuredClone(listReport(900));
      const ofNobody = { id: null, name: 'example envoy', country: null, sectors: [] };
      const known = { id: 'person/example-envoy', name: 'Example Envoy', country: 'PRK', sectors: [] };
      for (const [index, actor] of [ofNobody, known, known].entries()) {
        const participant = report.result.events[index]?.source[0];
        assert.ok(participant !== undefined);
        participant.actor = actor;
      }
      await store.fileReport(report);
      const { actor } = await store.facetEvents({}, ['actor'], MORE_THAN_ALL);
      const countOf = (facet: Facet | undefined, value: string) =>
        facet?.values.find((one) => one.value === value)?.count;
      assert.equal(countOf(actor, 'example envoy'), 3);
      assert.equal(countOf(actor, 'person/example-envoy'), 2);
      for (const { value, count } of actor?.values ?? []) {
        const by = value.includes('/') ? 'id' : 'name';
        assert.equal(await store.countEvents({ actor: [{ by, value }] }), count, value);
      }
      const rows = await gather(store.streamEvents({ article: [report.article.id] }));
      const withoutFirst = { newSince: rows[0]?.marker ?? 0 };
      const later = (await store.facetEvents(withoutFirst, ['actor'], MORE_THAN_ALL)).actor;
      assert.equal(countOf(later, 'person/example-envoy'), 2);
      assert.equal(countOf(later, 'example envoy'), undefined, 'none of its own takes part');
    });

    test('facets call actors and countries by name', async (t) => {
      const { store } = await filledLists(t, openStore);
      const { actor, country, pair } = await store.facetEvents({}, ['actor', 'country', 'pair'], 1000);
      const label = (facet: Facet | undefined, value: string) =>
        facet?.values.find((one) => one.value === value)?.label;
      assert.equal(label(actor, 'state/prk'), 'North Korea');
      assert.equal(label(country, 'PRK'), 'North Korea');
      assert.equal(label(pair, 'KOR-PRK'), 'South Korea – North Korea');
      assert.equal(label(country, 'IGO'), 'IGO');
    });

    test('claims: each filter alone and every two together', async (t) => {
      const { store, claims, events } = await filledLists(t, openStore);
      const carried = claims.flatMap((row) => (row.review === null ? row.events : []))[0];
      const outlet = claims.find(({ article }) => article.publisher !== null)?.article.publisher;
      assert.ok(carried !== undefined && outlet != null && events.length > 0);
      const filters: ClaimFilter[] = [
        { from: '2012-05-01', to: '2019-01-31' },
        { actor: [{ by: 'country', value: 'PRK' }] },
        { country: ['USA', 'KOR'] },
        { stance: ['asserts', 'denies'] },
        { kind: ['direct'] },
        { outlet: [outlet] },
        { year: ['2018', '2020', '2022'] },
        { article: [claims[5]?.article.id ?? ''] },
        { event: [carried] },
        { review: 'right' },
        { newSince: claims[20]?.marker ?? 0 },
      ];
      for (const [index, one] of filters.entries()) {
        assert.ok(
          claims.some((row) => matchesClaim(row, one)),
          JSON.stringify(one),
        );
        for (const other of filters.slice(index)) {
          const filter = { ...one, ...other };
          const wanted = claims.filter((row) => matchesClaim(row, filter));
          const found = await gather(store.streamClaims(filter));
          assert.deepEqual(
            found.map(({ id }) => id),
            wanted.map(({ id }) => id),
            JSON.stringify(filter),
          );
          assert.equal(await store.countClaims(filter), wanted.length);
          const { stance } = await store.facetClaims(filter, ['stance'], MORE_THAN_ALL);
          const rows = claims.filter((row) => matchesClaim(row, without(filter, 'stance')));
          assert.deepEqual(counts(stance), lowered(countBy(rows, (row) => [row.stance])));
        }
      }
    });

    test('articles: each filter alone and every two together', async (t) => {
      const { store, articles, events, claims } = await filledLists(t, openStore);
      const parts = [...events, ...claims].filter(({ review }) => review?.verdict !== 'wrong');
      const filters: ArticleFilter[] = [
        { from: '2015-01-01' },
        { to: '2021-12-31' },
        { outlet: [articles.find(({ publisher }) => publisher !== null)?.publisher ?? ''] },
        { status: ['coded'] },
        { year: ['2019', '2020', '2021', '2022'] },
        { actor: [{ by: 'id', value: 'igo/un' }] },
        { newSince: articles[30]?.marker ?? 0 },
      ];
      for (const [index, one] of filters.entries()) {
        for (const other of filters.slice(index)) {
          const filter = { ...one, ...other };
          const wanted = articles.filter((row) => matchesArticle(row, filter, parts)).map(({ id }) => id);
          const found = (await gather(store.streamArticles(filter))).map(({ id }) => id);
          assert.deepEqual(found, wanted, JSON.stringify(filter));
          assert.equal(await store.countArticles(filter), wanted.length);
        }
      }
      const { outlet } = await store.facetArticles({}, ['outlet'], MORE_THAN_ALL);
      const wanted = countBy(articles, ({ publisher }) => (publisher === null ? [] : [publisher]));
      assert.deepEqual(counts(outlet), lowered(wanted));
    });

    test('an empty store has empty lists', async (t) => {
      const store = await openStore(t);
      assert.deepEqual(await store.listEvents({}, { limit: 5, sort: '-date', after: null }), {
        rows: [],
        next: null,
      });
      assert.equal(await store.countClaims({ q: 'nothing' }), 0);
      assert.deepEqual(await store.timeline({}, null), { unit: 'day', bins: [], undated: 0 });
      const facets = await store.facetEvents({}, EVENT_FACETS, 5);
      assert.deepEqual(facets.actor, { values: [], more: false });
      assert.deepEqual(await store.listActors({}, { limit: 5, sort: '-count', after: null }), {
        rows: [],
        next: null,
      });
    });
  });
}
