/** What every store must do when reports are filed for the first time, again, and not at all. */
import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import { cutField } from '../../src/base/span.ts';
import type { Store } from '../../src/store/port.ts';
import { SYNTHETIC_PRODUCER, syntheticReport } from './synthetic-report.ts';

export type OpenStore = (t: TestContext) => Promise<Store>;

const SMALL = { events: 5, words: 120 };

/** @param openStore gives an empty store for one test, and closes it after the test */
export function filingConformance(openStore: OpenStore): void {
  describe('filing', () => {
    test('a report comes back as it was filed', async (t) => {
      const store = await openStore(t);
      for (let number = 0; number < 12; number++) {
        const report = syntheticReport(1, number, SMALL);
        const { events, claims } = report.result;
        assert.deepEqual(await store.fileReport(report), {
          status: 'filed',
          articleId: report.article.id,
          events: events.length,
          claims: claims.length,
          recoded: false,
          redirected: 0,
        });
        const stored = await store.readArticle(report.article.id);
        assert.deepEqual(stored?.result, report.result);
        assert.equal(stored?.row.digest, report.capture?.sha256);
        assert.deepEqual(stored?.row.sources, [report.capture?.source]);
        assert.equal(stored?.row.characters, report.article.text.length);
        assert.equal(stored?.row.events, events.length);
        assert.deepEqual(
          stored?.events.map((row) => row.id),
          events.map((event) => event.id),
        );
      }
      assert.equal(await store.readArticle('art_none'), null);
      assert.deepEqual(await store.readEvent('evt_none'), { status: 'unknown' });
      assert.deepEqual(await store.readClaim('clm_none'), { status: 'unknown' });
    });

    test('each record has its sentence, its report, and who tells it', async (t) => {
      const store = await openStore(t);
      const report = syntheticReport(2, 1, { events: 12 });
      await store.fileReport(report);
      for (const event of report.result.events) {
        const found = await store.readEvent(event.id);
        assert.ok(found.status === 'found');
        const { quote, told, article, filedAt, review } = found.row;
        assert.equal(cutField(report.article, quote), quote.text);
        assert.ok(quote.start <= event.trigger.start && event.trigger.end <= quote.end);
        assert.deepEqual(
          told.map((teller) => teller.claim),
          event.attribution,
        );
        assert.equal(article.id, report.article.id);
        assert.deepEqual(article.publishedAt, report.article.publishedAt);
        assert.equal(filedAt, report.filedAt);
        assert.equal(review, null);
      }
      for (const claim of report.result.claims) {
        const found = await store.readClaim(claim.id);
        assert.ok(found.status === 'found');
        assert.deepEqual(
          found.row.words,
          claim.content.map((span) => cutField(report.article, span)),
        );
        assert.equal((await store.readEvent(claim.id)).status, 'unknown');
      }
    });

    test('a very long sentence is cut around the words that matter, never within a character', async (t) => {
      const store = await openStore(t);
      const report = syntheticReport(3, 1, { events: 6, words: 300 });
      const emoji = '🏛'.repeat(report.article.text.length);
      const text = report.article.text.slice(0, 1) + emoji;
      report.article.text = text;
      report.result.article.text = text;
      report.result.sentences = [{ field: 'text', start: 0, end: text.length }];
      await store.fileReport(report);
      const rows = (await store.readArticle(report.article.id))?.events ?? [];
      assert.ok(rows.length > 0);
      for (const { quote, trigger } of rows) {
        assert.ok(quote.text.length <= 600 && quote.text.length >= 590);
        assert.ok(quote.start <= trigger.start && trigger.end <= quote.end);
        assert.ok(!/\p{Surrogate}/u.test(quote.text));
      }
    });

    test('text that is hard to keep comes back unchanged', async (t) => {
      const store = await openStore(t);
      const report = syntheticReport(4, 1, SMALL);
      const rest =
        '\0 <script>alert(1)</script> \u202e\u2066 half a character: \ud800, e\u0301 \u{1f3db} \r\n';
      report.article.text += rest;
      report.result.article.text += rest;
      await store.fileReport(report);
      const stored = await store.readArticle(report.article.id);
      assert.deepEqual(stored?.result, report.result);
      assert.equal(stored?.row.characters, report.article.text.length);
      assert.ok(stored !== null && !('text' in stored.row));
    });

    test('the same report by the same producer is known; where it was seen is noted', async (t) => {
      const store = await openStore(t);
      const report = syntheticReport(5, 1, SMALL);
      assert.ok(report.capture !== null);
      assert.equal(await store.isKnown(report.inputKey, SYNTHETIC_PRODUCER), false);
      await store.fileReport(report);
      assert.equal(await store.isKnown(report.inputKey, SYNTHETIC_PRODUCER), true);
      assert.equal(await store.isKnown(report.inputKey, { ...SYNTHETIC_PRODUCER, model: null }), false);
      const before = await store.info();
      assert.deepEqual(await store.fileReport(report), { status: 'known', articleId: report.article.id });
      assert.deepEqual(await store.info(), before, 'nothing changed');

      const again = structuredClone(report);
      again.inputKey = 'another key';
      again.article.title = 'Another title';
      again.capture = { ...report.capture, sha256: 'other bytes', source: 'elsewhere.html' };
      assert.equal((await store.fileReport(again)).status, 'known');
      assert.equal(await store.isKnown('another key', SYNTHETIC_PRODUCER), true);
      const stored = await store.readArticle(report.article.id);
      assert.equal(stored?.row.title, report.article.title, 'what was filed first stays');
      assert.equal(stored?.row.digest, report.capture.sha256);
      assert.deepEqual(stored?.row.sources.toSorted(), ['elsewhere.html', report.capture.source].toSorted());
      const after = await store.info();
      assert.notEqual(after.version, before.version);
      assert.deepEqual({ ...after, version: before.version }, before);
    });

    test('a known input that is seen elsewhere is noted there', async (t) => {
      const store = await openStore(t);
      const report = syntheticReport(6, 1, SMALL);
      assert.ok(report.capture !== null);
      await store.fileReport(report);
      const seen = { ...report.capture, source: 'copy.html' };
      await store.noteSeen(report.inputKey, SYNTHETIC_PRODUCER, seen, report.filedAt);
      assert.deepEqual(
        (await store.readArticle(report.article.id))?.row.sources.toSorted(),
        ['copy.html', report.capture.source].toSorted(),
      );
      const { version } = await store.info();
      await store.noteSeen(report.inputKey, SYNTHETIC_PRODUCER, seen, report.filedAt);
      await store.noteSeen('unknown key', SYNTHETIC_PRODUCER, seen, report.filedAt);
      assert.equal((await store.info()).version, version);
    });

    test('counts are those of what was filed, and the marker grows', async (t) => {
      const store = await openStore(t);
      const wanted = { articles: 0, events: 0, claims: 0 };
      const actors = new Set<string>();
      let marker = 0;
      for (let number = 0; number < 30; number++) {
        const report = syntheticReport(7, number, SMALL);
        await store.fileReport(report);
        const { events, claims } = report.result;
        wanted.articles += 1;
        wanted.events += events.length;
        wanted.claims += claims.length;
        const parties = [
          ...events.flatMap((e) => [...e.source, ...e.target]),
          ...claims.flatMap((c) => c.speakers),
        ];
        for (const { actor } of parties) {
          if (actor !== null) actors.add(actor.id ?? `${actor.country} ${actor.name.toLowerCase()}`);
        }
        const info = await store.info();
        assert.ok(info.marker > marker);
        marker = info.marker;
      }
      const info = await store.info();
      const { articles, events, claims } = info;
      assert.deepEqual({ articles, events, claims }, wanted);
      assert.equal(info.actors, actors.size);
      assert.deepEqual(info.producers, [SYNTHETIC_PRODUCER]);
      assert.equal(info.readOnly, false);
    });

    test('an unknown actor is one whatever its letters, and another in another country', async (t) => {
      const store = await openStore(t);
      const report = syntheticReport(8, 1, { events: 3, words: 60 });
      const names = [
        { name: 'Nobody Known', country: 'USA' },
        { name: 'NOBODY known', country: 'USA' },
        { name: 'Nobody Known', country: null },
      ];
      const [event] = report.result.events;
      assert.ok(event !== undefined);
      const source = names.map((who) => ({ ...event.trigger, actor: { id: null, sectors: [], ...who } }));
      report.result.claims = [];
      report.result.events = [{ ...event, attribution: [], source, target: [] }];
      await store.fileReport(report);
      assert.equal((await store.info()).actors, 2);
    });

    test('a report whose codings do not fit together is not filed at all', async (t) => {
      const store = await openStore(t);
      const report = syntheticReport(9, 1, { events: 8 });
      const twice = report.result.claims[0];
      assert.ok(twice !== undefined);
      const before = await store.info();
      const faulty = structuredClone(report);
      faulty.result.claims.push(twice);
      await assert.rejects(store.fileReport(faulty), { code: 'STORE_REPORT_FAULTY' });
      assert.deepEqual(await store.info(), before);
      assert.equal(await store.readArticle(report.article.id), null);
      assert.equal(await store.isKnown(report.inputKey, SYNTHETIC_PRODUCER), false);
      assert.equal((await store.fileReport(report)).status, 'filed');
    });
  });
}
