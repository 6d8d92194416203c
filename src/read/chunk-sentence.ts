/**
 * Cuts sentences that are too long for the model.
 * In: sub-word counts of a sentence's words and which words are clause marks. Out: ranges of words, each at most
 * `maxWords` words and `maxPieces` sub-words, cut after a clause mark in the second half where there is one.
 * Linear in the number of words.
 */
export interface ChunkLimits {
  maxWords: number;
  maxPieces: number;
}

/** Half-open ranges of word indices that cover the sentence in order. A single word is never cut. */
export function chunkSentence(
  pieces: readonly number[],
  isClauseMark: (word: number) => boolean,
  limits: ChunkLimits,
): { from: number; to: number }[] {
  const chunks: { from: number; to: number }[] = [];
  let from = 0;
  while (from < pieces.length) {
    let to = from;
    let sum = 0;
    while (to < pieces.length && to - from < limits.maxWords) {
      sum += pieces[to] as number;
      if (sum > limits.maxPieces && to > from) break;
      to++;
    }
    if (to < pieces.length) {
      const middle = from + Math.floor((to - from) / 2);
      for (let at = to - 1; at > middle; at--) {
        if (isClauseMark(at)) {
          to = at + 1;
          break;
        }
      }
    }
    chunks.push({ from, to });
    from = to;
  }
  return chunks;
}
