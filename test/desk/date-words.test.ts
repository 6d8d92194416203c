/** Dates are written as exactly as they are known, and days stay where the report puts them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateWords, dayWords, rangeWords, shortMomentWords } from '../../web/src/words/date-words.ts';

const date = (from: string, to: string, precision: string, basis = 'stated') => ({
  from,
  to,
  precision,
  basis,
});

const CASES = [
  [date('2023-07-26', '2023-07-26', 'day'), '26 Jul 2023'],
  [date('2023-07-26', '2023-07-26', 'day', 'anchored'), '26 Jul 2023'],
  [date('2023-07-26', '2023-07-26', 'day', 'inferred'), 'about 26 Jul 2023'],
  [date('2023-07-26', '2023-07-26', 'day', 'publication'), 'about 26 Jul 2023'],
  [date('2023-07-26T04:05+09:00', '2023-07-26T04:05+09:00', 'minute'), '26 Jul 2023, 04:05'],
  [date('2023-07-24', '2023-07-30', 'week'), '24–30 Jul 2023'],
  [date('2023-07-31', '2023-08-06', 'week'), '31 Jul – 6 Aug 2023'],
  [date('2023-12-25', '2024-01-07', 'week'), '25 Dec 2023 – 7 Jan 2024'],
  [date('2023-07-01', '2023-07-31', 'month'), 'Jul 2023'],
  [date('2023-04-01', '2023-06-30', 'quarter'), 'Q2 2023'],
  [date('1953-01-01', '1953-12-31', 'year'), '1953'],
  [date('1990-01-01', '1999-12-31', 'decade'), '1990s'],
] as const;

for (const [value, words] of CASES) {
  test(`${value.precision}, ${value.basis}: ${words}`, () => {
    assert.equal(dateWords(value), words);
  });
}

test('a filter may name a month or a year', () => {
  assert.equal(dayWords('2018-06-12'), '12 Jun 2018');
  assert.equal(dayWords('2018-06'), 'Jun 2018');
  assert.equal(dayWords('2018'), '2018');
  assert.equal(dayWords('banana'), 'banana');
});

test('a stretch of one day is that day', () => {
  assert.equal(rangeWords('2018-06-12', '2018-06-12'), '12 Jun 2018');
});

test('times of filing are in the time of the reader, with the year only when it is another', () => {
  const now = new Date('2026-11-25T12:00:00Z');
  const moment = new Date('2026-11-24T11:20:00Z');
  const clock = `${String(moment.getHours()).padStart(2, '0')}:${String(moment.getMinutes()).padStart(2, '0')}`;
  assert.equal(shortMomentWords('2026-11-24T11:20:00Z', now), `24 Nov ${clock}`);
  assert.match(shortMomentWords('2025-11-24T11:20:00Z', now), /^24 Nov 2025 /);
});
