/** What counts as new: what was filed after the visit before this one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VISIT_ENDS_AFTER_MS, visitNow } from '../../web/src/state/visit-line.ts';

const MORNING = new Date('2026-11-24T08:00:00Z');
const later = (ms: number) => new Date(MORNING.getTime() + ms);

test('at the first visit nothing is new', () => {
  assert.deepEqual(visitNow(null, 100, MORNING), { marker: 100, at: MORNING.toISOString(), line: null });
});

test('the line stays while the visit goes on, and moves when it has ended', () => {
  const first = visitNow(null, 100, MORNING);
  const soon = visitNow(first, 120, later(60_000));
  assert.equal(soon.line, null);
  const nextDay = later(86_400_000);
  const second = visitNow(soon, 150, nextDay);
  assert.deepEqual(second.line, { marker: 120, at: later(60_000).toISOString() });
  const stillThere = visitNow(second, 160, new Date(nextDay.getTime() + VISIT_ENDS_AFTER_MS - 1));
  assert.deepEqual(stillThere.line, second.line);
});

test('a store that was made anew starts anew', () => {
  const kept = { marker: 500, at: MORNING.toISOString(), line: { marker: 400, at: MORNING.toISOString() } };
  assert.equal(visitNow(kept, 20, later(86_400_000)).line, null);
});
