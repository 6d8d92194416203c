/** Permalinks after a report was coded again by another version. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventAnswer } from '../../src/api/contract/answer-schemas.ts';
import { recodedEvent, recodedReport } from '../conformance/recoded-report.ts';
import { syntheticReport } from '../conformance/synthetic-report.ts';
import { filledApi } from './filled-api.ts';

test('an id that was replaced leads to what took its place; one without a successor is gone', async () => {
  const api = await filledApi(1);
  const report = syntheticReport(11, 1, { events: 9, words: 200 });
  const [retyped, lost] = report.result.events;
  assert.ok(retyped !== undefined && lost !== undefined);
  report.result.events = [retyped, lost];
  report.result.claims = [];
  await api.store.fileReport(report);
  const type = retyped.type === 'AID' ? 'CONCEDE' : 'AID';
  const now = recodedEvent(report, retyped, { type, plover: { ...retyped.plover, type } });
  await api.store.fileReport(recodedReport(report, '0.2.0', { events: [now] }));

  const moved = await api.get(`/events/${retyped.id}`);
  assert.equal(moved.status, 200);
  assert.deepEqual(eventAnswer.parse(moved.json), moved.json);
  assert.equal(moved.json.moved_from, retyped.id);
  assert.equal(moved.json.rows[0].id, now.id);
  assert.equal((await api.get(`/events/${now.id}.json`)).json.moved_from, null);

  const gone = await api.get(`/events/${lost.id}`);
  assert.equal(gone.status, 410);
  assert.equal(gone.json.error.code, 'API_RECORD_GONE');
  assert.ok(gone.json.error.message.includes(report.article.id), gone.json.error.message);
});
