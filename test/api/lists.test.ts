import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { knowledgeVersion } from '../../src/knowledge/knowledge-version.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import {
  ARTICLE_FACETS,
  ARTICLE_SORTS,
  CLAIM_FACETS,
  CLAIM_SORTS,
  EVENT_FACETS,
  EVENT_SORTS,
} from '../../src/store/port.ts';
import { filledApi } from './filled-api.ts';

const api = await filledApi(30);

const LISTS = [
  { path: '/events', sorts: EVENT_SORTS, facets: EVENT_FACETS, id: 'id' },
  { path: '/claims', sorts: CLAIM_SORTS, facets: CLAIM_FACETS, id: 'id' },
  { path: '/articles', sorts: ARTICLE_SORTS, facets: ARTICLE_FACETS, id: 'id' },
] as const;

/** Every row, page by page, by following `next_url`. */
async function follow(path: string): Promise<{ rows: Record<string, unknown>[]; pages: number }> {
  const rows: Record<string, unknown>[] = [];
  let pages = 0;
  for (let next: string | null = path; next !== null; pages++) {
    const { status, json } = await api.get(next);
    assert.equal(status, 200, JSON.stringify(json));
    assert.equal(json.truncated, json.next !== null);
    rows.push(...json.rows);
    next = json.next_url;
  }
  return { rows, pages };
}

for (const { path, sorts, facets } of LISTS) {
  describe(path, () => {
    test('pages put together are the whole list, whatever the sort', async () => {
      const { json } = await api.get(`${path}?count=yes&limit=1`);
      assert.ok(json.count > 20);
      for (const sort of sorts) {
        const { rows, pages } = await follow(`${path}?sort=${sort}&limit=7`);
        assert.equal(rows.length, json.count, sort);
        assert.equal(new Set(rows.map((row) => row.id)).size, json.count, sort);
        assert.equal(pages, Math.ceil(json.count / 7));
      }
    });

    test('the same with .json', async () => {
      const plain = await api.get(`${path}?limit=3`);
      const json = await api.get(`${path}.json?limit=3`);
      assert.deepEqual(json.json.rows, plain.json.rows);
      assert.ok(json.json.next_url.includes(`${path}.json?limit=3&next=`));
    });

    test('facets: each value is what the filter of that name takes, and counts what it gives', async () => {
      const asked = await api.get(`${path}?limit=1&facets=${facets.join(',')}&facet_size=3`);
      assert.equal(asked.status, 200, asked.text);
      assert.deepEqual(Object.keys(asked.json.facets).sort(), [...facets].sort());
      for (const [name, facet] of Object.entries<{ values: { value: string; count: number }[] }>(
        asked.json.facets,
      )) {
        assert.ok(facet.values.length <= 3);
        for (const { value, count } of facet.values) {
          const narrowed = await api.get(`${path}?count=yes&limit=1&${name}=${encodeURIComponent(value)}`);
          assert.equal(narrowed.json.count, count, `${name}=${value}: ${narrowed.text.slice(0, 200)}`);
        }
      }
    });

    test('a repeated parameter gives alternatives', async () => {
      const count = async (query: string) => (await api.get(`${path}?count=yes&limit=1&${query}`)).json.count;
      const both = await count('year=2023&year=2024');
      assert.equal(both, (await count('year=2023')) + (await count('year=2024')));
      assert.ok(both > 0);
    });

    test('exports give every row, more than a page takes by default', async () => {
      const { json } = await api.get(`${path}?count=yes&limit=1`);
      const jsonl = await api.get(`${path}.jsonl`);
      assert.equal(jsonl.headers.get('content-type'), 'application/jsonl; charset=utf-8');
      const rows = jsonl.text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      assert.equal(new Set(rows.map((row) => row.id)).size, json.count);
      const csv = await api.get(`${path}.csv`);
      assert.match(csv.headers.get('content-type') ?? '', /^text\/csv; charset=utf-8/);
      assert.match(csv.headers.get('content-disposition') ?? '', /^attachment; filename="\w+\.csv"$/);
      assert.equal(csv.text.match(/\r\n/g)?.length, json.count + 1);
    });

    test('an export is narrowed by the same filters', async () => {
      const { json } = await api.get(`${path}?count=yes&limit=1&year=2024`);
      const narrowed = await api.get(`${path}.jsonl?year=2024`);
      assert.equal(narrowed.text.split('\n').length - 1, json.count);
    });

    test('an export in an order is whole; one that is cut on demand leads to its next page', async () => {
      const { json } = await api.get(`${path}?count=yes&limit=1000&sort=filed`);
      const idsOf = (jsonl: string) =>
        jsonl
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line).id);
      const sorted = await api.get(`${path}.jsonl?sort=filed`);
      assert.deepEqual(
        idsOf(sorted.text).slice(0, json.rows.length),
        json.rows.map((row: { id: string }) => row.id),
      );
      assert.equal(idsOf(sorted.text).length, json.count);
      assert.equal(sorted.headers.get('link'), null);
      const cut = await api.get(`${path}.jsonl?sort=filed&limit=3`);
      assert.deepEqual(idsOf(cut.text), idsOf(sorted.text).slice(0, 3));
      const next = /^<([^>]+)>; rel="next"$/.exec(cut.headers.get('link') ?? '')?.[1];
      assert.ok(next !== undefined);
      const { pathname, search } = new URL(next);
      assert.deepEqual(idsOf((await api.get(pathname + search)).text), idsOf(sorted.text).slice(3, 6));
    });
  });
}

test('actors and searches come in pages and as files too', async () => {
  for (const path of ['/actors?', '/search?q=missile&']) {
    const { json } = await api.get(`${path}count=yes&limit=1`);
    assert.ok(json.count > 5, path);
    const { rows } = await follow(`${path}limit=4`);
    assert.equal(rows.length, json.count);
    const csv = await api.get(path.replace('?', '.csv?').replace(/&$/, ''));
    assert.equal(csv.status, 200, csv.text);
    assert.equal(csv.text.match(/\r\n/g)?.length, json.count + 1);
  }
});

test('a search needs words', async () => {
  const { status, json } = await api.get('/search');
  assert.equal(status, 400);
  assert.equal(json.error.code, 'API_PARAMETER_MISSING');
});

test('the timeline counts the events of the list', async () => {
  const { json: list } = await api.get('/events?count=yes&limit=1&type=CONSULT');
  for (const unit of ['day', 'month', 'year']) {
    const { json } = await api.get(`/timeline?type=CONSULT&unit=${unit}`);
    assert.equal(json.unit, unit);
    const counted = json.rows.reduce((sum: number, bin: { count: number }) => sum + bin.count, 0);
    assert.ok(counted > 0);
    assert.equal(counted + json.undated, list.count);
  }
  assert.match((await api.get('/timeline?unit=decade')).json.error.message, /"unit" takes one of day/);
});

test('single records, with and without .json', async () => {
  for (const { path } of LISTS) {
    const row = (await api.get(`${path}?limit=1`)).json.rows[0];
    const one = await api.get(`${path}/${row.id}`);
    const same = await api.get(`${path}/${row.id}.json`);
    assert.deepEqual(same.json.rows, one.json.rows);
    const found = path === '/articles' ? one.json.rows[0].article : one.json.rows[0];
    assert.equal(found.id, row.id);
  }
});

test('the store is told by name, without the folders above it', async () => {
  const { json } = await api.get('/store');
  assert.equal(json.rows[0].name, 'press.db');
  assert.equal(json.rows[0].articles, 30);
});

test('the store says which knowledge the server codes with, and until when it is good', async () => {
  const { json } = await api.get('/store');
  const { goodUntil } = loadKnowledge();
  assert.deepEqual(json.rows[0].knowledge, { ...knowledgeVersion(), goodUntil });
});
