import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { dateOf } from '../../src/resolve/event-date.ts';
import { findTimes } from '../../src/resolve/find-times.ts';
import { resolveDocument } from '../../src/resolve/resolve-mentions.ts';
import { buildDocument, tokenIndex } from '../build-document.ts';

const { words: classes } = loadKnowledge();

/** A sentence whose verb is in the past, or ahead, with the expression after it. */
function timesIn(expression: string, day: string | null, ahead = false) {
  const verb = ahead
    ? 'will AUX 2 aux will VerbForm=Fin\nmeet VERB 0 root meet VerbForm=Inf'
    : 'met VERB 0 root meet Tense=Past|VerbForm=Fin';
  const root = ahead ? 2 : 1;
  const words = expression.split(' ').map((word) => `${word} NOUN ${root} obl`);
  return findTimes(buildDocument([verb, ...words].join('\n')), day, classes).map((time) => ({
    text: time.text,
    from: time.value?.from ?? null,
    to: time.value?.to ?? null,
    precision: time.value?.precision ?? null,
    basis: time.value?.basis ?? null,
  }));
}

const day = (text: string, from: string, basis = 'anchored') => [
  { text, from, to: from, precision: 'day', basis },
];

// 2023-07-27 was a Thursday.
const THURSDAY = '2023-07-27';

test('weekdays look back unless the clause looks ahead', () => {
  assert.deepEqual(timesIn('on Wednesday', THURSDAY), day('Wednesday', '2023-07-26'));
  assert.deepEqual(timesIn('on Thursday', THURSDAY), day('Thursday', '2023-07-27'));
  assert.deepEqual(timesIn('on Wednesday', THURSDAY, true), day('Wednesday', '2023-08-02'));
  assert.deepEqual(timesIn('last Thursday', THURSDAY), day('last Thursday', '2023-07-20'));
  assert.deepEqual(timesIn('next Monday', THURSDAY), day('next Monday', '2023-07-31'));
  assert.deepEqual(timesIn('on Tuesday evening', THURSDAY), day('Tuesday evening', '2023-07-25'));
});

test('words for days', () => {
  assert.deepEqual(timesIn('yesterday', THURSDAY), day('yesterday', '2023-07-26'));
  assert.deepEqual(timesIn('tomorrow', THURSDAY, true), day('tomorrow', '2023-07-28'));
  assert.deepEqual(timesIn('last night', THURSDAY), day('last night', '2023-07-26'));
  assert.deepEqual(timesIn('two days ago', THURSDAY), day('two days ago', '2023-07-25'));
});

test('days written out, with and without a year', () => {
  assert.deepEqual(timesIn('on July 27', '2023-07-28'), day('July 27', '2023-07-27'));
  assert.deepEqual(timesIn('on Dec. 30', '2024-01-03'), day('Dec. 30', '2023-12-30'));
  assert.deepEqual(timesIn('on August 5', THURSDAY, true), day('August 5', '2023-08-05'));
  assert.deepEqual(timesIn('on 27 July 1953', THURSDAY), day('27 July 1953', '1953-07-27', 'stated'));
  assert.deepEqual(timesIn('on July 27, 1953', THURSDAY), day('July 27, 1953', '1953-07-27', 'stated'));
  assert.deepEqual(timesIn('on 2017-09-03', null), day('2017-09-03', '2017-09-03', 'stated'));
  assert.deepEqual(timesIn('on February 30', THURSDAY)[0]?.from, null);
});

test('months, years, decades, quarters and seasons', () => {
  const value = (expression: string, ahead = false) => {
    const [one] = timesIn(expression, THURSDAY, ahead);
    return one && [one.from, one.to, one.precision, one.basis];
  };
  assert.deepEqual(value('in March'), ['2023-03-01', '2023-03-31', 'month', 'anchored']);
  assert.deepEqual(value('in December'), ['2022-12-01', '2022-12-31', 'month', 'anchored']);
  assert.deepEqual(value('in September', true), ['2023-09-01', '2023-09-30', 'month', 'anchored']);
  assert.deepEqual(value('in June 2009'), ['2009-06-01', '2009-06-30', 'month', 'stated']);
  assert.deepEqual(value('in 2018'), ['2018-01-01', '2018-12-31', 'year', 'stated']);
  assert.deepEqual(value('the early 1990s'), ['1990-01-01', '1993-12-31', 'decade', 'stated']);
  assert.deepEqual(value('in the first quarter of 2022'), ['2022-01-01', '2022-03-31', 'quarter', 'stated']);
  assert.deepEqual(value('last week'), ['2023-07-17', '2023-07-23', 'week', 'anchored']);
  assert.deepEqual(value('earlier this month'), ['2023-07-01', '2023-07-31', 'month', 'anchored']);
  assert.deepEqual(value('next year', true), ['2024-01-01', '2024-12-31', 'year', 'anchored']);
  assert.deepEqual(value('two years ago'), ['2021-01-01', '2021-12-31', 'year', 'anchored']);
  assert.deepEqual(value('in winter 2022'), ['2021-12-01', '2022-02-28', 'season', 'stated']);
  assert.deepEqual(value('July 25-27'), ['2023-07-25', '2023-07-27', 'day', 'anchored']);
  assert.deepEqual(value('from 2018 to 2020'), ['2018-01-01', '2020-12-31', 'year', 'stated']);
});

test('counted from the time before', () => {
  const found = timesIn('on July 12 and the following day', THURSDAY);
  assert.deepEqual(
    found.map((time) => time.from),
    ['2023-07-12', '2023-07-13'],
  );
});

test('what cannot be told has no value, and numbers are no years', () => {
  assert.deepEqual(timesIn('since the fall of the Soviet Union', THURSDAY), [
    { text: 'since the fall of the Soviet Union', from: null, to: null, precision: null, basis: null },
  ]);
  assert.deepEqual(timesIn('on Wednesday', null)[0]?.from, null);
  assert.deepEqual(timesIn('about 2000 soldiers', THURSDAY), []);
  assert.deepEqual(timesIn('they may march', THURSDAY), []);
});

test('spans cut the text at the words', () => {
  const document = buildDocument(
    'Kim PROPN 2 nsubj\nleft VERB 0 root leave\non ADP 4 case\nSunday PROPN 2 obl\n. PUNCT 2 punct',
  );
  for (const time of findTimes(document, THURSDAY, classes)) {
    assert.equal(document.article.text.slice(time.start, time.end), time.text);
  }
});

const TWO_CLAUSES = `
Shoigu PROPN 2 nsubj Shoigu
met VERB 0 root meet Tense=Past|VerbForm=Fin
Kim PROPN 2 obj Kim
on ADP 5 case
Wednesday PROPN 2 obl Wednesday
and CCONJ 7 cc
praised VERB 2 conj praise Tense=Past|VerbForm=Fin
troops NOUN 7 obj troop
that PRON 10 nsubj that PronType=Rel
fought VERB 8 acl:relcl fight Tense=Past|VerbForm=Fin
in ADP 12 case
1950 NUM 10 obl
. PUNCT 2 punct
`;

test('an event takes the time that its own clause carries', () => {
  const document = resolveDocument(
    buildDocument(TWO_CLAUSES, { publishedAt: '2023-07-28' }),
    loadKnowledge(),
  );
  const date = (form: string) => dateOf(document, 0, tokenIndex(document, 0, form));
  assert.equal(date('met')?.from, '2023-07-26');
  assert.equal(date('met')?.text, 'Wednesday');
  assert.equal(date('praised')?.from, '2023-07-26');
  assert.equal(date('fought')?.precision, 'year');
  assert.equal(date('fought')?.from, '1950-01-01');
});

test('without a time of its own an event takes dateline or publication', () => {
  const bare = 'Kim PROPN 2 nsubj Kim\nleft VERB 0 root leave Tense=Past|VerbForm=Fin\n. PUNCT 2 punct';
  const knowledge = loadKnowledge();
  const published = resolveDocument(buildDocument(bare, { publishedAt: '2023-07-28' }), knowledge);
  assert.deepEqual(dateOf(published, 0, 1), {
    from: '2023-07-28',
    to: '2023-07-28',
    precision: 'day',
    basis: 'publication',
  });
  const dateline = (basis: 'inferred' | 'anchored') =>
    resolveDocument(
      buildDocument(bare, {
        publishedAt: '2023-07-28',
        dateline: {
          text: 'SEOUL, July 27',
          start: 0,
          end: 14,
          place: 'SEOUL',
          date: { from: '2023-07-27', to: '2023-07-27', precision: 'day', basis },
        },
      }),
      knowledge,
    );
  assert.deepEqual(dateOf(dateline('anchored'), 0, 1), {
    from: '2023-07-27',
    to: '2023-07-27',
    precision: 'day',
    basis: 'anchored',
  });
  assert.equal(dateOf(dateline('inferred'), 0, 1)?.basis, 'inferred');
  assert.equal(dateOf(resolveDocument(buildDocument(bare), knowledge), 0, 1), null);
});

test('a time that only bounds an event, or belongs to another subject, does not date it', () => {
  const document = resolveDocument(
    buildDocument(
      `
Putin PROPN 2 nsubj Putin
spoke VERB 0 root speak Tense=Past|VerbForm=Fin
on ADP 4 case
Monday PROPN 2 obl Monday
and CCONJ 7 cc
Kim PROPN 7 nsubj Kim
ruled VERB 2 conj rule Tense=Past|VerbForm=Fin
since ADP 9 case
2011 NUM 7 obl
. PUNCT 2 punct
`,
      { publishedAt: '2023-07-28' },
    ),
    loadKnowledge(),
  );
  assert.equal(dateOf(document, 0, tokenIndex(document, 0, 'spoke'))?.from, '2023-07-24');
  assert.equal(dateOf(document, 0, tokenIndex(document, 0, 'ruled'))?.basis, 'publication');
});
