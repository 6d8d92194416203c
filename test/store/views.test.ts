/** What people with an SQLite tool find: the views, and the page that describes the file. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { packageRoot } from '../../src/base/package-root.ts';
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

const PAGE = readFileSync(join(packageRoot(), 'docs', 'reference', 'store.md'), 'utf8');

test('each question on the reference page can be asked', async (t) => {
  const db = new Sqlite(await filledStore(t, 1), { readonly: true });
  t.after(() => db.close());
  const questions = [...PAGE.matchAll(/^```sql\n(.+?)^```/gms)].map((match) => match[1] ?? '');
  assert.ok(questions.length >= 5);
  for (const question of questions) assert.ok(Array.isArray(db.prepare(question).all()), question);
});

test('the reference page names every table and every column of the views', async (t) => {
  const db = new Sqlite(await filledStore(t, 1), { readonly: true });
  t.after(() => db.close());
  const named = new Set([...PAGE.matchAll(/`([a-z0-9_]+)`/g)].map((match) => match[1]));
  const tables = db
    .prepare(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type <> 'shadow' AND name NOT LIKE 'sqlite_%'
       UNION SELECT name FROM pragma_table_info('event_list')`,
    )
    .pluck()
    .all() as string[];
  assert.ok(tables.includes('event_list') && tables.includes('who'));
  assert.deepEqual(
    tables.filter((name) => !named.has(name)),
    [],
  );
});
