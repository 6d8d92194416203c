/**
 * Whether an export is whole. In: how many rows came out of the store, and what the store counted before and
 * after. Out: nothing, or PUBLISH_NOT_WHOLE. Where others filed or reviewed in between, the number may lie
 * between the two counts.
 */
import type { Store } from '../store/port.ts';
import { publishError } from './errors.ts';

/** What a store counts under a filter; `version` changes whenever anything that can be seen does. */
export type StoreCount = { version: string; count: number };

/** The version before the count: whatever changes in between is seen by the next look. */
export async function storeCount(store: Store, count: () => Promise<number>): Promise<StoreCount> {
  const { version } = await store.info();
  return { version, count: await count() };
}

/**
 * Hands rows on and fails behind the last one when they were not all.
 * @throws PUBLISH_NOT_WHOLE
 */
export async function* wholeRows<R>(
  rows: AsyncIterable<R>,
  count: () => Promise<StoreCount>,
): AsyncGenerator<R> {
  const before = await count();
  let streamed = 0;
  for await (const row of rows) {
    streamed++;
    yield row;
  }
  checkWhole(streamed, before, await count());
}

/** @throws PUBLISH_NOT_WHOLE */
export function checkWhole(streamed: number, before: StoreCount, after: StoreCount): void {
  const least = Math.min(before.count, after.count);
  const most = Math.max(before.count, after.count);
  if (streamed >= least && streamed <= most) return;
  const counted =
    before.version === after.version ? `counts ${after.count}` : `counted ${least} to ${most} meanwhile`;
  throw publishError('PUBLISH_NOT_WHOLE', `${streamed} rows came out of the store, which ${counted}.`);
}
