/**
 * Precision, recall and F1 over exact spans, as the CoNLL 2018 shared task counts tokens and sentences.
 * In: two lists of ranges. Out: the three figures in percent. White space at a range's ends must be off already.
 */
export interface SpanScore {
  precision: number;
  recall: number;
  f1: number;
  correct: number;
}

/** F1 from counts, in percent. */
export function toScore(correct: number, system: number, gold: number): SpanScore {
  const precision = system === 0 ? 0 : (100 * correct) / system;
  const recall = gold === 0 ? 0 : (100 * correct) / gold;
  const f1 = correct === 0 ? 0 : (200 * correct) / (system + gold);
  return { precision, recall, f1, correct };
}

/** Scores `system` against `gold` by exact start and end. */
export function scoreSpans(
  system: readonly { start: number; end: number }[],
  gold: readonly { start: number; end: number }[],
): SpanScore {
  const ends = new Map(gold.map((range) => [range.start, range.end]));
  let correct = 0;
  for (const range of system) if (ends.get(range.start) === range.end) correct++;
  return toScore(correct, system.length, gold.length);
}
