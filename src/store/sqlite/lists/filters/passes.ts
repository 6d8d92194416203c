/**
 * A filter as it runs over columns. Everything that can be worked out once for each coding, country or outlet
 * stands in a table here, so that a row costs a look-up for each field that the filter names. Out: for each row
 * the bits of the fields that it fails; 0 is a match. A facet leaves its own field out by its bit, so that one
 * run serves list, count, timeline and all facets.
 */

import { NO_DAY } from '../columns/day-number.ts';
import type { RecordColumns } from '../columns/record-columns.ts';
import { STATE } from '../columns/record-columns.ts';

/** The bit of what no facet leaves out. */
export const HARD = 1;
/** Bits of the fields that are facets too. */
export const BIT = {
  actor: 2,
  country: 4,
  pair: 8,
  type: 16,
  mode: 32,
  context: 64,
  quad: 128,
  place: 256,
  modality: 512,
  voice: 1024,
  status: 2048,
  outlet: 4096,
  year: 8192,
  stance: 16,
  kind: 32,
} as const;

export type ActorPass = {
  bit: number;
  /** By number of an actor: the sides on which it is asked for. */
  sides: Uint8Array;
};

/** A field that is not there lets everything pass. Tables hold the bits that a value fails. */
export type Passes = {
  coding?: Uint16Array | undefined;
  parties?: Uint16Array | undefined;
  place?: Uint16Array | undefined;
  /** By coding of the article. */
  outlet?: Uint16Array | undefined;
  /** By row of the article: 1 lets pass. */
  articles?: Uint8Array | undefined;
  /** First and last day of each year that is asked for. */
  years?: readonly (readonly [number, number])[] | undefined;
  /** First and last day that a row's stretch must touch. */
  days?: readonly [number, number] | undefined;
  actors: ActorPass[];
  /** By state: 1 lets pass. */
  states: readonly number[];
  after?: number | undefined;
  /** By row: 1 lets pass. */
  rows: Uint8Array[];
};

/** @param articleCoding codings of the articles, by row of the article */
export function failsOf(columns: RecordColumns, passes: Passes, articleCoding: Uint32Array): Uint16Array {
  const { count } = columns;
  const fails = new Uint16Array(count);
  failStates(fails, columns.state, passes.states);
  if (passes.coding !== undefined) failTable(fails, columns.coding, passes.coding);
  if (passes.parties !== undefined) failTable(fails, columns.parties, passes.parties);
  if (passes.place !== undefined) failTable(fails, columns.place, passes.place);
  if (passes.outlet !== undefined) failOutlets(fails, columns.article, articleCoding, passes.outlet);
  if (passes.articles !== undefined) failArticles(fails, columns.article, passes.articles);
  if (passes.years !== undefined) failYears(fails, columns.from, passes.years);
  if (passes.days !== undefined) failDays(fails, columns.from, columns.to, passes.days);
  if (passes.after !== undefined) failUpTo(fails, columns.seq, passes.after);
  for (const rows of passes.rows)
    for (let row = 0; row < count; row++) if (rows[row] !== 1) fails[row] = HARD;
  for (const pass of passes.actors) failActors(fails, columns, pass);
  return fails;
}

function failStates(fails: Uint16Array, states: Uint8Array, pass: readonly number[]): void {
  const table = Uint16Array.from({ length: STATE.gone + 1 }, (_, state) => (pass.includes(state) ? 0 : HARD));
  for (let row = 0; row < fails.length; row++) fails[row] = table[states[row] as number] as number;
}

function failTable(fails: Uint16Array, column: Uint32Array | Uint16Array, table: Uint16Array): void {
  for (let row = 0; row < fails.length; row++) {
    fails[row] = (fails[row] as number) | (table[column[row] as number] as number);
  }
}

function failOutlets(
  fails: Uint16Array,
  articles: Uint32Array,
  codings: Uint32Array,
  table: Uint16Array,
): void {
  for (let row = 0; row < fails.length; row++) {
    const coding = codings[articles[row] as number] as number;
    fails[row] = (fails[row] as number) | (table[coding] as number);
  }
}

function failArticles(fails: Uint16Array, articles: Uint32Array, pass: Uint8Array): void {
  for (let row = 0; row < fails.length; row++) {
    if (pass[articles[row] as number] !== 1) fails[row] = (fails[row] as number) | HARD;
  }
}

function failYears(
  fails: Uint16Array,
  from: Int32Array,
  years: readonly (readonly [number, number])[],
): void {
  for (let row = 0; row < fails.length; row++) {
    const day = from[row] as number;
    let passes = false;
    for (const [first, last] of years) if (day >= first && day <= last) passes = true;
    if (!passes) fails[row] = (fails[row] as number) | BIT.year;
  }
}

function failDays(
  fails: Uint16Array,
  from: Int32Array,
  to: Int32Array,
  [first, last]: readonly [number, number],
): void {
  for (let row = 0; row < fails.length; row++) {
    const start = from[row] as number;
    if (start > last || (to[row] as number) < first || start === NO_DAY) {
      fails[row] = (fails[row] as number) | HARD;
    }
  }
}

function failUpTo(fails: Uint16Array, seq: Uint32Array, after: number): void {
  for (let row = 0; row < fails.length; row++) {
    if ((seq[row] as number) <= after) fails[row] = (fails[row] as number) | HARD;
  }
}

function failActors(fails: Uint16Array, columns: RecordColumns, { bit, sides }: ActorPass): void {
  const { actorStart, actorCount, actors } = columns;
  for (let row = 0; row < fails.length; row++) {
    if (((fails[row] as number) & HARD) !== 0) continue;
    const start = actorStart[row] as number;
    const end = start + (actorCount[row] as number);
    let passes = false;
    for (let index = start; index < end; index++) {
      const item = actors[index] as number;
      if (((sides[item >>> 2] as number) & item & 3) !== 0) {
        passes = true;
        break;
      }
    }
    if (!passes) fails[row] = (fails[row] as number) | bit;
  }
}
