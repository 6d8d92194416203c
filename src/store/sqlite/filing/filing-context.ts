/** What the parts of one filing share. */
import type { Database } from 'better-sqlite3';
import type { ReadResult } from '../../../record/read-result.ts';

export type FilingContext = {
  db: Database;
  /** Number of the change that this filing is. */
  change: number;
  /** Rows of `producer` and `article`. */
  producer: number;
  article: number;
  result: ReadResult;
  filedAt: string;
};
