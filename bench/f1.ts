/** The harmonic mean that most benches print. In: precision and recall, both shares or both percent. Out: F1; words. */

export function f1Of(precision: number, recall: number): number {
  return (2 * precision * recall) / (precision + recall || 1);
}

/** Two shares, for a column of notes. */
export function inShares({ precision, recall }: { precision: number; recall: number }): string {
  return `precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`;
}
