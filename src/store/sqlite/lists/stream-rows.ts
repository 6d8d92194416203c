/**
 * Every row under a filter, in the order of filing. In: columns and which rows match. Out: rows, a few hundred
 * at a time; between them other work of the process has its turn. What is filed meanwhile is not among them.
 */
import { setImmediate as turn } from 'node:timers/promises';
import type { RecordColumns } from './columns/record-columns.ts';

const AT_ONCE = 200;

/** @param rowsOf gives the rows of places in the order of filing; those that are gone are left out */
export async function* streamRows<R>(
  matching: () => Uint32Array,
  rowsOf: (seqs: readonly number[]) => R[],
): AsyncIterable<R> {
  const seqs = matching();
  for (let start = 0; start < seqs.length; start += AT_ONCE) {
    yield* rowsOf([...seqs.subarray(start, start + AT_ONCE)]);
    await turn();
  }
}

/** Places in the order of filing of the rows that fail nothing. */
export function matchingSeqs(columns: RecordColumns, fails: Uint16Array): Uint32Array {
  const seqs = new Uint32Array(columns.count);
  let count = 0;
  for (const row of columns.filed.settle()) {
    if (fails[row] === 0) seqs[count++] = columns.seq[row] as number;
  }
  return seqs.slice(0, count);
}
