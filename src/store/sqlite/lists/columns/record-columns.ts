/**
 * Events, claims or articles as columns of numbers, one place a row. In: one row at a time, new or changed. What
 * strings the numbers stand for is kept by `ColumnIndex`. A row that went keeps its place, marked as gone.
 */
import { NO_DAY } from './day-number.ts';
import { growArray } from './grow-array.ts';
import { RowOrder } from './row-order.ts';

/** A person's verdict on a row, or that the row went. */
export const STATE = { none: 0, right: 1, wrong: 2, gone: 3 } as const;
/** Sides on which an actor takes part; a speaker counts as a source. */
export const SOURCE = 1;
export const TARGET = 2;

/** Stands for no country. */
export const NO_COUNTRY = 0;

export type RecordValues = {
  seq: number;
  /** Row of its article. */
  article: number;
  coding: number;
  parties: number;
  from: number;
  to: number;
  place: number;
  state: number;
  /** Each once: its number times four and the sides. */
  actors: readonly number[];
};

export class RecordColumns {
  count = 0;
  seq = new Uint32Array(0);
  article = new Uint32Array(0);
  coding = new Uint32Array(0);
  parties = new Uint32Array(0);
  from = new Int32Array(0);
  to = new Int32Array(0);
  place = new Uint16Array(0);
  state = new Uint8Array(0);
  actorStart = new Uint32Array(0);
  actorCount = new Uint16Array(0);
  actors = new Uint32Array(0);
  /** Earliest and latest first day of any row that was ever here. */
  firstDay = NO_DAY;
  lastDay = -NO_DAY;
  readonly filed: RowOrder;
  readonly byDay: RowOrder;
  readonly byWeight: RowOrder;
  #actorsEnd = 0;
  #last = 0;

  /** @param weight what codings weigh (Goldstein's scale), by number */
  constructor(weight: (coding: number) => number) {
    this.filed = new RowOrder(this, (row) => this.seq[row] as number, null);
    this.byDay = new RowOrder(this, (row) => this.from[row] as number, this.filed);
    this.byWeight = new RowOrder(this, (row) => weight(this.coding[row] as number), this.filed);
  }

  /** Greatest place in the order of filing. */
  get last(): number {
    return this.#last;
  }

  /** Bytes that columns and orders hold. */
  get bytes(): number {
    const columns = [this.seq, this.article, this.coding, this.parties, this.from, this.to, this.place];
    const more = [this.state, this.actorStart, this.actorCount, this.actors];
    const orders = this.filed.bytes + this.byDay.bytes + this.byWeight.bytes;
    return [...columns, ...more].reduce((sum, column) => sum + column.byteLength, orders);
  }

  /** The row at a place in the order of filing; -1 when there is none. */
  rowOf(seq: number): number {
    if (seq > this.#last) return -1;
    const row = this.filed.settle()[this.filed.placeAfter(seq, seq) - 1];
    return row !== undefined && this.seq[row] === seq ? row : -1;
  }

  /** Appends a row, or overwrites it. @param row what `rowOf` said, before any row of this catch-up was put */
  put(row: number, values: RecordValues): void {
    if (row < 0) {
      this.#fill(this.#append(values), values);
      return;
    }
    const from = this.from[row];
    const coding = this.coding[row];
    this.#fill(row, values);
    if (from !== values.from) this.byDay.move(row);
    if (coding !== values.coding) this.byWeight.move(row);
  }

  setDay(row: number, day: number): void {
    if (this.from[row] === day) return;
    this.from[row] = day;
    this.to[row] = day;
    this.#noteDay(day);
    this.byDay.move(row);
  }

  #append({ seq }: RecordValues): number {
    const row = this.count;
    if (row === this.seq.length) this.#grow(row + 1);
    this.count++;
    this.seq[row] = seq;
    this.#last = Math.max(this.#last, seq);
    return row;
  }

  #fill(row: number, values: RecordValues): void {
    this.article[row] = values.article;
    this.coding[row] = values.coding;
    this.parties[row] = values.parties;
    this.from[row] = values.from;
    this.to[row] = values.to;
    this.place[row] = values.place;
    this.state[row] = values.state;
    this.#noteDay(values.from);
    const { actors } = values;
    if (this.#hasActors(row, actors)) return;
    this.actors = growArray(this.actors, this.#actorsEnd + actors.length);
    this.actorStart[row] = this.#actorsEnd;
    this.actorCount[row] = actors.length;
    for (const actor of actors) this.actors[this.#actorsEnd++] = actor;
  }

  #hasActors(row: number, actors: readonly number[]): boolean {
    const start = this.actorStart[row] as number;
    return (
      this.actorCount[row] === actors.length &&
      actors.every((actor, index) => this.actors[start + index] === actor)
    );
  }

  #noteDay(day: number): void {
    if (day === NO_DAY) return;
    if (day < this.firstDay) this.firstDay = day;
    if (day > this.lastDay) this.lastDay = day;
  }

  #grow(needed: number): void {
    this.seq = growArray(this.seq, needed);
    this.article = growArray(this.article, needed);
    this.coding = growArray(this.coding, needed);
    this.parties = growArray(this.parties, needed);
    this.from = growArray(this.from, needed);
    this.to = growArray(this.to, needed);
    this.place = growArray(this.place, needed);
    this.state = growArray(this.state, needed);
    this.actorStart = growArray(this.actorStart, needed);
    this.actorCount = growArray(this.actorCount, needed);
  }
}
