/** Reviews, newest first. In: an id, or null for all. Out: a page; for an id also reviews of what it was before. */
import type { Database } from 'better-sqlite3';
import type { Review } from '../../../record/review.ts';
import type { Page, PageAsk } from '../../port.ts';
import { pageOf } from '../page-of.ts';
import { preparedOnce } from '../prepared-once.ts';
import type { ReviewTable } from '../tables.ts';
import { toReview } from './counting-review.ts';
import { findTarget } from './find-target.ts';

const ALL = 'SELECT * FROM review WHERE (at, seq) < (?, ?) ORDER BY at DESC, seq DESC LIMIT ?';
const OF_TARGET = `
SELECT * FROM review
WHERE target IN (SELECT @target UNION SELECT @id UNION SELECT old_id FROM redirect WHERE new_id = @id)
  AND (at, seq) < (@at, @seq)
ORDER BY at DESC, seq DESC LIMIT @limit`;

export function listReviews(db: Database, target: string | null, page: PageAsk<'-at'>): Page<Review> {
  return pageOf(page, toReview, (at, seq, limit) => {
    if (target === null) return preparedOnce(db, ALL).all(at, seq, limit) as ReviewTable[];
    const now = findTarget(db, target);
    const id = now.status === 'moved' ? now.id : target;
    return preparedOnce(db, OF_TARGET).all({ target, id, at, seq, limit }) as ReviewTable[];
  });
}
