/** Numbers for values that come again and again. In: a key. Out: its number, from 0 in the order of coming. */

/** @typeParam K what tells values apart; @typeParam V what is kept for each */
export class Dictionary<K extends string | number, V> {
  readonly values: V[] = [];
  readonly #numbers = new Map<K, number>();

  /** The number of a key; a new key gets the next number and the value that `make` gives. */
  numberOf(key: K, make: (key: K) => V): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.values.length;
    this.values.push(make(key));
    this.#numbers.set(key, number);
    return number;
  }

  /** The number of a key, or undefined when it never came. */
  find(key: K): number | undefined {
    return this.#numbers.get(key);
  }
}

/** A dictionary of plain words. */
export class Words extends Dictionary<string, string> {
  add(word: string): number {
    return this.numberOf(word, asItIs);
  }
}

function asItIs(word: string): string {
  return word;
}
