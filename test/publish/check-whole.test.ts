import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWhole, wholeRows } from '../../src/publish/check-whole.ts';

const at = (version: string, count: number) => ({ version, count });
const notWhole = { code: 'PUBLISH_NOT_WHOLE' };

test('as many rows as the store counts are whole; one more or fewer is an error', () => {
  checkWhole(3, at('a', 3), at('a', 3));
  checkWhole(0, at('a', 0), at('a', 0));
  assert.throws(() => checkWhole(2, at('a', 3), at('a', 3)), notWhole);
  assert.throws(() => checkWhole(4, at('a', 3), at('a', 3)), /4 rows .* counts 3\./);
});

test('where the store changed meanwhile, any number between its two counts will do', () => {
  for (const rows of [3, 4, 5]) checkWhole(rows, at('a', 3), at('b', 5));
  checkWhole(4, at('a', 5), at('b', 3));
  assert.throws(() => checkWhole(2, at('a', 3), at('b', 5)), /3 to 5 meanwhile/);
  assert.throws(() => checkWhole(6, at('a', 3), at('b', 5)), notWhole);
});

test('rows are handed on one by one, and too few of them end in an error', async () => {
  async function* three() {
    yield* ['a', 'b', 'c'];
  }
  const whole: string[] = [];
  for await (const row of wholeRows(three(), async () => at('a', 3))) whole.push(row);
  assert.deepEqual(whole, ['a', 'b', 'c']);
  const short: string[] = [];
  await assert.rejects(async () => {
    for await (const row of wholeRows(three(), async () => at('a', 4))) short.push(row);
  }, notWhole);
  assert.deepEqual(short, ['a', 'b', 'c']);
});
