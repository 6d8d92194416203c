import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLabelSet, decodeNames, mergeNames, type NameSpan } from '../../src/read/decode-names.ts';

const LABELS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC'];
const set = createLabelSet(LABELS);

/** Log-probabilities that prefer the given labels, with a second choice where there is one. */
function valuesOf(words: readonly (readonly string[])[]): Float32Array {
  return Float32Array.from(
    words.flatMap((choices) =>
      LABELS.map((label) => {
        const rank = choices.indexOf(label);
        return rank < 0 ? -8 : rank === 0 ? -0.1 : -1.5;
      }),
    ),
  );
}

const spans = (words: readonly (readonly string[])[]): string[] =>
  decodeNames(valuesOf(words), 0, words.length, set).map((s) => `${s.first}-${s.last} ${s.kind}`);

test('reads spans off labels', () => {
  assert.deepEqual(spans([['B-PER'], ['I-PER'], ['O'], ['B-LOC'], ['B-LOC']]), [
    '0-1 person',
    '3-3 place',
    '4-4 place',
  ]);
  assert.deepEqual(spans([['O'], ['O']]), []);
});

test('an inside label never begins a name or follows another kind', () => {
  assert.deepEqual(spans([['O'], ['I-PER', 'B-PER'], ['I-PER']]), ['1-2 person']);
  assert.deepEqual(spans([['B-LOC'], ['I-PER', 'I-LOC']]), ['0-1 place']);
});

test('scores are probabilities', () => {
  const [span] = decodeNames(valuesOf([['B-PER']]), 0, 1, set);
  assert.ok(span && Math.abs(span.score - Math.exp(-0.1)) < 1e-6 && span.margin > 7);
});

const span = (first: number, last: number, kind: NameSpan['kind'], margin: number): NameSpan => ({
  first,
  last,
  kind,
  margin,
  score: 0.9,
});

test('of overlapping names B wins by cover or margin, else A', () => {
  assert.deepEqual(mergeNames([span(1, 1, 'place', 9)], [span(0, 2, 'facility', 1)]), [
    span(0, 2, 'facility', 1),
  ]);
  assert.deepEqual(mergeNames([span(0, 2, 'organisation', 9)], [span(1, 1, 'nationality', 1)]), [
    span(0, 2, 'organisation', 9),
  ]);
  assert.deepEqual(mergeNames([span(0, 2, 'place', 1)], [span(1, 1, 'nationality', 9)]), [
    span(1, 1, 'nationality', 9),
  ]);
  const apart = [span(3, 4, 'person', 5)];
  assert.deepEqual(mergeNames(apart, [span(0, 1, 'law', 5)]), [span(0, 1, 'law', 5), ...apart]);
});
