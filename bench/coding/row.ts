/**
 * What a row of `npm run bench:coding` is. In: nothing. Out: types alone. One set of data is one row (a file in
 * `rows/`, a line in `rows/list.ts`); a row gives one or more figures, each a line of the table.
 */
import type { Bench } from './open-bench.ts';

export type Figure = {
  measure: string;
  score: number;
  /** How the score is written; default: a share, `.683`. */
  unit?: 'share' | 'count' | 'sentences/s' | 'times';
  /** A count's whole. */
  outOf?: number;
  floor?: number;
  aim?: number;
  /** The floor is the most that may be, not the least. */
  atMost?: boolean;
  /** A time: a busy machine misses it without a fault of the code. */
  timed?: boolean;
  /** What others reach, or what else must be known beside the score. */
  comparison?: string;
};

export type Measured = {
  figures: readonly Figure[];
  /** Printed below the table, under the row's name. */
  notes?: readonly string[];
  /** With `--errors=<name>`. */
  errors?: readonly string[];
  /** With `--confusion`. */
  confusion?: readonly string[];
};

export type Skipped = { skipped: string };

export type Row = {
  /** For `--only` and `--errors`. */
  name: string;
  /** Set, licence and use. */
  set: string;
  licence: string;
  use: string;
  run(bench: Bench): Promise<Measured | Skipped>;
};
