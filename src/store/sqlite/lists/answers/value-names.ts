/**
 * What facets call countries and actors. In: the columns. Out: the value that a filter takes, and the name for
 * people. A country is called as its state is, where an actor `state/…` of it was filed; else by its code.
 */

import type { HeldActor } from '../columns/actor-columns.ts';
import type { ColumnIndex } from '../columns/column-index.ts';
import { partsOfPair } from '../columns/parties.ts';

const STATE_ID = 'state/';
const LOOKS_LIKE_COUNTRY = /^[A-Z]{3}$/;

/** Names of countries by code. */
export function countryNames(index: ColumnIndex): (code: string) => string {
  const names = new Map<string, string>();
  for (const { id, name, country } of index.actors.all) {
    if (country !== 0 && id?.startsWith(STATE_ID)) names.set(index.countries.values[country] ?? '', name);
  }
  return (code) => names.get(code) ?? code;
}

/** The two countries of a pair in alphabetical order. */
export function pairValue(index: ColumnIndex, pair: number): string {
  return partsOfPair(pair)
    .map((country) => index.countries.values[country] ?? '')
    .sort()
    .join('-');
}

/** What the `actor` filter takes: an id, or a name in a form that is not taken for a country. */
export function actorValue({ id, name, folded }: HeldActor): string {
  if (id !== null) return id;
  return LOOKS_LIKE_COUNTRY.test(name) ? folded : name;
}

export type ActorGroups = {
  /** By number of an actor. */
  groupOf: Uint32Array;
  /** By number of an actor with an id: the group of those without one that are called the same; else `NO_GROUP`. */
  namesakesOf: Uint32Array;
  /** First actor of each group. */
  first: HeldActor[];
};

export const NO_GROUP = 0xffffffff;

/**
 * Actors without an id that are called the same are one value, since the filter cannot tell them apart. The
 * filter by their name also takes an actor with an id that is called so.
 */
export function groupActors(index: ColumnIndex): ActorGroups {
  const { all } = index.actors;
  const ids = new Map<string, number>();
  const names = new Map<string, number>();
  const first: HeldActor[] = [];
  const groupOf = Uint32Array.from(all, (actor) => {
    const [groups, key] = actor.id === null ? [names, actor.folded] : [ids, actor.id];
    const group = groups.get(key) ?? first.push(actor) - 1;
    groups.set(key, group);
    return group;
  });
  const namesakesOf = Uint32Array.from(all, ({ id, folded }) =>
    id === null ? NO_GROUP : (names.get(folded) ?? NO_GROUP),
  );
  return { groupOf, namesakesOf, first };
}
