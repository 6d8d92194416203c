/** What the sets of single sentences have in common. Nothing of them is kept in the project. */
import type { ReadResult } from '../../../src/record/read-result.ts';

export type GoldSentence = {
  id: string;
  text: string;
  /** Day of the report; null where the set has none, or an invented one. */
  publishedAt: string | null;
  /** Types that count as right; empty where the gold has no event of a PLOVER type. */
  wanted: readonly string[];
};

export type Answered<T extends GoldSentence> = { gold: T } & Pick<ReadResult, 'events' | 'mentions'>;
