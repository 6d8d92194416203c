/** Values of time expressions by rule: parts, ranges, times of day, other calendars. Seen from Thursday 2023-07-27. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { findTimes } from '../../src/resolve/find-times.ts';
import { buildDocument } from '../build-document.ts';

const { words: classes } = loadKnowledge();

/** `from..to precision` of each expression after a verb in the past, or ahead. */
function values(words: string, ahead = false): string[] {
  const verb = ahead
    ? 'will AUX 2 aux will VerbForm=Fin\nmeet VERB 0 root meet VerbForm=Inf'
    : 'met VERB 0 root meet Tense=Past|VerbForm=Fin';
  const root = ahead ? 2 : 1;
  const rows = words.split(' ').map((word) => `${word} NOUN ${root} obl`);
  return findTimes(buildDocument([verb, ...rows].join('\n')), '2023-07-27', classes).map(({ value }) =>
    value === null ? 'none' : `${value.from}..${value.to} ${value.precision}`,
  );
}

test('parts of months and years keep the precision of the whole', () => {
  assert.deepEqual(values('in early June'), ['2023-06-01..2023-06-10 month']);
  assert.deepEqual(values('in late February 2020'), ['2020-02-21..2020-02-29 month']);
  assert.deepEqual(values('in late 2018'), ['2018-09-01..2018-12-31 year']);
  assert.deepEqual(values('early next year', true), ['2024-01-01..2024-04-30 year']);
  assert.deepEqual(values('by the end of this month', true), ['2023-07-21..2023-07-31 month']);
});

test('quarters, halves and seasons by tense', () => {
  assert.deepEqual(values('in the fourth quarter'), ['2022-10-01..2022-12-31 quarter']);
  assert.deepEqual(values('in the fourth quarter', true), ['2023-10-01..2023-12-31 quarter']);
  assert.deepEqual(values('last quarter'), ['2023-04-01..2023-06-30 quarter']);
  assert.deepEqual(values('in the second half of last year'), ['2022-07-01..2022-12-31 year']);
  assert.deepEqual(values('last winter'), ['2022-12-01..2023-02-28 season']);
  assert.deepEqual(values('this winter', true), ['2023-12-01..2024-02-29 season']);
  assert.deepEqual(values('in the winter of 2015-16'), ['2015-12-01..2016-02-29 season']);
});

test('ranges have two ends, and "and" joins neighbours alone', () => {
  assert.deepEqual(values('from 3 to 5 July'), ['2023-07-03..2023-07-05 day']);
  assert.deepEqual(values('from December 28 to January 2'), ['2022-12-28..2023-01-02 day']);
  assert.deepEqual(values('from Monday to Wednesday'), ['2023-07-24..2023-07-26 day']);
  assert.deepEqual(values('between April and June 2021'), ['2021-04-01..2021-06-30 month']);
  assert.deepEqual(values('in 2014 and 2019'), [
    '2014-01-01..2014-12-31 year',
    '2019-01-01..2019-12-31 year',
  ]);
  assert.deepEqual(values('in March and June'), [
    '2023-03-01..2023-03-31 month',
    '2023-06-01..2023-06-30 month',
  ]);
  assert.deepEqual(values('on July 3 and 9'), ['2023-07-03..2023-07-03 day']);
  assert.deepEqual(values('postponed from Monday to Wednesday').length, 2);
});

test('a time of day beside a day is a minute, in its zone where that is fixed', () => {
  assert.deepEqual(values('at 0215 GMT on Tuesday'), ['2023-07-25T02:15Z..2023-07-25T02:15Z minute']);
  assert.deepEqual(values('on Tuesday at 4:05 p.m. KST'), [
    '2023-07-25T16:05+09:00..2023-07-25T16:05+09:00 minute',
  ]);
  assert.deepEqual(values('at 12:30 a.m. on July 12'), ['2023-07-12T00:30..2023-07-12T00:30 minute']);
  assert.deepEqual(values('around 9:05 a.m. on Tuesday'), ['2023-07-25..2023-07-25 day']);
});

test('other calendars, feasts and eves', () => {
  assert.deepEqual(values('in Heisei 23'), ['2011-01-01..2011-12-31 year']);
  assert.deepEqual(values('in 2566 BE'), ['2023-01-01..2023-12-31 year']);
  assert.deepEqual(values('on Christmas Eve'), ['2022-12-24..2022-12-24 day']);
  assert.deepEqual(values('on the eve of July 27'), ['2023-07-26..2023-07-26 day']);
  assert.deepEqual(values('in the late eighties'), ['1987-01-01..1989-12-31 decade']);
  assert.deepEqual(values('in his eighties'), []);
  assert.deepEqual(values('in fiscal 2022-23'), ['2022-01-01..2023-12-31 year']);
});

test('days by week, by number, by the text before, and now', () => {
  assert.deepEqual(values('on Monday of last week'), ['2023-07-17..2023-07-17 day']);
  assert.deepEqual(values('this weekend', true), ['2023-07-29..2023-07-30 day']);
  assert.deepEqual(values('on 18.06.2023'), ['2023-06-18..2023-06-18 day']);
  assert.deepEqual(values('forty years ago'), ['1983-01-01..1983-12-31 year']);
  assert.deepEqual(values('on July 12 and now and the following day'), [
    '2023-07-12..2023-07-12 day',
    '2023-07-27..2023-07-27 day',
    '2023-07-13..2023-07-13 day',
  ]);
  assert.deepEqual(values('a strike for Friday'), ['2023-07-28..2023-07-28 day']);
});

test('days and months with a year told from the report', () => {
  assert.deepEqual(values('on 24 February last year'), ['2022-02-24..2022-02-24 day']);
  assert.deepEqual(values('in February of last year'), ['2022-02-01..2022-02-28 month']);
  assert.deepEqual(values('in the first week of July'), ['2023-07-01..2023-07-07 week']);
  assert.deepEqual(values('on the last day of June 2020'), ['2020-06-30..2020-06-30 day']);
  assert.deepEqual(values('the week before last'), ['2023-07-10..2023-07-16 week']);
  assert.deepEqual(values('two years ago today'), ['2021-07-27..2021-07-27 day']);
  assert.deepEqual(values('half a year ago'), ['2023-01-01..2023-01-31 month']);
  assert.deepEqual(values('in the spring'), ['2023-03-01..2023-05-31 season']);
  assert.deepEqual(values('in the autumn', true), ['2023-09-01..2023-11-30 season']);
  assert.deepEqual(values('as of July 1', true), ['2023-07-01..2023-07-01 day']);
  assert.deepEqual(values('on July 3 and the following Monday'), [
    '2023-07-03..2023-07-03 day',
    '2023-07-10..2023-07-10 day',
  ]);
});

test('a stop that ends the sentence is no part of a month', () => {
  const [time] = findTimes(
    buildDocument('met VERB 0 root meet Tense=Past|VerbForm=Fin\nin ADP 3 case\nJuly. NOUN 1 obl'),
    '2023-07-27',
    classes,
  );
  assert.equal(time?.text, 'July');
});
