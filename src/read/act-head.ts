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
  // As floats, in four sums: 7 µs a word against 13 in a plain loop over the bytes (one thread, Node 20).
  const weights = Float32Array.from(new Int8Array(packed.buffer, packed.byteOffset, packed.length));
  if (
    weights.length !== types.length * width ||
    scales.length !== types.length ||
    biases.length !== types.length
  )
    throw new Error(`The act head has ${weights.length} weights for ${types.length} types of ${width}.`);
  const logits = new Float64Array(types.length);
  const sharesOf = (encodings: Float32Array, at: number): ActShares => {
    const encoding = encodings.subarray(at * width, (at + 1) * width);
    let top = -Infinity;
    for (let t = 0; t < types.length; t++) {
      const logit = dot(weights, t * width, encoding) * (scales[t] as number) + (biases[t] as number);
      logits[t] = logit;
      if (logit > top) top = logit;
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

/** Four sums at once, which the processor can work on side by side. */
function dot(weights: Float32Array, from: number, values: Float32Array): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  const whole = values.length - (values.length % 4);
  for (let i = 0; i < whole; i += 4) {
    a += (weights[from + i] as number) * (values[i] as number);
    b += (weights[from + i + 1] as number) * (values[i + 1] as number);
    c += (weights[from + i + 2] as number) * (values[i + 2] as number);
    d += (weights[from + i + 3] as number) * (values[i + 3] as number);
  }
  for (let i = whole; i < values.length; i++) a += (weights[from + i] as number) * (values[i] as number);
  return a + b + c + d;
}
