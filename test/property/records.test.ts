/** Properties of spans, dates, ids and records that hold for any input. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { contentId, sha256Hex } from '../../src/base/hash.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  fromDayNumber,
  nextWeekday,
  periodOf,
  previousWeekday,
  toDayNumber,
  toIsoDate,
  tryIsoDate,
  weekdayOf,
} from '../../src/base/iso-date.ts';
import { containsSpan, cutField, liesInside, overlapsSpan } from '../../src/base/span.ts';
import { anchorFaults } from '../../src/record/anchor-faults.ts';
import { batchInputSchema } from '../../src/record/batch.ts';
import { articleId, chainId, claimId, eventId, mentionId } from '../../src/record/ids.ts';
import { readResultSchema } from '../../src/record/read-result.ts';
import { exampleResult } from './example-result.ts';

const span = fc
  .tuple(fc.nat(500), fc.nat(500))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const dayNumber = fc.integer({ min: -700_000, max: 2_900_000 });

describe('ids', () => {
  // Computed apart from this program: SHA-256 over netstrings, first 20 characters of base 32.
  test('equal known values', () => {
    assert.equal(sha256Hex('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    assert.equal(articleId(null, 'abc'), 'art_5bla6i2zyftybyrqhzcl');
    assert.equal(articleId('https://example.org/é', 'Zoë met 習.'), 'art_bc4a6p7okwqquhp2aeom');
    assert.equal(eventId('art_x', 'text', 4, 7, 'CONSULT', 0), 'evt_r4scgdet7ap6biznsdjd');
    assert.equal(claimId('art_x', null, [{ field: 'title', start: 0, end: 9 }]), 'clm_u52xfvdih6tfxgle3hor');
    assert.equal(mentionId('art_x', 'text', 0, 3), 'mnt_hhj2neqqdycptpvd2t5i');
    assert.equal(chainId('art_x', ['mnt_a', 'mnt_b']), 'chn_ui6ofopxuhmczcnypfva');
  });

  test('are the same for the same parts, and differ where the border between parts moves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 1 }), (a, b) => {
        assert.equal(contentId('art', [a, b]), contentId('art', [a, b]));
        assert.match(contentId('art', [a, b]), /^art_[a-z2-7]{20}$/);
        assert.notEqual(contentId('art', [a, b]), contentId('art', [a + b, '']));
        assert.notEqual(contentId('art', [a, b]), contentId('art', [a, b, '']));
      }),
    );
  });
});

describe('spans', () => {
  test('cut what slice cuts, and lie inside the text they were cut from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), span, (text, title, { start, end }) => {
        const fields = { text, title };
        const inside = {
          field: 'text' as const,
          start: Math.min(start, text.length),
          end: Math.min(end, text.length),
        };
        assert.ok(liesInside(fields, inside));
        assert.equal(cutField(fields, inside).length, inside.end - inside.start);
        assert.ok(!liesInside(fields, { ...inside, end: text.length + 1 }));
        assert.equal(cutField(fields, { field: 'title', start: 0, end: title.length }), title);
      }),
    );
  });

  test('what contains overlaps; overlap is symmetric and needs a shared unit', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        if (containsSpan(a, b) && b.start < b.end) assert.ok(overlapsSpan(a, b));
        assert.ok(containsSpan(a, a));
        assert.equal(overlapsSpan(a, b), overlapsSpan(b, a));
        assert.ok(!overlapsSpan(a, { start: a.end, end: a.end + 5 }));
      }),
    );
  });
});

describe('dates', () => {
  test('agree with the calendar of the JavaScript engine', () => {
    fc.assert(
      fc.property(dayNumber, (days) => {
        const date = fromDayNumber(days);
        const engine = new Date(days * 86_400_000);
        assert.deepEqual(
          [date.year, date.month, date.day, weekdayOf(date) % 7],
          [engine.getUTCFullYear(), engine.getUTCMonth() + 1, engine.getUTCDate(), engine.getUTCDay()],
        );
        assert.equal(toDayNumber(date), days);
        assert.deepEqual(tryIsoDate(toIsoDate(date)), date);
      }),
    );
  });

  test('adding and counting undo each other', () => {
    fc.assert(
      fc.property(
        dayNumber,
        fc.integer({ min: -5000, max: 5000 }),
        fc.integer({ min: 1, max: 7 }),
        (start, n, day) => {
          const date = fromDayNumber(start);
          assert.equal(daysBetween(date, addDays(date, n)), n);
          const moved = addMonths(date, n % 100);
          assert.ok(moved.day <= daysInMonth(moved.year, moved.month) && moved.day <= date.day);
          assert.equal(weekdayOf(nextWeekday(date, day)), day);
          assert.equal(weekdayOf(previousWeekday(date, day)), day);
          const ahead = daysBetween(date, nextWeekday(date, day));
          const back = daysBetween(previousWeekday(date, day), date);
          assert.ok(ahead >= 1 && ahead <= 7 && back >= 1 && back <= 7);
        },
      ),
    );
  });

  test('a period holds its day and has its length', () => {
    assert.deepEqual(periodOf({ year: 2024, month: 2, day: 10 }, 'month'), {
      from: '2024-02-01',
      to: '2024-02-29',
    });
    assert.deepEqual(periodOf({ year: 2023, month: 7, day: 27 }, 'week'), {
      from: '2023-07-24',
      to: '2023-07-30',
    });
    assert.deepEqual(periodOf({ year: 1997, month: 1, day: 1 }, 'decade'), {
      from: '1990-01-01',
      to: '1999-12-31',
    });
    fc.assert(
      fc.property(dayNumber, (days) => {
        const iso = toIsoDate(fromDayNumber(days));
        for (const period of ['day', 'week', 'month', 'quarter', 'year', 'decade'] as const) {
          const { from, to } = periodOf(fromDayNumber(days), period);
          assert.ok(from <= iso && iso <= to, `${period} of ${iso}`);
        }
      }),
    );
  });

  test('what is no date is refused', () => {
    for (const text of ['2023-02-29', '2023-13-01', '2023-00-10', '27 July 2023', '2023-7-27', '']) {
      assert.equal(tryIsoDate(text), null, text);
    }
  });
});

describe('records', () => {
  test('a result is valid, and stays itself through JSON and the schema', () => {
    const result = exampleResult();
    assert.deepEqual(readResultSchema.parse(JSON.parse(JSON.stringify(result))), result);
  });

  test('anchorFaults finds a span moved by any distance, and none in a sound result', () => {
    assert.deepEqual(anchorFaults(exampleResult()), []);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (distance) => {
        const result = exampleResult();
        const event = result.events[0];
        assert.ok(event !== undefined);
        event.trigger.start += distance;
        event.trigger.end += distance;
        assert.equal(anchorFaults(result).length, 1);
      }),
    );
  });

  test('a line of a batch names exactly one of text, html and path', () => {
    const parts = { text: 'a', html: '<p>a', path: 'a.txt' };
    fc.assert(
      fc.property(fc.subarray(Object.entries(parts)), (chosen) => {
        const line = { id: 'x', ...Object.fromEntries(chosen) };
        assert.equal(batchInputSchema.safeParse(line).success, chosen.length === 1);
      }),
    );
  });
});
