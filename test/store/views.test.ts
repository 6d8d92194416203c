/** The views that are named for people, read with plain SQL as any SQLite tool would. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { filledStore, numbered } from './store-folder.ts';

type Row = Record<string, string | number | null>;

test('event_list and claim_list show what was filed, without what was found wrong', async (t) => {
  const path = await filledStore(t, 5);
  const reports = [0, 1, 2, 3, 4].map(numbered);
  const events = reports.flatMap((report) => report.result.events);
  const claims = reports.flatMap((report) => report.result.claims);
  const [wrong] = events;
  const event = events.find(
    ({ id, source, target }) => id !== wrong?.id && source[0]?.actor && target[0]?.actor,
  );
  const claim = claims.find(({ speakers }) => speakers[0]?.actor);
  assert.ok(wrong !== undefined && event !== undefined && claim !== undefined);
  const store = await openSqliteStore(path);
  await store.addReview({ target: wrong.id, verdict: 'wrong', by: 'me', at: '2026-01-01', why: null });
  await store.close();

  const db = new Sqlite(path, { readonly: true });
  t.after(() => db.close());
  const listed = db.prepare('SELECT * FROM event_list').all() as Row[];
  assert.deepEqual(
    listed.map((row) => row.event_id).sort(),
    events
      .map(({ id }) => id)
      .filter((id) => id !== wrong.id)
      .sort(),
  );
  const row = listed.find(({ event_id }) => event_id === event.id);
  assert.equal(row?.type, event.type);
  assert.equal(row?.first_day, event.date?.from ?? null);
  assert.equal(row?.future, Number(event.modality.future));
  assert.ok(String(row?.who).includes(event.source[0]?.actor?.name ?? '?'));
  assert.ok(String(row?.to_whom).includes(event.target[0]?.actor?.name ?? '?'));
  assert.ok(String(row?.sentence).includes(event.trigger.text));

  const said = db.prepare('SELECT * FROM claim_list WHERE claim_id = ?').get(claim.id) as Row;
  assert.ok(String(said.who_says).includes(claim.speakers[0]?.actor?.name ?? '?'));
  assert.equal(said.stance, claim.stance);
  assert.equal(db.prepare('SELECT count(*) FROM claim_list').pluck().get() as number, claims.length);
});
