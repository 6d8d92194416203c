/**
 * Sentences to network inputs.
 * In: sentences as lists of word pieces. Out: batches of like length, and for each the six int64 inputs.
 * Word 0 of each sentence is the root and stands on [CLS].
 */
import type { SubwordEncoder, WordPieces } from './subwords.ts';

/** One sentence ready to be batched. */
export interface EncodedSentence {
  /** Position in the caller's list. */
  index: number;
  words: readonly WordPieces[];
  /** Sub-words with [CLS] and [SEP]. */
  length: number;
}

/** Limits of one batch; they bound memory, since scores grow with the square of the words. */
export interface BatchLimits {
  /** Padded sub-words. */
  subwords: number;
  /** Padded word pairs. */
  pairs: number;
}

const BATCH_LIMITS: BatchLimits = { subwords: 768, pairs: 60_000 };

/** Encodes words; `length` counts the two special pieces. */
export function encodeSentence(
  words: readonly string[],
  index: number,
  encoder: SubwordEncoder,
): EncodedSentence {
  const pieces = words.map((word) => encoder.encode(word));
  return { index, words: pieces, length: pieces.reduce((sum, word) => sum + word.ids.length, 2) };
}

/** What one more batch costs, in padded sub-words (measured: about a millisecond, against 0.1 a sub-word). */
const BATCH_COST = 14;

/** Rows of one batch at most; it also bounds the search for the best grouping. */
const MAX_ROWS = 64;

/**
 * Groups sentences so that padding and the number of batches together cost least (dynamic programming over the
 * sentences in order of length). Inside a batch the order is by length; `index` leads back.
 */
export function groupByLength(
  sentences: readonly EncodedSentence[],
  limits = BATCH_LIMITS,
): EncodedSentence[][] {
  const sorted = [...sentences].sort((a, b) => a.length - b.length || a.index - b.index);
  const cost = new Float64Array(sorted.length + 1).fill(Infinity);
  const from = new Int32Array(sorted.length + 1);
  cost[0] = 0;
  for (let end = 1; end <= sorted.length; end++) {
    const { length } = sorted[end - 1] as EncodedSentence;
    let widest = 0;
    for (let start = end - 1; start >= 0 && end - start <= MAX_ROWS; start--) {
      const rows = end - start;
      widest = Math.max(widest, (sorted[start] as EncodedSentence).words.length + 1);
      if (rows > 1 && (length * rows > limits.subwords || widest * widest * rows > limits.pairs)) break;
      const total = (cost[start] as number) + BATCH_COST + length * rows;
      if (total < (cost[end] as number)) {
        cost[end] = total;
        from[end] = start;
      }
    }
  }
  const batches: EncodedSentence[][] = [];
  for (let end = sorted.length; end > 0; end = from[end] as number)
    batches.push(sorted.slice(from[end], end));
  return batches.reverse();
}

/** The inputs of one batch; each holds `rows × width` 64-bit integers. */
export interface BatchInputs {
  rows: number;
  subwords: number;
  words: number;
  ids: BigInt64Array;
  mask: BigInt64Array;
  cases: BigInt64Array;
  first: BigInt64Array;
  last: BigInt64Array;
  wmask: BigInt64Array;
}

/** Fills the inputs. Values are written through 32-bit views (all are small and positive), which is much quicker. */
export function toInputs(batch: readonly EncodedSentence[], encoder: SubwordEncoder): BatchInputs {
  const rows = batch.length;
  const subwords = Math.max(...batch.map((sentence) => sentence.length));
  const words = Math.max(...batch.map((sentence) => sentence.words.length)) + 1;
  const wide = (): BigInt64Array => new BigInt64Array(rows * subwords);
  const narrow = (): BigInt64Array => new BigInt64Array(rows * words);
  const inputs: BatchInputs = {
    rows,
    subwords,
    words,
    ids: wide(),
    mask: wide(),
    cases: wide(),
    first: narrow(),
    last: narrow(),
    wmask: narrow(),
  };
  const low = (array: BigInt64Array): Int32Array => new Int32Array(array.buffer);
  const [ids, mask, cases] = [low(inputs.ids), low(inputs.mask), low(inputs.cases)];
  const [first, last, wmask] = [low(inputs.first), low(inputs.last), low(inputs.wmask)];
  for (const [r, sentence] of batch.entries()) {
    let at = r * subwords;
    const begin = at;
    ids[2 * at] = encoder.cls;
    mask[2 * at] = 1;
    at++;
    let w = r * words;
    wmask[2 * w] = 1;
    let initialSeen = false;
    for (const word of sentence.words) {
      w++;
      const cls = !initialSeen && word.hasLetter ? word.initial : word.inner;
      if (word.hasLetter) initialSeen = true;
      first[2 * w] = at - begin;
      for (const id of word.ids) {
        ids[2 * at] = id;
        mask[2 * at] = 1;
        cases[2 * at] = cls;
        at++;
      }
      last[2 * w] = at - begin - 1;
      wmask[2 * w] = 1;
    }
    ids[2 * at] = encoder.sep;
    mask[2 * at] = 1;
  }
  return inputs;
}
