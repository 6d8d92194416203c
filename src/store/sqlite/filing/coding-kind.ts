/** What filing must know of a kind of coding: how to write it, and what takes the place of one that is gone. */
import type { ReadResult } from '../../../record/read-result.ts';
import type { FilingContext } from './filing-context.ts';

export type CodingKind<R extends { id: string }> = {
  name: 'event' | 'claim';
  /** Its counter in `meta`. */
  counter: 'events' | 'claims';
  records(result: ReadResult): readonly R[];
  insert(context: FilingContext, record: R, seq: number, filedAt: string): void;
  /** Leaves place, time of filing and verdict as they are. */
  update(context: FilingContext, record: R, seq: number): void;
  remove(context: FilingContext, seq: number): void;
  /** What took the place of `gone`; null when nothing did. */
  replacement(gone: R, result: ReadResult): R | null;
  /** True when a person's verdict on the one holds for the other. */
  saysTheSame(gone: R, instead: R): boolean;
};
