/** The two fits of training/acts on small data made up here, where the answer is known. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createActHead } from '../../src/read/act-head.ts';
import { type FitRow, fitLogistic } from '../../training/acts/logistic-fit.ts';
import { trainSoftmax } from '../../training/acts/softmax.ts';

const chance = (z: number) => 1 / (1 + Math.exp(-z));

/** Of `n` rows with the feature so many are right. */
function rowsOf(feature: number, n: number, right: number): FitRow[] {
  return Array.from({ length: n }, (_, i) => ({ features: [feature, 1], right: i < right, weight: 1 }));
}

test('a logistic fit finds the shares of two groups; a feature that never changes does no harm', () => {
  const { bias, weights } = fitLogistic([...rowsOf(0, 20, 4), ...rowsOf(1, 20, 16)], 0);
  const at = (feature: number) => chance(bias + feature * (weights[0] ?? 0) + (weights[1] ?? 0));
  assert.ok(Math.abs(at(0) - 0.2) < 0.01, String(at(0)));
  assert.ok(Math.abs(at(1) - 0.8) < 0.01, String(at(1)));
});

test('a row of weight three counts as three rows, and shrinking draws weights to nought', () => {
  const [wrong, right] = [rowsOf(1, 1, 0), rowsOf(1, 1, 1)];
  const base = rowsOf(0, 4, 2);
  const weighted = fitLogistic([...base, ...wrong, ...right.map((row) => ({ ...row, weight: 3 }))]);
  const repeated = fitLogistic([...base, ...wrong, ...right, ...right, ...right]);
  const predict = ({ bias, weights }: typeof weighted) =>
    chance(bias + (weights[0] ?? 0) + (weights[1] ?? 0));
  assert.ok(Math.abs(predict(weighted) - predict(repeated)) < 0.02);
  const free = fitLogistic([...rowsOf(0, 20, 4), ...rowsOf(1, 20, 16)], 0);
  const shrunk = fitLogistic([...rowsOf(0, 20, 4), ...rowsOf(1, 20, 16)], 1);
  assert.ok(Math.abs(shrunk.weights[0] ?? 0) < 0.5 * Math.abs(free.weights[0] ?? 0));
});

/** Points around three corners, spread by a fixed pattern; the third column is far from nought and says nothing. */
function points() {
  const corners = [
    [0, 0],
    [4, 0],
    [0, 4],
  ];
  const labels = Array.from({ length: 90 }, (_, i) => i % 3);
  const encodings = labels.map((label, i) => {
    const [x = 0, y = 0] = corners[label] ?? [];
    return Float32Array.of(x + Math.sin(i), y + Math.cos(3 * i), 100 + Math.sin(7 * i));
  });
  return { width: 3, encodings, labels, weights: labels.map(() => 1) };
}

test('a softmax tells three groups apart, through the head that reads what is stored', () => {
  const rows = points();
  const options = { epochs: 60, rate: 0.05, batch: 16 };
  const stored = trainSoftmax(['none', 'AID', 'ACCUSE'], rows, options);
  const head = createActHead(stored);
  const likeliest = (encoding: Float32Array) => {
    const shares = Object.entries(head.sharesOf(encoding, 0)).sort((a, b) => b[1] - a[1]);
    return shares[0]?.[0];
  };
  const right = rows.encodings.filter((e, i) => likeliest(e) === stored.types[rows.labels[i] ?? 0]);
  assert.equal(right.length, rows.encodings.length);
  assert.deepEqual(trainSoftmax(['none', 'AID', 'ACCUSE'], rows, options), stored);
});

test('rows of no weight are not learned from', () => {
  const rows = points();
  const mislabelled = { ...rows, encodings: [...rows.encodings, ...rows.encodings] };
  const labels = [...rows.labels, ...rows.labels.map((label) => (label + 1) % 3)];
  const weights = [...rows.weights, ...rows.weights.map(() => 0)];
  const options = { epochs: 60, rate: 0.05, batch: 16 };
  const head = createActHead(
    trainSoftmax(['none', 'AID', 'ACCUSE'], { ...mislabelled, labels, weights }, options),
  );
  const shares = head.sharesOf(Float32Array.of(4, 0, 100), 0);
  assert.ok((shares.AID ?? 0) > 0.8, JSON.stringify(shares));
});
