/**
 * Reviews that were made since the page was loaded, over those that came with the records. Every list on the desk
 * looks here, so that a mark shows everywhere at once and can be rolled back everywhere at once.
 */
import { signal } from '@preact/signals';
import type { ReviewsAnswer } from '../../../src/api/contract/answers.ts';

export type Review = ReviewsAnswer['rows'][number];
export type Verdict = 'right' | 'wrong';

/** The review that counts, as far as the desk knows: only who, when and why matter to it. */
export type Standing = Pick<Review, 'by' | 'at' | 'why'> & { verdict: Verdict };

const made = signal<ReadonlyMap<string, Standing | null>>(new Map());

/** @param filed the review that came with the record */
export function standingOf(id: string, filed: Review | null | undefined): Standing | null {
  const own = made.value.get(id);
  if (own !== undefined) return own;
  if (filed == null || filed.after === null) return null;
  return { by: filed.by, at: filed.at, why: filed.why, verdict: filed.after };
}

export function verdictOf(id: string, filed: Review | null | undefined): Verdict | null {
  return standingOf(id, filed)?.verdict ?? null;
}

/** @returns what puts it back as it was */
export function setStanding(id: string, standing: Standing | null): () => void {
  const before = made.value.get(id);
  made.value = new Map(made.value).set(id, standing);
  return () => {
    const back = new Map(made.value);
    if (before === undefined) back.delete(id);
    else back.set(id, before);
    made.value = back;
  };
}
