import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findTree, isSingleRootTree } from '../../src/read/spanning-tree.ts';

function treeOf(rows: readonly (readonly number[])[]): number[] {
  const size = rows.length;
  return [...findTree({ size, values: Float64Array.from(rows.flat()), stride: size, offset: 0 })].slice(1);
}

function scoreOf(rows: readonly (readonly number[])[], heads: readonly number[]): number {
  return heads.reduce((sum, head, i) => sum + (rows[i + 1]?.[head] as number), 0);
}

/** Best single-root tree by trying all. */
function bestByTrial(rows: readonly (readonly number[])[]): number {
  const n = rows.length;
  let best = -Infinity;
  const heads = new Array<number>(n - 1).fill(0);
  const total = n ** (n - 1);
  for (let code = 0; code < total; code++) {
    let rest = code;
    for (let i = 0; i < n - 1; i++) {
      heads[i] = rest % n;
      rest = Math.floor(rest / n);
    }
    if (heads.some((head, i) => head === i + 1)) continue;
    if (isSingleRootTree(Int32Array.from([-1, ...heads]))) best = Math.max(best, scoreOf(rows, heads));
  }
  return best;
}

test('takes the best head of each word where that is a tree', () => {
  const rows = [
    [0, 0, 0, 0],
    [1, 0, 9, 2],
    [9, 1, 0, 1],
    [1, 2, 9, 0],
  ];
  assert.deepEqual(treeOf(rows), [2, 0, 2]);
});

test('breaks a cycle where it costs least', () => {
  const rows = [
    [0, 0, 0],
    [5, 0, 10],
    [8, 10, 0],
  ];
  assert.deepEqual(treeOf(rows), [2, 0]);
});

test('leaves one word under the root', () => {
  const rows = [
    [0, 0, 0],
    [10, 0, 1],
    [9, 3, 0],
  ];
  assert.deepEqual(treeOf(rows), [0, 1]);
});

test('finds the best tree of all', () => {
  const cell = fc.integer({ min: -50, max: 50 });
  const matrix = fc
    .integer({ min: 2, max: 5 })
    .chain((n) => fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: n, maxLength: n }));
  fc.assert(
    fc.property(matrix, (rows) => {
      const heads = treeOf(rows);
      assert.ok(isSingleRootTree(Int32Array.from([-1, ...heads])));
      assert.equal(scoreOf(rows, heads), bestByTrial(rows));
    }),
    { numRuns: 150 },
  );
});

test('reads a row of a padded batch by stride and offset', () => {
  const padding = [0, 0, 0, 0];
  const values = Float32Array.from([[7, 7, 7, 7], padding, [0, 99, 5, 3], [4, 1, 99, 8], padding].flat());
  const heads = findTree({ size: 3, values, stride: 4, offset: 4 });
  assert.equal(heads[1], 2);
  assert.equal(heads[2], 0);
});
