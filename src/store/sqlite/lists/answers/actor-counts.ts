/**
 * Actors with how often they take part. In: the columns. Out: counts by number of an actor, those found wrong
 * left out, and pages of actors. An actor that nothing names any more is not listed.
 */

import type { ActorRow } from '../../../../record/rows.ts';
import { storeError } from '../../../errors.ts';
import type { ActorFilter } from '../../../filter.ts';
import type { ActorSort, Page, PageAsk, Position } from '../../../port.ts';
import { foldName } from '../columns/actor-columns.ts';
import type { ColumnIndex } from '../columns/column-index.ts';
import { type RecordColumns, SOURCE, STATE, TARGET } from '../columns/record-columns.ts';

export type ActorCounts = {
  asSource: Uint32Array;
  asTarget: Uint32Array;
  asSpeaker: Uint32Array;
  /** Events and claims; an event with the actor on both sides counts once. */
  all: Uint32Array;
};

export function actorCounts(index: ColumnIndex): ActorCounts {
  const { length } = index.actors.all;
  const counts: ActorCounts = {
    asSource: new Uint32Array(length),
    asTarget: new Uint32Array(length),
    asSpeaker: new Uint32Array(length),
    all: new Uint32Array(length),
  };
  eachPart(index.events, (actor, sides) => {
    counts.all[actor] = (counts.all[actor] as number) + 1;
    if (sides & SOURCE) counts.asSource[actor] = (counts.asSource[actor] as number) + 1;
    if (sides & TARGET) counts.asTarget[actor] = (counts.asTarget[actor] as number) + 1;
  });
  eachPart(index.claims, (actor) => {
    counts.all[actor] = (counts.all[actor] as number) + 1;
    counts.asSpeaker[actor] = (counts.asSpeaker[actor] as number) + 1;
  });
  return counts;
}

function eachPart(columns: RecordColumns, visit: (actor: number, sides: number) => void): void {
  const { state, actorStart, actorCount, actors } = columns;
  for (let row = 0; row < columns.count; row++) {
    if ((state[row] as number) >= STATE.wrong) continue;
    const start = actorStart[row] as number;
    const end = start + (actorCount[row] as number);
    for (let place = start; place < end; place++) {
      const item = actors[place] as number;
      visit(item >>> 2, item & 3);
    }
  }
}

/** Numbers of the actors under a filter. */
export function matchingActors(index: ColumnIndex, counts: ActorCounts, filter: ActorFilter): number[] {
  const countries = filter.country === undefined ? null : new Set(filter.country);
  const part = filter.q === undefined ? null : foldName(filter.q);
  const found: number[] = [];
  for (const [number, { id, folded, country }] of index.actors.all.entries()) {
    if ((counts.all[number] as number) === 0) continue;
    if (filter.known !== undefined && (id !== null) !== filter.known) continue;
    if (countries !== null && !countries.has(index.countries.values[country] ?? '')) continue;
    if (part !== null && !folded.includes(part)) continue;
    found.push(number);
  }
  return found;
}

/** @throws STORE_FILTER_INVALID for a position of another order */
export function actorPage(
  index: ColumnIndex,
  counts: ActorCounts,
  found: readonly number[],
  page: PageAsk<ActorSort>,
): Page<ActorRow> {
  const { all } = index.actors;
  const positionOf = (number: number): Position => {
    const value = page.sort === 'name' ? (all[number]?.folded ?? '') : (counts.all[number] as number);
    return [value, all[number]?.seq ?? 0];
  };
  const { after } = page;
  if (after !== null && (typeof after[0] === 'string') !== (page.sort === 'name')) {
    throw storeError('STORE_FILTER_INVALID', 'The page that is asked for is of a list in another order.');
  }
  const rest = after === null ? found : found.filter((number) => comesAfter(positionOf(number), after));
  const chosen = firstOf(rest, page.limit + 1, positionOf);
  const shown = chosen.slice(0, page.limit);
  const last = shown.at(-1);
  return {
    rows: shown.map((number) => toActorRow(index, counts, number)),
    next: chosen.length > page.limit && last !== undefined ? positionOf(last) : null,
  };
}

/** Numbers go downwards, names upwards; equal ones in the order of filing. */
function comesAfter(a: Position, b: Position): boolean {
  return compare(a, b) > 0;
}

function compare([a, seqA]: Position, [b, seqB]: Position): number {
  if (typeof a === 'number' && typeof b === 'number' && a !== b) return b - a;
  if (a !== b) return a < b ? -1 : 1;
  return seqA - seqB;
}

/** The first few without sorting all. */
function firstOf(
  numbers: readonly number[],
  most: number,
  positionOf: (number: number) => Position,
): number[] {
  const kept: { number: number; at: Position }[] = [];
  for (const number of numbers) {
    const at = positionOf(number);
    const last = kept.at(-1);
    if (kept.length >= most && last !== undefined && compare(at, last.at) >= 0) continue;
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare((kept[middle] as { at: Position }).at, at) > 0) high = middle;
      else low = middle + 1;
    }
    kept.splice(low, 0, { number, at });
    if (kept.length > most) kept.pop();
  }
  return kept.map(({ number }) => number);
}

function toActorRow(index: ColumnIndex, counts: ActorCounts, number: number): ActorRow {
  const actor = index.actors.all[number];
  return {
    record: 'actor',
    id: actor?.id ?? null,
    name: actor?.name ?? '',
    country: index.countries.values[actor?.country ?? 0] || null,
    sectors: JSON.parse(actor?.sectors ?? '[]') as string[],
    asSource: counts.asSource[number] ?? 0,
    asTarget: counts.asTarget[number] ?? 0,
    asSpeaker: counts.asSpeaker[number] ?? 0,
  };
}
