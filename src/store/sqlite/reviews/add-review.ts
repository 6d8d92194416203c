/**
 * Adds a person's decision to the log and keeps the verdict of its event or claim in step. In: a verdict, or null
 * to take back the one that counts. Out: the review as it stands in the log. Nothing in the log is ever changed.
 */
import type { Database } from 'better-sqlite3';
import { contentId } from '../../../base/hash.ts';
import type { Review } from '../../../record/review.ts';
import { storeError } from '../../errors.ts';
import type { ReviewToAdd } from '../../port.ts';
import { preparedOnce } from '../prepared-once.ts';
import type { ReviewTable } from '../tables.ts';
import { type Change, writeTransaction } from '../write-transaction.ts';
import { countingReview, toReview } from './counting-review.ts';
import { findTarget } from './find-target.ts';

const INSERT = `
INSERT INTO review (id, target, record_kind, verdict, undoes, reviewer, at, why, verdict_before, verdict_after)
VALUES (@id, @target, @record_kind, @verdict, @undoes, @reviewer, @at, @why, @verdict_before, @verdict_after)`;

/** @throws STORE_RECORD_UNKNOWN, STORE_NOTHING_TO_UNDO, STORE_READ_ONLY */
export function addReview(db: Database, review: ReviewToAdd): Review {
  return writeTransaction(db, (change) => addInside(db, review, change));
}

function addInside(db: Database, review: ReviewToAdd, change: Change): Review {
  const { kind, id: target, seq } = standing(db, review.target);
  const before = countingReview(db, target);
  if (review.verdict === null && before === null) {
    throw storeError('STORE_NOTHING_TO_UNDO', `No review of ${target} counts now.`);
  }
  const beneath = before === null ? null : countingReview(db, target, before.id);
  const row: Omit<ReviewTable, 'seq'> = {
    id: freeId(db, target, review),
    target,
    record_kind: kind,
    verdict: review.verdict,
    undoes: review.verdict === null ? (before?.id ?? null) : null,
    reviewer: review.by,
    at: review.at,
    why: review.why,
    verdict_before: before?.verdict ?? null,
    verdict_after: review.verdict ?? beneath?.verdict ?? null,
  };
  preparedOnce(db, INSERT).run(row);
  const update = `UPDATE ${kind} SET verdict = ?, change = ? WHERE seq = ?`;
  preparedOnce(db, update).run(row.verdict_after, change.number, seq);
  change.touch();
  return toReview({ ...row, seq: 0 });
}

/** From target, time and reviewer; counted up where one person decides twice within a clock's tick. */
function freeId(db: Database, target: string, { at, by }: ReviewToAdd): string {
  const taken = preparedOnce(db, 'SELECT 1 FROM review WHERE id = ?').pluck();
  let id = contentId('rev', [target, at, by]);
  for (let count = 1; taken.get(id) !== undefined; count++) {
    id = contentId('rev', [target, at, by, String(count)]);
  }
  return id;
}

/** The event or claim that an id leads to now. */
function standing(db: Database, id: string): { kind: 'event' | 'claim'; id: string; seq: number } {
  const target = findTarget(db, id);
  if (target.status === 'unknown') throw storeError('STORE_RECORD_UNKNOWN', `Nothing is filed as ${id}.`);
  if (target.status === 'gone') {
    throw storeError(
      'STORE_RECORD_UNKNOWN',
      `${id} is not coded any more, and nothing took its place in ${target.article}.`,
    );
  }
  return target;
}
