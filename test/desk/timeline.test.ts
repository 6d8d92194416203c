/** Days, bars and the chosen stretch of the timeline. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  type Bin,
  dayAtX,
  extentOf,
  heightOf,
  layBars,
  scaleOf,
  xOfDay,
} from '../../web/src/timeline/bars.ts';
import { draggedStretch, isWhole, keyedEdge, movedEdge, shownStretch } from '../../web/src/timeline/brush.ts';
import {
  dayNumber,
  endOfUnit,
  isoDay,
  startOfUnit,
  stepUnit,
  wholeDay,
} from '../../web/src/timeline/days.ts';
import { focusOf } from '../../web/src/timeline/focus.ts';
import { layTicks } from '../../web/src/timeline/ticks.ts';

const UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
const day = fc.integer({ min: dayNumber('0101-01-01'), max: dayNumber('2999-12-31') });
const unit = fc.constantFrom(...UNITS);

function bin(from: string, to: string, counts: Partial<Bin>): Bin {
  const none = { done: 0, future: 0, negated: 0, hypothetical: 0, historical: 0 };
  return { from, to, count: 0, ...none, ...counts };
}

describe('days', () => {
  test('a day and its number say the same', () => {
    assert.equal(dayNumber('1970-01-01'), 0);
    assert.equal(dayNumber('2024-03-01') - dayNumber('2024-02-28'), 2);
    fc.assert(fc.property(day, (n) => assert.equal(dayNumber(isoDay(n)), n)));
  });

  test('units lie side by side: the day after the last is the first of the next', () => {
    assert.equal(isoDay(startOfUnit(dayNumber('2023-07-26'), 'week')), '2023-07-24');
    assert.equal(isoDay(endOfUnit(dayNumber('2023-05-02'), 'quarter')), '2023-06-30');
    fc.assert(
      fc.property(day, unit, (n, by) => {
        assert.ok(startOfUnit(n, by) <= n && n <= endOfUnit(n, by));
        assert.equal(startOfUnit(endOfUnit(n, by) + 1, by), stepUnit(n, by, 1));
      }),
    );
  });

  test('a filter of a year or a month is its first or last day', () => {
    assert.equal(wholeDay('2018', 'from'), '2018-01-01');
    assert.equal(wholeDay('2018', 'to'), '2018-12-31');
    assert.equal(wholeDay('2020-02', 'to'), '2020-02-29');
    assert.equal(wholeDay('yesterday', 'to'), null);
  });
});

describe('bars', () => {
  const bins = [
    bin('2023-07-24', '2023-07-24', { count: 4, done: 3, future: 2 }),
    bin('2023-07-26', '2023-07-26', { count: 2, negated: 2 }),
  ];
  const extent = extentOf(bins);

  test('the parts of a bar fill it, from the ground up', () => {
    assert.ok(extent);
    const [first] = layBars(bins, extent, scaleOf(bins), 300, 100);
    assert.ok(first);
    assert.equal(first.height, 100);
    assert.deepEqual(
      first.parts.map(({ modality, height }) => [modality, height]),
      [
        ['done', 60],
        ['future', 40],
      ],
    );
    assert.equal(first.parts[0]?.y, 40);
    assert.equal(first.parts[1]?.y, 0);
  });

  test('10,000 events on one day: one bar of its usual width, and the others can be seen', () => {
    const many = [
      ...Array.from({ length: 9 }, (_, i) =>
        bin(`2023-07-0${i + 1}`, `2023-07-0${i + 1}`, { count: 1, done: 1 }),
      ),
      bin('2023-07-10', '2023-07-10', { count: 10_000, done: 10_000 }),
    ];
    const whole = extentOf(many);
    assert.ok(whole);
    const scale = scaleOf(many);
    assert.equal(scale.kind, 'log');
    const bars = layBars(many, whole, scale, 1000, 100);
    assert.ok(bars.every(({ width, height }) => width <= 40 && height >= 2 && height <= 100));
    const only = [bin('2023-07-10', '2023-07-10', { count: 10_000, done: 10_000 })];
    const [bar] = layBars(only, extentOf(only) ?? { from: 0, to: 0 }, scaleOf(only), 1000, 100);
    assert.ok(bar && bar.width <= 40 && bar.x > 400 && bar.x < 600);
  });

  test('no bins have no extent and no height', () => {
    assert.equal(extentOf([]), null);
    assert.equal(heightOf(0, scaleOf([]), 100), 0);
    assert.equal(heightOf(3, scaleOf([]), 100), 0);
  });

  test('a point lies in the day that begins before it', () => {
    const whole = { from: 100, to: 199 };
    assert.equal(xOfDay(150, whole, 1000), 500);
    assert.equal(dayAtX(505, whole, 1000), 150);
    assert.equal(dayAtX(-20, whole, 1000), 100);
    assert.equal(dayAtX(5000, whole, 1000), 199);
  });
});

describe('the chosen stretch', () => {
  const extent = { from: dayNumber('2020-01-01'), to: dayNumber('2023-12-31') };

  test('a drag chooses whole units in either direction, a click one', () => {
    const start = dayNumber('2021-03-17');
    const end = dayNumber('2021-01-09');
    const words = ({ from, to }: { from: number; to: number }) => [isoDay(from), isoDay(to)];
    assert.deepEqual(words(draggedStretch(start, end, 'month', extent)), ['2021-01-01', '2021-03-31']);
    assert.deepEqual(words(draggedStretch(start, start, 'year', extent)), ['2021-01-01', '2021-12-31']);
  });

  test('keys move an edge by a unit, and no edge passes the other', () => {
    const stretch = { from: dayNumber('2021-01-01'), to: dayNumber('2021-01-31') };
    const moved = keyedEdge(stretch, 'to', 'ArrowRight', 'month', extent);
    assert.equal(isoDay(moved?.to ?? 0), '2021-02-28');
    assert.deepEqual(keyedEdge(stretch, 'from', 'ArrowRight', 'month', extent), stretch);
    assert.deepEqual(keyedEdge(stretch, 'from', 'End', 'month', extent), stretch);
    assert.equal(keyedEdge(stretch, 'from', 'Home', 'month', extent)?.from, extent.from);
    assert.equal(keyedEdge(stretch, 'from', 'x', 'month', extent), null);
  });

  test('whatever is done, it stays in order and within what is shown', () => {
    const within = fc.integer({ min: extent.from - 400, max: extent.to + 400 });
    fc.assert(
      fc.property(within, within, within, unit, fc.constantFrom('from', 'to'), (a, b, c, by, edge) => {
        const drawn = draggedStretch(a, b, by, extent);
        const moved = movedEdge(drawn, edge as 'from' | 'to', c, by, extent);
        for (const { from, to } of [drawn, moved, shownStretch(a, b, extent)])
          assert.ok(extent.from <= from && from <= to && to <= extent.to);
      }),
    );
  });

  test('all of it is no choice', () => {
    assert.ok(isWhole(shownStretch(null, null, extent), extent));
    assert.ok(!isWhole({ from: extent.from + 1, to: extent.to }, extent));
  });
});

test('labels under the timeline are as many as fit, in order, and round', () => {
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 1, max: 60_000 }),
      fc.integer({ min: 2, max: 20 }),
      (from, length, most) => {
        const ticks = layTicks({ from, to: from + length }, most);
        assert.ok(ticks.length <= most);
        assert.ok(ticks.every((tick, i) => i === 0 || tick.day > (ticks[i - 1]?.day ?? 0)));
      },
    ),
  );
  const years = layTicks({ from: dayNumber('1962-01-01'), to: dayNumber('2024-12-31') }, 14);
  assert.deepEqual(
    years.slice(0, 2).map(({ label }) => label),
    ['1965', '1970'],
  );
});

describe('where the timeline begins', () => {
  const year = (n: number, count: number) => bin(`${n}-01-01`, `${n}-12-31`, { count });
  const news = [2019, 2020, 2021, 2022, 2023].map((n) => year(n, 100));

  test('a few old events leave the width to the news, and are counted', () => {
    assert.deepEqual(focusOf([year(1950, 2), year(1962, 1), ...news]), { from: '2019-01-01', earlier: 3 });
  });

  test('many old events stay, and so do few that take little room', () => {
    assert.equal(focusOf([year(1950, 60), ...news]), null);
    assert.equal(focusOf([year(2017, 2), ...news]), null);
    assert.equal(focusOf([]), null);
    assert.equal(focusOf(news), null);
  });
});
