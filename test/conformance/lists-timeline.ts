/** The timeline: bins of every width against plain counting, and the width that is chosen. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { periodOf, tryIsoDate } from '../../src/base/iso-date.ts';
import type { EventRow } from '../../src/record/rows.ts';
import { TIMELINE_UNITS, type TimelineBin, type TimelineUnit } from '../../src/store/port.ts';
import type { OpenStore } from './filing.ts';
import { filledLists } from './filled-lists.ts';
import { matchesEvent } from './lists-oracle.ts';
import { syntheticReport } from './synthetic-report.ts';

function plainBins(rows: readonly EventRow[], unit: TimelineUnit): TimelineBin[] {
  const bins = new Map<string, TimelineBin>();
  for (const { date, modality, attribution } of rows) {
    const day = date === null ? null : tryIsoDate(date.from);
    if (day === null) continue;
    const range = periodOf(day, unit);
    const empty = { count: 0, done: 0, future: 0, negated: 0, hypothetical: 0, historical: 0, claimed: 0 };
    const bin = bins.get(range.from) ?? { ...range, ...empty };
    bins.set(range.from, bin);
    bin.count++;
    if (!Object.values(modality).includes(true)) bin.done++;
    if (modality.future) bin.future++;
    if (modality.negated) bin.negated++;
    if (modality.hypothetical) bin.hypothetical++;
    if (modality.historical) bin.historical++;
    if (attribution.length > 0) bin.claimed++;
  }
  return [...bins.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

export function timelineConformance(openStore: OpenStore): void {
  describe('timeline', () => {
    test('bins of every width', async (t) => {
      const { store, events } = await filledLists(t, openStore);
      for (const filter of [{}, { country: ['PRK'] }, { from: '2015-03-01', to: '2016-02-29' }]) {
        const rows = events.filter((row) => matchesEvent(row, filter));
        for (const unit of TIMELINE_UNITS) {
          const found = await store.timeline(filter, unit);
          assert.equal(found.unit, unit);
          assert.deepEqual(found.bins, plainBins(rows, unit));
          assert.equal(found.undated, rows.filter(({ date }) => date === null).length);
        }
      }
    });

    test('the finest width that needs at most 120 bins', async (t) => {
      const { store, events } = await filledLists(t, openStore);
      const day = events.find(({ date }) => date !== null)?.date?.from ?? '';
      assert.equal((await store.timeline({}, null)).unit, 'quarter');
      assert.equal((await store.timeline({ year: ['2019'] }, null)).unit, 'week');
      assert.equal((await store.timeline({ year: ['2016', '2019'] }, null)).unit, 'month');
      assert.equal((await store.timeline({ from: day, to: day, review: 'all' }, null)).bins.length > 0, true);
    });

    test('ten thousand events on one day are one bin', async (t) => {
      const store = await openStore(t);
      let events = 0;
      for (let number = 0; events < 10_000; number++) {
        const report = syntheticReport(5, number, { events: 500, words: 10 });
        for (const event of report.result.events) {
          event.date = { from: '2024-02-29', to: '2024-02-29', precision: 'day', basis: 'stated' };
        }
        const filing = await store.fileReport(report);
        assert.ok(filing.status === 'filed');
        events += filing.events;
      }
      const { unit, bins, undated } = await store.timeline({}, null);
      assert.equal(unit, 'day');
      assert.equal(undated, 0);
      assert.equal(bins.length, 1);
      assert.equal(bins[0]?.count, events);
      assert.equal(bins[0]?.from, '2024-02-29');
      assert.equal((await store.listEvents({}, { limit: 50, sort: '-date', after: null })).rows.length, 50);
    });
  });
}
