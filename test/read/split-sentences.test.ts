import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_WORDS } from '../../src/read/parser.ts';
import { segment } from '../../src/read/segment.ts';
import { segmenter, sentencesOf } from './segmenter-fixture.ts';

const CASES: readonly (readonly string[])[] = [
  ['The minister left Geneva on Monday.', 'He had arrived two days earlier.'],
  ['The U.S. Security Council delegation met Lt. Gen. Kim Yong Chol on Jan. 5.', 'Nothing was agreed.'],
  ['He flew to the U.S.', 'The president met him there.'],
  ['"We will respond," the spokesman said.', '"The time for talks is over."'],
  ['"Will they come?" she asked.', 'No one knew.'],
  ['Mr. J. D. Smith of Acme Inc. sold 3.5 million shares.', 'Prices fell.'],
];

for (const sentences of CASES) {
  test(`splits after: ${sentences[0]}`, () => {
    assert.deepEqual(sentencesOf(sentences.join(' ')), sentences);
  });
}

test('a blank line always ends a sentence, also with blanks or carriage returns in it', () => {
  assert.deepEqual(sentencesOf('A headline without a stop\n\nThe text begins here.'), [
    'A headline without a stop',
    'The text begins here.',
  ]);
  assert.deepEqual(sentencesOf('one thing\r\n \t\r\nanother thing'), ['one thing', 'another thing']);
});

test('lines wrapped at a width do not end sentences', () => {
  const text =
    'The ministry said in a statement on Thursday that air defences had shot down\n' +
    'most of the drones that were launched overnight from across the border.';
  assert.equal(sentencesOf(text).length, 1);
});

test('bullet lines are sentences of their own', () => {
  const lines = [
    '- Inspectors return to the site',
    '- Sanctions are lifted in two steps',
    '- Prisoners are exchanged',
  ];
  assert.deepEqual(sentencesOf(lines.join('\n')), lines);
});

test('empty and blank texts have no sentences', () => {
  assert.deepEqual(sentencesOf(''), []);
  assert.deepEqual(sentencesOf(' \n\n\t '), []);
});

test('a sentence of 10,000 words is cut after commas into parts the parser can take', () => {
  const text = 'the army and the navy and the guards moved north, '.repeat(1000);
  const parts = segment(text, segmenter);
  assert.equal(
    parts.reduce((sum, part) => sum + part.length, 0),
    11_000,
  );
  for (const part of parts) assert.ok(part.length <= MAX_WORDS);
  for (const part of parts.slice(0, -1)) {
    const last = part.at(-1);
    assert.equal(text.slice(last?.start, last?.end), ',');
  }
});

test('time grows with length, not with its square', () => {
  const time = (text: string): number => {
    const started = performance.now();
    segment(text, segmenter);
    return performance.now() - started;
  };
  for (const unit of ['word ', '.', '"', 'a-', "n't", '(', 'http://']) {
    const small = Math.max(20, time(unit.repeat(20_000)));
    assert.ok(time(unit.repeat(80_000)) < small * 20, `${JSON.stringify(unit)} slows down`);
  }
});
