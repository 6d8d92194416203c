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

export const BATCH_LIMITS: BatchLimits = { subwords: 384, pairs: 60_000 };

/** Encodes words; `length` counts the two special pieces. */
export function encodeSentence(
  words: readonly string[],
  index: number,
  encoder: SubwordEncoder,
): EncodedSentence {
  const pieces = words.map((word) => encoder.encode(word));
  return { index, words: pieces, length: pieces.reduce((sum, word) => sum + word.ids.length, 2) };
}

/** Groups sentences by length; the order inside is by length, `index` leads back. */
export function groupByLength(
  sentences: readonly EncodedSentence[],
  limits = BATCH_LIMITS,
): EncodedSentence[][] {
  const sorted = [...sentences].sort((a, b) => a.length - b.length || a.index - b.index);
  const batches: EncodedSentence[][] = [];
  let current: EncodedSentence[] = [];
  let words = 0;
  for (const sentence of sorted) {
    const widest = Math.max(words, sentence.words.length + 1);
    const rows = current.length + 1;
    if (
      current.length > 0 &&
      (sentence.length * rows > limits.subwords || widest * widest * rows > limits.pairs)
    ) {
      batches.push(current);
      current = [];
      words = 0;
    }
    current.push(sentence);
    words = Math.max(words, sentence.words.length + 1);
  }
  if (current.length > 0) batches.push(current);
  return batches;
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
