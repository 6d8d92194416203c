/**
 * The review that counts for an event or claim: the last one that was not taken back, of its own reviews and of
 * those of earlier ids whose redirect carries them. Null when there is none, or the id is not known.
 */
import type { Database } from 'better-sqlite3';
import type { Review } from '../../../record/review.ts';
import { preparedOnce } from '../prepared-once.ts';
import type { ReviewTable } from '../tables.ts';

const SELECT_COUNTING = `
SELECT review.* FROM review
WHERE target IN (SELECT @id UNION SELECT old_id FROM redirect WHERE new_id = @id AND carries)
  AND verdict IS NOT NULL AND review.id IS NOT @without
  AND NOT EXISTS (SELECT 1 FROM review AS undoing WHERE undoing.undoes = review.id)
ORDER BY seq DESC LIMIT 1`;

/** @param without id of a review to leave out: what counts without it */
export function countingReview(db: Database, id: string, without: string | null = null): Review | null {
  const row = preparedOnce(db, SELECT_COUNTING).get({ id, without }) as ReviewTable | undefined;
  return row === undefined ? null : toReview(row);
}

export function toReview(row: ReviewTable): Review {
  return {
    id: row.id,
    target: row.target,
    record: row.record_kind,
    verdict: row.verdict,
    undoes: row.undoes,
    by: row.reviewer,
    at: row.at,
    why: row.why,
    before: row.verdict_before,
    after: row.verdict_after,
  };
}
