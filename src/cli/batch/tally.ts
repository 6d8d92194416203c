/** Counts of a run, so that nothing is lost in silence: inputs = answered + refused, and why. */
import type { Outcome } from './job.ts';

export type Tally = {
  add(outcome: Outcome | 'refused', code?: string): void;
  readonly inputs: number;
  readonly refused: number;
  /** E.g. `5 in = 3 coded + 1 not coded + 1 refused (EXTRACT_EMPTY 1)`. */
  sentence(): string;
};

/** @param outcomes the ways in which an input of this run can be answered */
export function createTally(outcomes: readonly Outcome[]): Tally {
  const counts = new Map<string, number>([...outcomes, 'refused'].map((name) => [name, 0]));
  const codes = new Map<string, number>();
  const tally: Tally = {
    add(outcome, code) {
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      if (code !== undefined) codes.set(code, (codes.get(code) ?? 0) + 1);
    },
    get inputs() {
      return [...counts.values()].reduce((sum, count) => sum + count, 0);
    },
    get refused() {
      return counts.get('refused') ?? 0;
    },
    sentence() {
      const parts = [...counts].map(([name, count]) => `${count} ${name}`).join(' + ');
      const why = [...codes].sort().map(([code, count]) => `${code} ${count}`);
      return `${tally.inputs} in = ${parts}${why.length === 0 ? '' : ` (${why.join(', ')})`}`;
    },
  };
  return tally;
}
