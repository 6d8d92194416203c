/** Full text: what people type is never an engine's query language, and text that looks like a mark is text. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { articleId } from '../../src/record/ids.ts';
import type { ReportToFile, Store } from '../../src/store/port.ts';
import type { OpenStore } from './filing.ts';
import { gather, listReport } from './filled-lists.ts';
import { syntheticReport } from './synthetic-report.ts';

const FIRST = { limit: 20, sort: 'rank', after: null } as const;

/** A report of these words, without events or claims. */
function plainReport(title: string, text: string, number = 0): ReportToFile {
  const report = structuredClone(syntheticReport(3, number, { events: 0, words: 5 }));
  const id = articleId(null, text);
  report.inputKey = `input ${id}`;
  report.article = { ...report.article, id, title, text };
  const { canonicalUrl: _canonicalUrl, ...shown } = report.article;
  report.result = {
    ...report.result,
    article: shown,
    sentences: [{ field: 'text', start: 0, end: text.length }],
    mentions: [],
    events: [],
    claims: [],
  };
  return report;
}

async function titles(store: Store, words: string): Promise<(string | null)[]> {
  const { rows } = await store.search(words, {}, FIRST);
  assert.equal(await store.countSearch(words, {}, 1000), rows.length);
  return rows.map(({ article }) => article.title).sort();
}

async function wordsStore(store: Store): Promise<Store> {
  await store.fileReport(
    plainReport('One', 'The inspectors visited the reactor at Example-1 near the café.'),
  );
  await store.fileReport(plainReport('Two', 'The reactor was NOT visited; inspectors AND guards left.'));
  await store.fileReport(plainReport('Three', 'Guards fired a missile. It was a test of near misses.'));
  return store;
}

export function searchConformance(openStore: OpenStore): void {
  describe('search', () => {
    test('all words must be there, in any form, in title or text', async (t) => {
      const store = await wordsStore(await openStore(t));
      assert.deepEqual(await titles(store, 'reactor'), ['One', 'Two']);
      assert.deepEqual(await titles(store, 'inspector guard'), ['Two']);
      assert.deepEqual(await titles(store, 'VISITING'), ['One', 'Two']);
      assert.deepEqual(await titles(store, 'cafe'), ['One']);
      assert.deepEqual(await titles(store, 'three'), ['Three']);
      assert.deepEqual(await titles(store, 'three missile'), ['Three']);
      assert.deepEqual(await titles(store, 'reactor missile'), []);
      assert.deepEqual(await titles(store, 'miss'), ['Three']);
      assert.deepEqual(await titles(store, 'inspectors missi'), []);
    });

    test('what stands in quotation marks is a phrase', async (t) => {
      const store = await wordsStore(await openStore(t));
      assert.deepEqual(await titles(store, '"visited the reactor"'), ['One']);
      assert.deepEqual(await titles(store, '“visited the reactor”'), ['One']);
      assert.deepEqual(await titles(store, '"the visited reactor"'), []);
      assert.deepEqual(await titles(store, '"a missile'), ['Three']);
      assert.deepEqual(await titles(store, 'left "inspectors AND guards"'), ['Two']);
    });

    test('operators, stars, colons and brackets are not obeyed', async (t) => {
      const store = await wordsStore(await openStore(t));
      assert.deepEqual(await titles(store, 'reactor NOT cafe'), []);
      assert.deepEqual(await titles(store, 'reactor OR missile'), []);
      assert.deepEqual(await titles(store, 'NEAR (reactor) cafe'), ['One']);
      assert.deepEqual(await titles(store, 'title:three'), []);
      assert.deepEqual(await titles(store, '^inspectors'), ['One', 'Two']);
      assert.deepEqual(await titles(store, 're*'), []);
      assert.deepEqual(await titles(store, "reactor'; DROP TABLE article; --"), []);
      assert.deepEqual(await titles(store, 'Example-1'), ['One']);
      assert.deepEqual(await titles(store, 'reactor 🚀 — …'), ['One', 'Two']);
      assert.deepEqual(await titles(store, 'reactor\u0000 {} + ) ('), ['One', 'Two']);
      assert.deepEqual(await titles(store, 'reactor \ud800'), ['One', 'Two']);
    });

    test('what holds no word is refused, everywhere', async (t) => {
      const store = await wordsStore(await openStore(t));
      const refused = { code: 'STORE_FILTER_INVALID' };
      for (const words of ['', '   ', '🚀', '""', '*', '"', '—', '\u0000']) {
        await assert.rejects(store.search(words, {}, FIRST), refused, JSON.stringify(words));
        await assert.rejects(store.countEvents({ q: words }), refused);
        await assert.rejects(gather(store.streamClaims({ q: words })), refused);
      }
      await assert.rejects(store.search('word '.repeat(65), {}, FIRST), refused);
    });

    test('snippets are plain text in parts, whatever the text holds', async (t) => {
      const store = await openStore(t);
      const text =
        '<b>Guards</b> \ue000 saw \ue001 the \ue002 reactor \ue003 [burn] at <script>night</script>.';
      await store.fileReport(plainReport('Marks', text));
      const { rows } = await store.search('reactor', {}, FIRST);
      const snippet = rows[0]?.snippet ?? [];
      assert.equal(snippet.map((part) => part.text).join(''), text);
      assert.deepEqual(
        snippet.filter(({ match }) => match).map((part) => part.text),
        ['reactor'],
      );
      const byTitle = await store.search('marks', {}, FIRST);
      assert.equal(byTitle.rows[0]?.snippet.map((part) => part.text).join(''), text);
      assert.equal(
        byTitle.rows[0]?.snippet.some(({ match }) => match),
        false,
      );
    });

    test('pages of the best first have no gap and no double while reports are filed', async (t) => {
      const store = await openStore(t);
      for (let number = 0; number < 60; number++) await store.fileReport(listReport(number));
      const before = await store.search('envoy', {}, { limit: 1000, sort: 'rank', after: null });
      assert.equal(before.sortedBy, 'rank');
      assert.ok(before.rows.length > 20);
      const found: string[] = [];
      let after: Parameters<Store['search']>[2]['after'] = null;
      for (let number = 500; ; number++) {
        const page = await store.search('envoy', {}, { limit: 6, sort: 'rank', after });
        found.push(...page.rows.map(({ article }) => article.id));
        if (page.next === null) break;
        after = JSON.parse(JSON.stringify(page.next));
        await store.fileReport(listReport(number));
      }
      assert.deepEqual(
        found,
        before.rows.map(({ article }) => article.id),
      );
      const newest = await store.search('envoy', {}, { limit: 1000, sort: '-published', after: null });
      const days = newest.rows.map(({ article }) => article.publishedAt?.value ?? '');
      assert.deepEqual(days, [...days].sort().reverse());
    });

    test('search keeps to the filter', async (t) => {
      const store = await openStore(t);
      for (let number = 0; number < 60; number++) await store.fileReport(listReport(number));
      const filter = { from: '2018-01-01' };
      const { rows } = await store.search('envoy', filter, { limit: 1000, sort: 'rank', after: null });
      const wanted = new Set(
        (await gather(store.streamArticles({ ...filter, q: 'envoy' }))).map(({ id }) => id),
      );
      assert.ok(rows.length > 0);
      assert.deepEqual(new Set(rows.map(({ article }) => article.id)), wanted);
      assert.equal(await store.countSearch('envoy', filter, 3), 3);
    });
  });
}
