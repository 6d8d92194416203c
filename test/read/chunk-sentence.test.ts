import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chunkSentence } from '../../src/read/chunk-sentence.ts';

test('short sentences stay whole', () => {
  assert.deepEqual(
    chunkSentence([1, 2, 3], () => false, { maxWords: 10, maxPieces: 10 }),
    [{ from: 0, to: 3 }],
  );
});

test('cuts after a clause mark in the second half, else at the limit', () => {
  const ones = new Array<number>(10).fill(1);
  const limits = { maxWords: 6, maxPieces: 99 };
  assert.deepEqual(
    chunkSentence(ones, (i) => i === 4, limits),
    [
      { from: 0, to: 5 },
      { from: 5, to: 10 },
    ],
  );
  assert.deepEqual(
    chunkSentence(ones, () => false, limits),
    [
      { from: 0, to: 6 },
      { from: 6, to: 10 },
    ],
  );
});

test('sub-words count, and a word over the limit stands alone', () => {
  assert.deepEqual(
    chunkSentence([2, 9, 2, 2], () => false, { maxWords: 10, maxPieces: 5 }),
    [
      { from: 0, to: 1 },
      { from: 1, to: 2 },
      { from: 2, to: 4 },
    ],
  );
});
