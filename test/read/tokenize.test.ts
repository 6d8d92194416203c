import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenize } from '../../src/read/tokenize.ts';
import { segmenter, wordsOf } from './segmenter-fixture.ts';

const CASES: readonly [string, string][] = [
  ["They don't say it's over; we can't.", "They do n't say it 's over ; we ca n't ."],
  ['They don\u2019t know Putin\u2019s aides.', 'They do n\u2019t know Putin \u2019s aides .'],
  ['He cannot go, and is gonna stay.', 'He can not go , and is gon na stay .'],
  ["The workers' union's head", "The workers ' union 's head"],
  ['a nuclear-capable, long-range missile', 'a nuclear - capable , long - range missile'],
  [
    'The U.S. Army met Lt. Gen. Kim at 5 p.m. on Jan. 5.',
    'The U.S. Army met Lt. Gen. Kim at 5 p.m. on Jan. 5 .',
  ],
  [
    'It cost $4.5 million, up 3.2% (about 1,200 units).',
    'It cost $ 4.5 million , up 3.2 % ( about 1,200 units ) .',
  ],
  [
    'See https://example.org/a-b?c=1, or www.example.com.',
    'See https://example.org/a-b?c=1 , or www.example.com .',
  ],
  ['Write to press.desk@example.org.', 'Write to press.desk@example.org .'],
  ['"Stop!" he said...', '" Stop ! " he said ...'],
  ['Japan, South Korea and/or the EU', 'Japan , South Korea and / or the EU'],
];

for (const [text, wanted] of CASES) {
  test(`cuts ${text}`, () => {
    assert.equal(wordsOf(text).join(' '), wanted);
  });
}

test('tokens cover every character that is not white space, in order, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let at = 0;
      for (const { start, end } of tokenize(text, { start: 0, end: text.length }, segmenter)) {
        assert.ok(start >= at && end > start);
        assert.match(text.slice(at, start), /^[\s\u200b\u2060\ufeff]*$/u);
        assert.doesNotMatch(text.slice(start, end), /\s/u);
        at = end;
      }
      assert.match(text.slice(at), /^[\s\u200b\u2060\ufeff]*$/u);
    }),
  );
});

test('a range is cut like the same text alone', () => {
  const text = 'Before. They met in Geneva. After.';
  const inside = tokenize(text, { start: 8, end: 27 }, segmenter).map(({ start, end }) =>
    text.slice(start, end),
  );
  assert.deepEqual(inside, ['They', 'met', 'in', 'Geneva', '.']);
});

test('surrogate pairs stay whole', () => {
  assert.doesNotMatch(wordsOf('Hi \u{1f600}\u{1f600}x').join(' '), /[\ud800-\udbff](?![\udc00-\udfff])/);
});
