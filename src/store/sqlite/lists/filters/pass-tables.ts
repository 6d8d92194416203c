/** Tables of what a filter accepts, by number of a coding, country or actor. In: asked values. Out: tables. */
import type { ActorAsk, ReviewAsk } from '../../../filter.ts';
import { foldName } from '../columns/actor-columns.ts';
import type { ColumnIndex } from '../columns/column-index.ts';
import { dayNumber, daysOfYear, NO_DAY } from '../columns/day-number.ts';
import { hasPair } from '../columns/parties.ts';
import { SOURCE, STATE, TARGET } from '../columns/record-columns.ts';
import { type ActorPass, BIT, type Passes } from './passes.ts';

/** A field of the filter: the bit that a value fails, and whether it passes. */
export type FieldTest<V> = { bit: number; passes: (value: V) => boolean };

/** Undefined when nothing is asked. */
export function tableOf<V>(
  values: readonly V[],
  tests: readonly (FieldTest<V> | null)[],
): Uint16Array | undefined {
  const asked = tests.filter((test) => test !== null);
  if (asked.length === 0) return undefined;
  const table = new Uint16Array(values.length);
  for (const [number, value] of values.entries()) {
    let bits = 0;
    for (const { bit, passes } of asked) if (!passes(value)) bits |= bit;
    table[number] = bits;
  }
  return table;
}

/** A test of one value against alternatives; null when there are none. */
export function oneOf<V>(
  asked: readonly string[] | undefined,
  bit: number,
  wordOf: (value: V) => string | null,
): FieldTest<V> | null {
  if (asked === undefined || asked.length === 0) return null;
  const wanted = new Set(asked);
  return {
    bit,
    passes: (value) => {
      const found = wordOf(value);
      return found !== null && wanted.has(found);
    },
  };
}

export function partiesTable(
  index: ColumnIndex,
  country: readonly string[] | undefined,
  pair: readonly (readonly [string, string])[] | undefined,
): Uint16Array | undefined {
  const numbers = (country ?? []).map((code) => index.countries.find(code) ?? -1);
  const pairs = (pair ?? []).map(
    ([a, b]) => [index.countries.find(a) ?? -1, index.countries.find(b) ?? -1] as const,
  );
  return tableOf(index.parties.values, [
    numbers.length === 0
      ? null
      : {
          bit: BIT.country,
          passes: ({ sources, targets }) =>
            numbers.some((number) => sources.includes(number) || targets.includes(number)),
        },
    pairs.length === 0
      ? null
      : { bit: BIT.pair, passes: (parties) => pairs.some(([a, b]) => hasPair(parties, a, b)) },
  ]);
}

/** @param sides on which the actors are asked for */
export function actorPass(
  index: ColumnIndex,
  asks: readonly ActorAsk[] | undefined,
  bit: number,
  sides: number = SOURCE | TARGET,
): ActorPass[] {
  if (asks === undefined || asks.length === 0) return [];
  const { all } = index.actors;
  const ids = new Set(asks.filter((ask) => ask.by === 'id').map((ask) => ask.value));
  const names = new Set(asks.filter((ask) => ask.by === 'name').map((ask) => foldName(ask.value)));
  const countries = new Set(
    asks.filter((ask) => ask.by === 'country').map((ask) => index.countries.find(ask.value) ?? -1),
  );
  const table = new Uint8Array(all.length);
  for (const [number, { id, folded, country }] of all.entries()) {
    if ((id !== null && ids.has(id)) || names.has(folded) || countries.has(country)) table[number] = sides;
  }
  return [{ bit, sides: table }];
}

/** States that a review ask accepts. Default: `not-wrong`. */
export function statesOf(review: ReviewAsk = 'not-wrong'): readonly number[] {
  switch (review) {
    case 'not-wrong':
      return [STATE.none, STATE.right];
    case 'wrong':
      return [STATE.wrong];
    case 'right':
      return [STATE.right];
    case 'reviewed':
      return [STATE.right, STATE.wrong];
    case 'unreviewed':
      return [STATE.none];
    case 'all':
      return [STATE.none, STATE.right, STATE.wrong];
  }
}

/** Days, years and the place in the order of filing. */
export function timePasses(filter: {
  from?: string;
  to?: string;
  year?: readonly string[];
  newSince?: number;
}): Pick<Passes, 'days' | 'years' | 'after'> {
  const { from, to, year, newSince } = filter;
  const first = from === undefined ? -NO_DAY : dayNumber(from);
  const last = to === undefined ? NO_DAY - 1 : dayNumber(to);
  return {
    days: from === undefined && to === undefined ? undefined : [first, last],
    years: year === undefined || year.length === 0 ? undefined : year.map((one) => daysOfYear(Number(one))),
    after: newSince,
  };
}

/** By coding of the article. */
export function outletTable(
  index: ColumnIndex,
  outlet: readonly string[] | undefined,
): Uint16Array | undefined {
  return tableOf(index.articleCodings.values, [oneOf(outlet, BIT.outlet, (coding) => coding.outlet)]);
}

/** By number of a country. */
export function placeTable(
  index: ColumnIndex,
  place: readonly string[] | undefined,
): Uint16Array | undefined {
  return tableOf(index.countries.values, [oneOf(place, BIT.place, (code) => (code === '' ? null : code))]);
}
