/** Pages through every order: no gap and no double with ties, also while reports are filed between pages. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  ACTOR_SORTS,
  ARTICLE_SORTS,
  CLAIM_SORTS,
  EVENT_SORTS,
  type Page,
  type PageAsk,
} from '../../src/store/port.ts';
import type { OpenStore } from './filing.ts';
import { filledLists, listReport } from './filled-lists.ts';

type Keyed = { marker: number };

/** All pages of a list. @param between what happens after each page */
async function allPages<R, S extends string>(
  list: (page: PageAsk<S>) => Promise<Page<R>>,
  sort: S,
  limit: number,
  between: (page: number) => Promise<void> = async () => {},
): Promise<R[]> {
  const rows: R[] = [];
  let after: PageAsk<S>['after'] = null;
  for (let page = 0; ; page++) {
    const found: Page<R> = await list({ limit, sort, after });
    assert.ok(found.rows.length <= limit && (found.next === null || found.rows.length === limit));
    rows.push(...found.rows);
    if (found.next === null) return rows;
    // As a cursor in an address does.
    after = JSON.parse(JSON.stringify(found.next));
    await between(page);
  }
}

/** In the order of a sort: rows without a day last, equal ones in the order of filing or against it. */
function sorted<R extends Keyed>(
  rows: readonly R[],
  down: boolean,
  keyOf: (row: R) => string | number | null,
): R[] {
  return [...rows].sort((a, b) => {
    const [keyA, keyB] = [keyOf(a), keyOf(b)];
    if (keyA === null || keyB === null) {
      if (keyA !== keyB) return keyA === null ? 1 : -1;
    } else if (keyA !== keyB) {
      return keyA < keyB === down ? 1 : -1;
    }
    return down ? b.marker - a.marker : a.marker - b.marker;
  });
}

function markers(rows: readonly Keyed[]): number[] {
  return rows.map(({ marker }) => marker);
}

export function listPagingConformance(openStore: OpenStore): void {
  describe('pages', () => {
    test('events in every order', async (t) => {
      const { store, events } = await filledLists(t, openStore);
      const shown = events.filter(({ review }) => review?.verdict !== 'wrong');
      for (const sort of EVENT_SORTS) {
        const wanted = sorted(shown, sort.startsWith('-'), (row) => {
          if (sort.endsWith('filed')) return row.marker;
          return sort.endsWith('goldstein') ? row.goldstein : (row.date?.from.slice(0, 10) ?? null);
        });
        for (const limit of [1, 7, 50]) {
          const found = await allPages((page) => store.listEvents({}, page), sort, limit);
          assert.deepEqual(markers(found), markers(wanted), `${sort} by ${limit}`);
        }
      }
    });

    test('claims and articles in every order', async (t) => {
      const { store, claims, articles } = await filledLists(t, openStore);
      const shown = claims.filter(({ review }) => review?.verdict !== 'wrong');
      for (const sort of CLAIM_SORTS) {
        const key = (row: (typeof claims)[number]) =>
          sort.endsWith('filed') ? row.marker : (row.article.publishedAt?.value.slice(0, 10) ?? null);
        const found = await allPages((page) => store.listClaims({}, page), sort, 9);
        assert.deepEqual(markers(found), markers(sorted(shown, sort.startsWith('-'), key)), sort);
      }
      for (const sort of ARTICLE_SORTS) {
        const key = (row: (typeof articles)[number]) =>
          sort.endsWith('filed') ? row.marker : (row.publishedAt?.value.slice(0, 10) ?? null);
        const found = await allPages((page) => store.listArticles({}, page), sort, 9);
        assert.deepEqual(markers(found), markers(sorted(articles, sort.startsWith('-'), key)), sort);
      }
    });

    test('reports that are filed between pages make no gap and no double', async (t) => {
      for (const sort of EVENT_SORTS) {
        const { store, events } = await filledLists(t, openStore);
        const before = events.filter(({ review }) => review?.verdict !== 'wrong');
        let next = 1000;
        const found = await allPages(
          (page) => store.listEvents({}, page),
          sort,
          40,
          async () => {
            await store.fileReport(listReport(next++));
          },
        );
        const seen = new Set(markers(found));
        assert.equal(seen.size, found.length, `${sort}: a row came twice`);
        assert.deepEqual(
          before.filter(({ marker }) => !seen.has(marker)),
          [],
          `${sort}: a row was left out`,
        );
      }
    });

    test('actors by count and by name, with counts that add up', async (t) => {
      const { store, events, claims } = await filledLists(t, openStore);
      const shown = events.filter(({ review }) => review?.verdict !== 'wrong');
      const said = claims.filter(({ review }) => review?.verdict !== 'wrong');
      for (const sort of ACTOR_SORTS) {
        const found = await allPages((page) => store.listActors({}, page), sort, 11);
        assert.equal(found.length, await store.countActors({}));
        const keys = found.map(({ id, name, country }) => id ?? `${country} ${name.toLowerCase()}`);
        assert.equal(new Set(keys).size, keys.length);
        for (const row of found.slice(0, 12)) {
          const isRow = ({ actor }: (typeof shown)[number]['source'][number]) =>
            actor !== null &&
            (row.id === null
              ? actor.id === null && actor.name === row.name && actor.country === row.country
              : actor.id === row.id);
          assert.equal(row.asSource, shown.filter(({ source }) => source.some(isRow)).length, row.name);
          assert.equal(row.asTarget, shown.filter(({ target }) => target.some(isRow)).length, row.name);
          assert.equal(row.asSpeaker, said.filter(({ speakers }) => speakers.some(isRow)).length, row.name);
        }
        if (sort === 'name') {
          const names = found.map(({ name }) => name.toLowerCase());
          assert.deepEqual(names, [...names].sort());
        }
      }
      const known = await store.listActors(
        { known: true, country: ['PRK'], q: 'KOREA' },
        { limit: 5, sort: 'name', after: null },
      );
      assert.deepEqual(
        known.rows.map(({ id }) => id),
        ['state/prk'],
      );
    });

    test('a position of another order is refused', async (t) => {
      const { store } = await filledLists(t, openStore);
      const refused = { code: 'STORE_FILTER_INVALID' };
      await assert.rejects(store.listEvents({}, { limit: 5, sort: '-date', after: [7, 7] }), refused);
      await assert.rejects(
        store.listEvents({}, { limit: 5, sort: 'goldstein', after: ['2020-01-01', 7] }),
        refused,
      );
      await assert.rejects(store.listActors({}, { limit: 5, sort: 'name', after: [7, 7] }), refused);
      await assert.rejects(store.search('envoy', {}, { limit: 5, sort: 'rank', after: [7, 7] }), refused);
    });
  });
}
