import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inferYear } from '../../src/extract/infer-year.ts';
import { parseAnniversaries, readAnniversaries } from '../../src/knowledge/anniversaries.ts';

const events = readAnniversaries();
const yearOf = (text: string, month: number, day: number) =>
  inferYear(text, month, day, events)?.year ?? null;

test('an anniversary of a known event gives the year', () => {
  assert.equal(
    yearOf('They marked the 70th anniversary celebration of the end of the Korean War.', 7, 27),
    2023,
  );
  assert.equal(
    yearOf('On the fiftieth anniversary of the outbreak of the Korean War, thousands came.', 6, 25),
    2000,
  );
  assert.equal(yearOf("They met on Crimea's annexation's tenth anniversary.", 3, 18), 2024);
});

test('an anniversary with the year of its event needs no knowledge', () => {
  assert.equal(inferYear('the 70th anniversary of the 1953 armistice', 7, 27, [])?.year, 2023);
  assert.equal(inferYear('the 10th anniversary of the accord signed in 2003', 5, 1, [])?.year, 2013);
  const evidence = inferYear('the 70th anniversary of the 1953 armistice', 7, 27, [])?.evidence[0];
  assert.equal(evidence?.text, 'the 70th anniversary of the 1953'.slice(4));
});

test('an event that the text dates by month and year gives the year near that month', () => {
  const none = (text: string, month: number, day: number) => inferYear(text, month, day, [])?.year ?? null;
  const summit = 'They blew it up on Tuesday, a day after the 20th anniversary of the summit of June 2000.';
  assert.equal(none(summit, 6, 16), 2020);
  // 16 June 2020 was a Tuesday: a report of the 19th would have said another day.
  assert.equal(none(summit, 6, 19), null);
  // Nor does a report of November tell of it.
  assert.equal(none(summit.replace(' on Tuesday', ''), 11, 16), null);
  assert.equal(none('the 10th anniversary of the accord signed in May 2003', 4, 28), 2013);
  assert.equal(none('the 10th anniversary of the January 2003 accord', 12, 28), 2012);
  assert.equal(none('the 70th anniversary of the truce signed on 27 July 1953', 7, 27), 2023);
  assert.equal(none('the 70th anniversary of the alliance in June 2023', 6, 16), null);
});

test('the year in which an anniversary is kept is not taken for the year of the event', () => {
  assert.equal(inferYear('the 70th anniversary of the alliance in 2023', 5, 1, []), null);
});

test('ahead of an anniversary in January, a report of December is a year earlier', () => {
  const text = 'Guards were doubled before the fifth anniversary of the killing of Qassem Soleimani.';
  assert.equal(yearOf(text, 12, 28), 2024);
  assert.equal(yearOf(text, 1, 2), 2025);
});

test("next year's anniversary counts back", () => {
  assert.equal(
    yearOf("Plans for next year's 80th anniversary of the founding of the United Nations", 10, 20),
    2024,
  );
});

test('a weekday with a day and month gives the year only when one is left', () => {
  assert.equal(yearOf('The talks broke down in 2022. On Thursday, July 27, the envoy left.', 7, 28), 2023);
  // No year is named, so the window has no start.
  assert.equal(yearOf('On Thursday, July 27, the envoy left.', 7, 28), null);
  // 27 July was a Saturday in 2019 and in 2024: two candidates, no answer.
  assert.equal(yearOf('It began in 2019. On Saturday, July 27, the envoy left.', 7, 28), null);
});

test('contradicting evidence gives no year', () => {
  assert.equal(
    yearOf('the 70th anniversary of the 1953 truce. The 11th anniversary of the 2003 accord.', 7, 27),
    null,
  );
  assert.equal(
    yearOf('the 70th anniversary of the 1953 truce. On Monday, July 27, in 2022 terms, it rained.', 7, 27),
    null,
  );
});

test('a report that looks back on an anniversary is not dated by it', () => {
  assert.equal(
    yearOf('In 2013, the 60th anniversary of the end of the Korean War brought guests.', 7, 27),
    null,
  );
  assert.equal(
    yearOf('It was the 60th anniversary of the 1953 armistice. A decade on, in 2023, few came.', 7, 27),
    null,
  );
  assert.equal(yearOf('the 70th anniversary of the 1953 armistice, despite resolution 2087', 7, 27), 2023);
});

test('29 February is never given a year without one', () => {
  assert.equal(yearOf('the 70th anniversary of the 1953 armistice', 2, 29), null);
});

test('every known event has a phrase that its own words match, a real date and a source', () => {
  assert.ok(events.length >= 20);
  assert.equal(new Set(events.map((event) => event.slug)).size, events.length);
  assert.throws(() => parseAnniversaries('- slug: x\n  date: "1953"\n  phrases: []\n  source: y'));
});
