import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type EncodedSentence, groupByLength, toInputs } from '../../src/read/batch-sentences.ts';
import type { SubwordEncoder, WordPieces } from '../../src/read/subwords.ts';

const piece = (...ids: number[]): WordPieces => ({ ids, hasLetter: true, inner: 4, initial: 5 });
const encoder: SubwordEncoder = { cls: 101, sep: 102, encode: () => piece(7) };

function sentence(index: number, words: number): EncodedSentence {
  return { index, words: new Array<WordPieces>(words).fill(piece(7)), length: words + 2 };
}

test('every sentence is in one batch, within the limits', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 120 }), (sizes) => {
      const limits = { subwords: 400, pairs: 20_000 };
      const batches = groupByLength(
        sizes.map((size, i) => sentence(i, size)),
        limits,
      );
      const indices = batches.flat().map(({ index }) => index);
      assert.deepEqual(
        indices.sort((a, b) => a - b),
        sizes.map((_, i) => i),
      );
      for (const batch of batches) {
        const longest = Math.max(...batch.map(({ length }) => length));
        assert.ok(batch.length === 1 || longest * batch.length <= limits.subwords);
        assert.ok(batch.length === 1 || (longest - 1) ** 2 * batch.length <= limits.pairs);
      }
    }),
  );
});

test('like lengths go together', () => {
  const sizes = [5, 60, 5, 61, 5, 60];
  const batches = groupByLength(sizes.map((size, i) => sentence(i, size)));
  assert.deepEqual(
    batches.map((batch) => batch.map(({ words }) => words.length)),
    [
      [5, 5, 5],
      [60, 60, 61],
    ],
  );
});

test('inputs hold pieces, case classes, word borders and masks', () => {
  const digit: WordPieces = { ids: [9], hasLetter: false, inner: 2, initial: 2 };
  const long = { index: 0, words: [digit, piece(5, 6), piece(7)], length: 6 };
  const inputs = toInputs([long, sentence(1, 1)], encoder);
  const rows = (array: BigInt64Array, width: number): number[][] => {
    const values = [...array].map(Number);
    return [values.slice(0, width), values.slice(width)];
  };
  assert.deepEqual(rows(inputs.ids, 6), [
    [101, 9, 5, 6, 7, 102],
    [101, 7, 102, 0, 0, 0],
  ]);
  assert.deepEqual(rows(inputs.mask, 6), [
    [1, 1, 1, 1, 1, 1],
    [1, 1, 1, 0, 0, 0],
  ]);
  assert.deepEqual(rows(inputs.cases, 6), [
    [0, 2, 5, 5, 4, 0],
    [0, 5, 0, 0, 0, 0],
  ]);
  assert.deepEqual(rows(inputs.first, 4), [
    [0, 1, 2, 4],
    [0, 1, 0, 0],
  ]);
  assert.deepEqual(rows(inputs.last, 4), [
    [0, 1, 3, 4],
    [0, 1, 0, 0],
  ]);
  assert.deepEqual(rows(inputs.wmask, 4), [
    [1, 1, 1, 1],
    [1, 1, 0, 0],
  ]);
});
