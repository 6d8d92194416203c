/** Actors in memory, numbered in the order in which they came. Their names are kept as written and folded. */
import type { Words } from './dictionary.ts';

export type HeldActor = {
  seq: number;
  id: string | null;
  name: string;
  /** In lower case. */
  folded: string;
  /** Number of its country; 0 without one. */
  country: number;
  /** JSON. */
  sectors: string;
};

export class ActorColumns {
  readonly all: HeldActor[] = [];
  readonly #numbers = new Map<number, number>();

  /** Adds or overwrites. Returns true when an actor that was here has another country now. */
  put(row: Omit<HeldActor, 'folded' | 'country'> & { country: string | null }, countries: Words): boolean {
    const country = row.country === null ? 0 : countries.add(row.country);
    const actor: HeldActor = { ...row, country, folded: foldName(row.name) };
    const number = this.#numbers.get(row.seq);
    if (number === undefined) {
      this.#numbers.set(row.seq, this.all.length);
      this.all.push(actor);
      return false;
    }
    const moved = this.all[number]?.country !== country;
    this.all[number] = actor;
    return moved;
  }

  /** Number of an actor by its place in the table. */
  numberOf(seq: number): number | undefined {
    return this.#numbers.get(seq);
  }
}

/** Names are told apart without regard to case. */
export function foldName(name: string): string {
  return name.toLowerCase();
}
