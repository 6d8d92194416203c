/**
 * The act head: which type of event a word may name, from its encoding alone.
 * In: the file acts.json and encodings. Out: for each word the types (and `none`) that are not out of the question,
 * with their probabilities. A linear softmax over the reader's encoding; trained by training/acts/main.ts.
 */

/** As stored: one row of int8 weights a type, each with a scale; the input is (encoding − mean) ÷ spread. */
export interface StoredActHead {
  types: string[];
  width: number;
  /** Base64 of `types × width` int8 weights, the division by the spread worked in. */
  weights: string;
  scales: number[];
  biases: number[];
}

/** Probabilities by type, those of at least `LEAST_SHARE` only; `none` is for words that name no act. */
export type ActShares = Readonly<Record<string, number>>;

export interface ActHead {
  readonly types: readonly string[];
  /** @param encodings encodings one after the other; `at` is the position of the word among them. */
  sharesOf(encodings: Float32Array, at: number): ActShares;
}

/** Below this a type is left out: what it would add to a score is bounded all the same. */
export const LEAST_SHARE = 0.005;

/** @throws when the numbers do not fit each other */
export function createActHead(stored: StoredActHead): ActHead {
  const { types, width, scales, biases } = stored;
  const packed = Buffer.from(stored.weights, 'base64');
  const weights = new Int8Array(packed.buffer, packed.byteOffset, packed.length);
  if (
    weights.length !== types.length * width ||
    scales.length !== types.length ||
    biases.length !== types.length
  )
    throw new Error(`The act head has ${weights.length} weights for ${types.length} types of ${width}.`);
  const logits = new Float64Array(types.length);
  const sharesOf = (encodings: Float32Array, at: number): ActShares => {
    const from = at * width;
    let top = -Infinity;
    for (let t = 0; t < types.length; t++) {
      let sum = 0;
      const row = t * width;
      for (let i = 0; i < width; i++) sum += (weights[row + i] as number) * (encodings[from + i] as number);
      logits[t] = sum * (scales[t] as number) + (biases[t] as number);
      if ((logits[t] as number) > top) top = logits[t] as number;
    }
    let total = 0;
    for (let t = 0; t < types.length; t++) total += Math.exp((logits[t] as number) - top);
    const shares: Record<string, number> = {};
    for (let t = 0; t < types.length; t++) {
      const share = Math.exp((logits[t] as number) - top) / total;
      if (share >= LEAST_SHARE) shares[types[t] as string] = Math.round(share * 1000) / 1000;
    }
    return shares;
  };
  return { types, sharesOf };
}
