/**
 * The rows of some columns in one order: by a key, and by the order of filing where keys are equal. New rows and
 * rows whose key changed are put in their place when the order is next asked for, so that a list in another
 * order costs nothing. Rows that died stay in the order; who walks it leaves them out.
 */
import { growArray } from './grow-array.ts';

export type Keys = {
  readonly count: number;
  readonly seq: Uint32Array;
};

/** From so many new rows on, all rows are ordered anew instead of being merged. */
const MANY = 20_000;

export class RowOrder {
  readonly #columns: Keys;
  readonly #key: (row: number) => number;
  readonly #filed: RowOrder | null;
  readonly #moved = new Set<number>();
  #rows = new Uint32Array(0);
  #settled = 0;

  /**
   * @param key what rows are ordered by
   * @param filed the order of filing, which decides between equal keys; null when this is it
   */
  constructor(columns: Keys, key: (row: number) => number, filed: RowOrder | null) {
    this.#columns = columns;
    this.#key = key;
    this.#filed = filed;
  }

  /** Bytes that it holds. */
  get bytes(): number {
    return this.#rows.byteLength;
  }

  keyOf(row: number): number {
    return this.#key(row);
  }

  /** To be said after the key of a row changed. */
  move(row: number): void {
    if (row < this.#settled) this.#moved.add(row);
  }

  /** All rows in order. The array is good until the next change. */
  settle(): Uint32Array {
    const { count } = this.#columns;
    const fresh = count - this.#settled + this.#moved.size;
    if (fresh > 0) {
      this.#rows = growArray(this.#rows, count);
      if (fresh > MANY) this.#sortAll(count);
      else this.#merge(count);
      this.#settled = count;
      this.#moved.clear();
    }
    return this.#rows.subarray(0, count);
  }

  /** Place of the first row after a key and a place in the order of filing. */
  placeAfter(key: number, seq: number): number {
    const rows = this.settle();
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(rows[middle] as number, key, seq) > 0) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #compare(row: number, key: number, seq: number): number {
    return this.#key(row) - key || (this.#columns.seq[row] as number) - seq;
  }

  #sortAll(count: number): void {
    const rows = this.#rows.subarray(0, count);
    if (this.#filed === null) {
      let ascending = true;
      for (let row = 0; row < count; row++) {
        rows[row] = row;
        if (row > 0 && this.#key(row) < this.#key(row - 1)) ascending = false;
      }
      if (!ascending) rows.sort((a, b) => this.#key(a) - this.#key(b));
      return;
    }
    const inFiledOrder = this.#filed.settle();
    const places = new Map<number, number>();
    for (const row of inFiledOrder) {
      const key = this.#key(row);
      places.set(key, (places.get(key) ?? 0) + 1);
    }
    let start = 0;
    for (const key of [...places.keys()].sort((a, b) => a - b)) {
      const length = places.get(key) as number;
      places.set(key, start);
      start += length;
    }
    for (const row of inFiledOrder) {
      const key = this.#key(row);
      const place = places.get(key) as number;
      rows[place] = row;
      places.set(key, place + 1);
    }
  }

  /** From the end, so that rows that belong at the end move nothing. */
  #merge(count: number): void {
    const rows = this.#rows;
    const fresh = [...this.#moved];
    for (let row = this.#settled; row < count; row++) fresh.push(row);
    fresh.sort((a, b) => this.#compare(a, this.#key(b), this.#columns.seq[b] as number));
    let last = this.#settled - 1;
    if (this.#moved.size > 0) {
      let kept = 0;
      for (let place = 0; place <= last; place++) {
        const row = rows[place] as number;
        if (!this.#moved.has(row)) rows[kept++] = row;
      }
      last = kept - 1;
    }
    let next = fresh.length - 1;
    for (let place = count - 1; next >= 0; place--) {
      const row = fresh[next] as number;
      const before = last >= 0 ? (rows[last] as number) : -1;
      if (before >= 0 && this.#compare(before, this.#key(row), this.#columns.seq[row] as number) > 0) {
        rows[place] = before;
        last--;
      } else {
        rows[place] = row;
        next--;
      }
    }
  }
}
