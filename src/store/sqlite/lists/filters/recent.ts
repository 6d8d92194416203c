/** The last few answers of a costly question. In: a key, and how to answer. Out: the answer, kept for a while. */

export class Recent<V> {
  readonly #most: number;
  readonly #kept = new Map<string, V>();
  #change = -1;

  /** @param most answers kept; the one that was not asked for longest goes first */
  constructor(most: number) {
    this.#most = most;
  }

  /** @param change number of the store's last change; answers from before it are forgotten */
  of(change: number, key: string, answer: () => V): V {
    if (change !== this.#change) {
      this.#kept.clear();
      this.#change = change;
    }
    const found = this.#kept.get(key) ?? answer();
    this.#kept.delete(key);
    this.#kept.set(key, found);
    if (this.#kept.size > this.#most) this.#kept.delete(this.#kept.keys().next().value as string);
    return found;
  }
}
