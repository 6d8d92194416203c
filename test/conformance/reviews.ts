/** What every store must do with reviews: only ever added, taken back one by one, and never lost by a new coding. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Store } from '../../src/store/port.ts';
import type { OpenStore } from './filing.ts';
import { recodedEvent, recodedReport } from './recoded-report.ts';
import { syntheticReport } from './synthetic-report.ts';

const AT = '2026-02-03T04:05:06.000Z';

function decide(store: Store, target: string, verdict: 'right' | 'wrong' | null, at = AT) {
  return store.addReview({
    target,
    verdict,
    by: 'an analyst',
    at,
    why: verdict === 'wrong' ? 'not said' : null,
  });
}

async function verdictOf(store: Store, id: string): Promise<string | null> {
  const found = id.startsWith('evt_') ? await store.readEvent(id) : await store.readClaim(id);
  assert.ok(found.status === 'found' || found.status === 'moved');
  return found.row.review?.verdict ?? null;
}

async function filed(store: Store, seed: number) {
  const report = syntheticReport(seed, 1, { events: 8, words: 150 });
  const event = report.result.events[0];
  const claim = report.result.claims[0];
  assert.ok(event !== undefined && claim !== undefined);
  await store.fileReport(report);
  return { report, event, claim };
}

export function reviewsConformance(openStore: OpenStore): void {
  describe('reviews', () => {
    test('what was found wrong leaves lists and counts, and comes back when that is taken back', async (t) => {
      const store = await openStore(t);
      const { report, event, claim } = await filed(store, 21);
      const all = report.result.events.length;
      const said = report.result.claims.length;
      const review = await decide(store, event.id, 'wrong');
      assert.match(review.id, /^rev_/);
      const { id: _id, ...rest } = review;
      assert.deepEqual(rest, {
        target: event.id,
        record: 'event',
        verdict: 'wrong',
        undoes: null,
        by: 'an analyst',
        at: AT,
        why: 'not said',
        before: null,
        after: 'wrong',
      });
      await decide(store, claim.id, 'wrong');
      assert.equal(await store.countEvents({}), all - 1);
      assert.equal(await store.countEvents({ review: 'all' }), all);
      assert.equal(await store.countEvents({ review: 'wrong' }), 1);
      assert.equal(await store.countClaims({}), said - 1);
      const stored = await store.readArticle(report.article.id);
      assert.equal(stored?.row.events, all - 1);
      assert.equal(stored?.row.claims, said - 1);
      assert.equal(stored?.events.length, all, 'the report shows it, with the review');
      assert.deepEqual(stored?.events.find((row) => row.id === event.id)?.review, review);

      const undo = await decide(store, event.id, null);
      assert.equal(undo.undoes, review.id);
      assert.equal(undo.before, 'wrong');
      assert.equal(undo.after, null);
      assert.equal(await store.countEvents({}), all);
      assert.equal(await verdictOf(store, event.id), null);
      assert.equal(await verdictOf(store, claim.id), 'wrong');
    });

    test('the last review that was not taken back counts', async (t) => {
      const store = await openStore(t);
      const { event } = await filed(store, 22);
      await assert.rejects(decide(store, event.id, null), { code: 'STORE_NOTHING_TO_UNDO' });
      const right = await decide(store, event.id, 'right');
      const wrong = await decide(store, event.id, 'wrong');
      assert.notEqual(right.id, wrong.id);
      assert.equal(wrong.before, 'right');
      assert.equal(await verdictOf(store, event.id), 'wrong');
      const back = await decide(store, event.id, null);
      assert.deepEqual([back.undoes, back.before, back.after], [wrong.id, 'wrong', 'right']);
      assert.equal(await verdictOf(store, event.id), 'right');
      assert.equal((await decide(store, event.id, null)).undoes, right.id);
      assert.equal(await verdictOf(store, event.id), null);
      await assert.rejects(decide(store, event.id, null), { code: 'STORE_NOTHING_TO_UNDO' });
      await decide(store, event.id, 'right');
      assert.equal(await verdictOf(store, event.id), 'right');
      assert.equal((await store.info()).reviews, 5);
    });

    test('an unknown id is refused, and changes nothing', async (t) => {
      const store = await openStore(t);
      await filed(store, 23);
      const before = await store.info();
      await assert.rejects(decide(store, 'evt_none', 'right'), { code: 'STORE_RECORD_UNKNOWN' });
      assert.deepEqual(await store.info(), before);
    });

    test('the log is listed newest first, in pages, whole or of one record', async (t) => {
      const store = await openStore(t);
      const { event, claim } = await filed(store, 24);
      const added: string[] = [];
      for (let second = 0; second < 9; second++) {
        // Three at each time: pages must not lose or repeat any of them.
        const at = `2026-02-03T00:00:0${Math.floor(second / 3)}Z`;
        const verdict = second % 2 === 0 ? 'right' : 'wrong';
        added.unshift((await decide(store, second % 4 === 3 ? claim.id : event.id, verdict, at)).id);
      }
      const ids: string[] = [];
      let after: readonly [string | number, number] | null = null;
      do {
        const page = await store.listReviews(null, { limit: 2, sort: '-at', after });
        ids.push(...page.rows.map((row) => row.id));
        after = page.next;
      } while (after !== null);
      assert.deepEqual(ids, added);
      const ofClaim = await store.listReviews(claim.id, { limit: 50, sort: '-at', after: null });
      assert.deepEqual(
        ofClaim.rows.map((row) => row.target),
        [claim.id, claim.id],
      );
      assert.equal(ofClaim.next, null);
      assert.deepEqual(
        (await store.listReviews('evt_none', { limit: 5, sort: '-at', after: null })).rows,
        [],
      );
    });

    test('a verdict goes along to what says the same, and can be taken back there', async (t) => {
      const store = await openStore(t);
      const { report, event } = await filed(store, 25);
      const rest = report.result.events.slice(1);
      const review = await decide(store, event.id, 'wrong');
      const { start, end } = event.trigger;
      const trigger = { ...event.trigger, end: end + 1, text: report.article.text.slice(start, end + 1) };
      const longer = recodedEvent(report, event, { trigger });
      await store.fileReport(recodedReport(report, '0.2.0', { events: [longer, ...rest] }));
      assert.equal(await verdictOf(store, longer.id), 'wrong');
      assert.equal(await store.countEvents({}), rest.length);
      const log = await store.listReviews(longer.id, { limit: 5, sort: '-at', after: null });
      assert.deepEqual(log.rows, [review]);

      const undo = await decide(store, event.id, null);
      assert.equal(undo.target, longer.id, 'a review of an id that moved is one of what took its place');
      assert.equal(undo.undoes, review.id);
      assert.equal(await verdictOf(store, longer.id), null);
      await store.fileReport(report);
      assert.equal(await verdictOf(store, event.id), null, 'taken back for the first id too');
    });

    test('a verdict does not go along to what says something else, and stays in the log', async (t) => {
      const store = await openStore(t);
      const { report, event } = await filed(store, 26);
      const rest = report.result.events.slice(1);
      const review = await decide(store, event.id, 'wrong');
      const type = event.type === 'AID' ? 'CONCEDE' : 'AID';
      const other = recodedEvent(report, event, { type });
      await store.fileReport(recodedReport(report, '0.2.0', { events: [other, ...rest] }));
      assert.equal(await verdictOf(store, other.id), null);
      assert.equal(await store.countEvents({}), rest.length + 1);
      const page = { limit: 5, sort: '-at', after: null } as const;
      assert.deepEqual((await store.listReviews(event.id, page)).rows, [review]);
      await assert.rejects(decide(store, other.id, null), { code: 'STORE_NOTHING_TO_UNDO' });
      await store.fileReport(report);
      assert.equal(await verdictOf(store, event.id), 'wrong', 'it counts again with its coding');
      assert.equal(await store.countEvents({}), rest.length);
    });

    test('a coding that stays keeps its verdict', async (t) => {
      const store = await openStore(t);
      const { report, event, claim } = await filed(store, 27);
      await decide(store, event.id, 'right');
      await decide(store, claim.id, 'wrong');
      await store.fileReport(recodedReport(report, '0.2.0', {}));
      assert.equal(await verdictOf(store, event.id), 'right');
      assert.equal(await verdictOf(store, claim.id), 'wrong');
    });

    test('what is gone cannot be reviewed', async (t) => {
      const store = await openStore(t);
      const { report, event } = await filed(store, 28);
      await store.fileReport(recodedReport(report, '0.2.0', { events: [], claims: [] }));
      await assert.rejects(decide(store, event.id, 'right'), { code: 'STORE_RECORD_UNKNOWN' });
    });

    test('each decision changes the version', async (t) => {
      const store = await openStore(t);
      const { event } = await filed(store, 29);
      const versions = [(await store.info()).version];
      await decide(store, event.id, 'right');
      versions.push((await store.info()).version);
      await decide(store, event.id, null);
      versions.push((await store.info()).version);
      assert.equal(new Set(versions).size, 3);
    });
  });
}
