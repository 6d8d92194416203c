/** The act head: shares of types from an encoding, and the file that ships. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { packagePath } from '../../src/base/package-root.ts';
import { loadCodebook } from '../../src/knowledge/codebook.ts';
import { createActHead, LEAST_SHARE, type StoredActHead } from '../../src/read/act-head.ts';

const TWO: StoredActHead = {
  types: ['none', 'AID'],
  width: 2,
  weights: Buffer.from(Int8Array.from([0, 0, 100, -100]).buffer).toString('base64'),
  scales: [0.01, 0.01],
  biases: [0, 0.5],
};

test('shares are the softmax of weights, scales and biases; small ones are left out', () => {
  const head = createActHead(TWO);
  // AID: 1·1 − 1·0.5 + 0.5 = 1 against 0.
  const shares = head.sharesOf(Float32Array.from([9, 9, 1, 0.5]), 1);
  assert.deepEqual(shares, { none: 0.269, AID: 0.731 });
  assert.deepEqual(head.sharesOf(Float32Array.from([9, 0]), 0), { AID: 1 });
  assert.ok(LEAST_SHARE > 1 / (1 + Math.exp(9)));
});

test('numbers that do not fit are refused', () => {
  assert.throws(() => createActHead({ ...TWO, width: 3 }), /4 weights for 2 types of 3/);
});

test('the head that ships knows every event type and nothing else', () => {
  const stored = JSON.parse(readFileSync(packagePath('model', 'acts.json'), 'utf8')) as StoredActHead;
  assert.deepEqual([...stored.types].sort(), ['none', ...loadCodebook().types.keys()].sort());
  createActHead(stored);
});
