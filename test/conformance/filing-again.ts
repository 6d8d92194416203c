/** What every store must do when another version codes a report again. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Event } from '../../src/record/event.ts';
import type { ReportToFile, Store } from '../../src/store/port.ts';
import type { OpenStore } from './filing.ts';
import { movedAnchor, recodedClaim, recodedEvent, recodedReport } from './recoded-report.ts';
import { SYNTHETIC_PRODUCER, syntheticReport } from './synthetic-report.ts';

async function marker(store: Store, id: string): Promise<number | null> {
  const found = await store.readEvent(id);
  return found.status === 'found' ? found.row.marker : null;
}

/** Where an id leads: `=` for itself, another id, `gone`, or `unknown`. */
async function leadsTo(store: Store, id: string): Promise<string> {
  const found = id.startsWith('evt_') ? await store.readEvent(id) : await store.readClaim(id);
  if (found.status === 'found') return '=';
  return found.status === 'moved' ? found.row.id : found.status;
}

function eventsOf(report: ReportToFile): [Event, Event, Event, Event] {
  const [a, b, c, d] = report.result.events;
  assert.ok(a !== undefined && b !== undefined && c !== undefined && d !== undefined);
  return [a, b, c, d];
}

/** Another type than the event's, of another PLOVER category. */
function otherType(event: Event): Pick<Event, 'type' | 'plover'> {
  const type = event.type === 'AID' ? 'CONCEDE' : 'AID';
  return { type, plover: { ...event.plover, type } };
}

export function filingAgainConformance(openStore: OpenStore): void {
  describe('coding again', () => {
    test('codings that stay keep place and time; the others lead to what took their place', async (t) => {
      const store = await openStore(t);
      const report = syntheticReport(11, 1, { events: 9, words: 200 });
      const [kept, retyped, shifted, lost] = eventsOf(report);
      report.result.events = [kept, retyped, shifted, lost];
      await store.fileReport(report);
      const keptMarker = await marker(store, kept.id);

      const keptNow = { ...kept, goldstein: 9.5, target: [] };
      const retypedNow = recodedEvent(report, retyped, otherType(retyped));
      const shiftedNow = recodedEvent(report, shifted, {
        ...otherType(shifted),
        trigger: movedAnchor(report, shifted.trigger, { start: 1, end: 2 }),
      });
      const again = recodedReport(report, '0.2.0', { events: [keptNow, retypedNow, shiftedNow] });
      const filing = await store.fileReport(again);
      assert.ok(filing.status === 'filed' && filing.recoded);
      assert.equal(filing.redirected, 3);

      assert.equal(await marker(store, kept.id), keptMarker);
      const row = await store.readEvent(kept.id);
      assert.ok(row.status === 'found');
      assert.equal(row.row.goldstein, 9.5);
      assert.equal(row.row.filedAt, report.filedAt);
      assert.equal(await leadsTo(store, retyped.id), retypedNow.id);
      assert.equal(await leadsTo(store, shifted.id), shiftedNow.id);
      assert.deepEqual(await store.readEvent(lost.id), {
        status: 'gone',
        from: lost.id,
        article: report.article.id,
      });
      assert.deepEqual((await store.readArticle(report.article.id))?.result, again.result);
      const info = await store.info();
      assert.equal(info.events, 3);
      assert.equal(info.articles, 1);
      assert.equal(await store.isKnown(report.inputKey, SYNTHETIC_PRODUCER), false);
      assert.equal(await store.isKnown(report.inputKey, again.result.producer), true);
    });

    test('an event of the same category in the same sentence takes the place of one that went', async (t) => {
      const store = await openStore(t);
      const report = syntheticReport(12, 1, { events: 9, words: 200 });
      const [first] = eventsOf(report);
      report.result.events = [first];
      const sentence = report.result.sentences.find(
        ({ field, start, end }) =>
          field === 'text' && start <= first.trigger.start && first.trigger.start < end,
      );
      assert.ok(sentence !== undefined);
      await store.fileReport(report);
      const trigger = { ...first.trigger, start: sentence.end - 4, end: sentence.end - 1 };
      trigger.text = report.article.text.slice(trigger.start, trigger.end);
      const alike = recodedEvent(report, first, { trigger });
      await store.fileReport(recodedReport(report, '0.2.0', { events: [alike] }));
      assert.equal(await leadsTo(store, first.id), alike.id);
      const unlike = recodedEvent(report, first, {
        ...otherType(first),
        trigger: movedAnchor(report, first.trigger, {}),
      });
      const elsewhere = recodedEvent(report, unlike, {
        trigger: { ...trigger, start: sentence.start, end: sentence.start + 2 },
      });
      await store.fileReport(recodedReport(report, '0.3.0', { events: [elsewhere] }));
      assert.equal(await leadsTo(store, alike.id), 'gone');
      assert.equal(await leadsTo(store, first.id), 'gone');
    });

    test('redirects are one step long, and an id that comes back is itself again', async (t) => {
      const store = await openStore(t);
      const report = syntheticReport(13, 1, { events: 12, words: 120 });
      const [first] = eventsOf(report);
      report.result.events = [first];
      await store.fileReport(report);
      const place = await marker(store, first.id);
      const second = recodedEvent(report, first, otherType(first));
      const third = recodedEvent(report, first, { ...otherType(first), type: 'RETREAT' });
      await store.fileReport(recodedReport(report, '0.2.0', { events: [second] }));
      await store.fileReport(recodedReport(report, '0.3.0', { events: [third] }));
      assert.equal(await leadsTo(store, first.id), third.id);
      assert.equal(await leadsTo(store, second.id), third.id);
      assert.equal(await store.countEvents({}), 1);

      await store.fileReport(report);
      assert.equal(await leadsTo(store, first.id), '=');
      assert.equal(await marker(store, first.id), place);
      assert.equal(await leadsTo(store, second.id), first.id);
      assert.equal(await leadsTo(store, third.id), first.id);
      const { rows } = await store.listEvents({}, { limit: 10, sort: 'filed', after: null });
      assert.deepEqual(
        rows.map((row) => row.id),
        [first.id],
      );
    });

    test('an id that comes back is listed at its old place, also by those that never saw it', async (t) => {
      const store = await openStore(t);
      const first = syntheticReport(18, 1, { events: 6, words: 120 });
      const second = syntheticReport(18, 2, { events: 6, words: 120 });
      await store.fileReport(first);
      await store.fileReport(second);
      await store.fileReport(recodedReport(first, '0.2.0', { events: [], claims: [] }));
      const ofSecond = second.result.events.map((event) => event.id);
      const page = { limit: 100, sort: 'filed', after: null } as const;
      assert.deepEqual(
        (await store.listEvents({}, page)).rows.map((row) => row.id),
        ofSecond,
      );
      await store.fileReport(first);
      const all = [...first.result.events.map((event) => event.id), ...ofSecond];
      assert.deepEqual(
        (await store.listEvents({}, page)).rows.map((row) => row.id),
        all,
      );
      const streamed: string[] = [];
      for await (const row of store.streamEvents({})) streamed.push(row.id);
      assert.deepEqual(streamed, all);
      assert.equal(await store.countClaims({}), first.result.claims.length + second.result.claims.length);
    });

    test('claims lead on by their cue, else by their content', async (t) => {
      const store = await openStore(t);
      const report = syntheticReport(14, 3, { events: 14, words: 300 });
      const [a, b, c] = report.result.claims;
      assert.ok(a?.cue && b?.cue && c?.cue);
      report.result.claims = [a, b, c];
      await store.fileReport(report);
      const byCue = recodedClaim(report, a, {
        cue: movedAnchor(report, a.cue, { start: 1 }),
        content: [{ field: 'text', start: 0, end: 1 }],
      });
      const byContent = recodedClaim(report, b, { cue: null });
      const claims = [byCue, byContent];
      await store.fileReport(recodedReport(report, '0.2.0', { claims }));
      assert.equal(await leadsTo(store, a.id), byCue.id);
      assert.equal(await leadsTo(store, b.id), byContent.id);
      assert.equal(await leadsTo(store, c.id), 'gone');
      assert.equal((await store.info()).claims, 2);
    });

    test('title and day go with the codings, and the new title is found by its words', async (t) => {
      const store = await openStore(t);
      const report = syntheticReport(15, 1, { events: 3, words: 60 });
      report.article.title = 'Oldword here';
      report.result.article.title = 'Oldword here';
      await store.fileReport(report);
      await store.fileReport(recodedReport(report, '0.2.0', { title: 'Newword there' }));
      assert.equal((await store.readArticle(report.article.id))?.row.title, 'Newword there');
      const page = { limit: 5, sort: 'rank', after: null } as const;
      assert.equal((await store.search('newword', {}, page)).rows.length, 1);
      assert.equal((await store.search('oldword', {}, page)).rows.length, 0);
    });

    test('a report that is not coded any more leaves none of its codings, nor actors', async (t) => {
      const store = await openStore(t);
      const report = syntheticReport(16, 1, { events: 5, words: 120 });
      await store.fileReport(report);
      const again = recodedReport(report, '0.2.0', { events: [], claims: [] });
      again.result.status = 'not-coded';
      again.result.reason = 'language';
      await store.fileReport(again);
      const { articles, events, claims, actors } = await store.info();
      assert.deepEqual(
        { articles, events, claims, actors },
        { articles: 1, events: 0, claims: 0, actors: 0 },
      );
      assert.equal(await leadsTo(store, report.result.events[0]?.id ?? ''), 'gone');
      assert.equal(await store.countEvents({}), 0);
      const stored = await store.readArticle(report.article.id);
      assert.equal(stored?.row.status, 'not-coded');
      assert.equal(stored?.row.reason, 'language');
    });

    test('coding again that fails leaves what stood there', async (t) => {
      const store = await openStore(t);
      const report = syntheticReport(17, 1, { events: 8 });
      await store.fileReport(report);
      const before = await store.info();
      const [a, b] = eventsOf(report);
      const faulty = recodedReport(report, '0.2.0', {
        events: [recodedEvent(report, a, otherType(a)), b, b],
      });
      faulty.result.events[2] = {
        ...recodedEvent(report, b, otherType(b)),
        id: faulty.result.events[0]?.id ?? '',
      };
      await assert.rejects(store.fileReport(faulty), { code: 'STORE_REPORT_FAULTY' });
      assert.deepEqual(await store.info(), before);
      assert.deepEqual((await store.readArticle(report.article.id))?.result, report.result);
      assert.equal(await leadsTo(store, a.id), '=');
    });
  });
}
