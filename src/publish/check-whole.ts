/**
 * Whether an export is whole. In: how many rows came out of the store, and what the store counted before and
 * after. Out: nothing, or PUBLISH_NOT_WHOLE. Where others filed or reviewed in between, the number may lie
 * between the two counts.
 */
import { publishError } from './errors.ts';

/** What a store counts under a filter; `version` changes whenever anything that can be seen does. */
export type StoreCount = { version: string; count: number };

/** @throws PUBLISH_NOT_WHOLE */
export function checkWhole(streamed: number, before: StoreCount, after: StoreCount): void {
  const least = Math.min(before.count, after.count);
  const most = Math.max(before.count, after.count);
  if (streamed >= least && streamed <= most) return;
  const counted =
    before.version === after.version ? `counts ${after.count}` : `counted ${least} to ${most} meanwhile`;
  throw publishError('PUBLISH_NOT_WHOLE', `${streamed} rows came out of the store, which ${counted}.`);
}
