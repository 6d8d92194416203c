/**
 * A logistic model over hashed binary features.
 * In: feature hashes (32-bit). Out: a score; above zero means yes. Weights are int8 with one scale.
 * Hashing trick after Weinberger et al. (2009), unsigned, since the tables are large for what they hold.
 */

/** Weights as they are in memory; `bits` is the binary logarithm of the table's size. */
export interface HashedModel {
  readonly bits: number;
  readonly scale: number;
  readonly bias: number;
  readonly weights: Int8Array;
}

/** The same in the model file: weights in base 64. */
export interface StoredHashedModel {
  bits: number;
  scale: number;
  bias: number;
  weights: string;
}

/** Mixes an integer into a running 32-bit hash (murmur3's finishing step). */
export function mix(hash: number, value: number): number {
  let h = Math.imul(hash ^ value, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Hash of a stretch of text, lower-cased for ASCII, bounded to its last `limit` code units. */
export function hashText(text: string, start: number, end: number, limit = 32): number {
  let h = 0x811c9dc5 ^ (end - start);
  for (let i = Math.max(start, end - limit); i < end; i++) {
    let code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) code += 32;
    else if (code === 0x2019) code = 39;
    h = Math.imul(h ^ code, 0x01000193);
  }
  return mix(h, 7);
}

/** Sum of the weights of the first `count` features, in logits. */
export function scoreFeatures(model: HashedModel, features: Int32Array, count: number): number {
  const mask = (1 << model.bits) - 1;
  const weights = model.weights;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += weights[(features[i] as number) & mask] as number;
  return sum * model.scale + model.bias;
}

/** Unpacks stored weights. */
export function parseHashedModel(stored: StoredHashedModel): HashedModel {
  const bytes = Buffer.from(stored.weights, 'base64');
  return {
    bits: stored.bits,
    scale: stored.scale,
    bias: stored.bias,
    weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  };
}
