/**
 * Files a report: article, events, claims, actors, words and counters in one transaction. In: what was read.
 * Out: what became of it. The same article by the same producer is known, and only where it was seen is noted;
 * by another producer its codings are replaced.
 */
import type { Database } from 'better-sqlite3';
import type { Producer } from '../../../record/producer.ts';
import { storeError } from '../../errors.ts';
import type { Filing, ReportToFile, SeenCapture } from '../../port.ts';
import { preparedOnce } from '../prepared-once.ts';
import { findProducer, writeProducer } from '../producers.ts';
import { isConstraint } from '../sqlite-errors.ts';
import type { ArticleTable } from '../tables.ts';
import { addToCounter, type Change, nextSeq, writeTransaction } from '../write-transaction.ts';
import { actorsOfArticle, removeUnnamed } from './actor-writer.ts';
import { insertArticle, updateArticle } from './article-writer.ts';
import { CLAIM_KIND } from './claim-writer.ts';
import { EVENT_KIND } from './event-writer.ts';
import { fileCodingsAgain, fileFirstCodings } from './file-codings.ts';
import { captureStands, noteCapture, noteInput } from './note-seen.ts';

type Held = Pick<ArticleTable, 'seq' | 'producer' | 'title' | 'text' | 'sha256'>;

/** @throws STORE_REPORT_FAULTY, STORE_READ_ONLY; SQLite's own errors. Then nothing was written */
export function fileReport(db: Database, report: ReportToFile): Filing {
  try {
    return writeTransaction(db, (change) => fileInside(db, report, change));
  } catch (error) {
    if (!isConstraint(error)) throw error;
    const { id } = report.article;
    throw storeError('STORE_REPORT_FAULTY', `The codings of ${id} do not fit together.`, { cause: error });
  }
}

function fileInside(db: Database, report: ReportToFile, change: Change): Filing {
  const { article, result, capture, filedAt, inputKey } = report;
  const producer = writeProducer(db, result.producer);
  const sql = 'SELECT seq, producer, title, text, sha256 FROM article WHERE id = ?';
  const held = preparedOnce(db, sql).get(article.id) as Held | undefined;
  const seq = held?.seq ?? nextSeq(db);
  const isNew = held === undefined;
  const known = held?.producer === producer;
  const place = { db, seq, producer, change: change.number };
  if (isNew) insertArticle(place, report);
  else if (!known) updateArticle(place, report, held);
  const newInput = noteInput(db, inputKey, producer, seq);
  const newCapture = capture !== null && noteCapture(db, seq, capture, filedAt);
  if (!known || newInput || newCapture) change.touch();
  if (known) return { status: 'known', articleId: article.id };

  const context = { db, change: change.number, producer, article: seq, result, filedAt };
  let redirected = 0;
  if (isNew) {
    addToCounter(db, 'articles', 1);
    fileFirstCodings(context, EVENT_KIND);
    fileFirstCodings(context, CLAIM_KIND);
  } else {
    const actors = actorsOfArticle(context);
    redirected = fileCodingsAgain(context, EVENT_KIND) + fileCodingsAgain(context, CLAIM_KIND);
    removeUnnamed(context, actors);
  }
  const counts = { events: result.events.length, claims: result.claims.length };
  return { status: 'filed', articleId: article.id, ...counts, recoded: !isNew, redirected };
}

const FIND_INPUT = `
SELECT article.seq FROM input JOIN article ON article.seq = input.article
WHERE input.key = ? AND input.producer = ? AND article.producer = input.producer`;

/** The article that this producer made of the input and that still stands as it coded it; null when there is none. */
export function findInput(db: Database, inputKey: string, producer: Producer): number | null {
  const seq = findProducer(db, producer);
  if (seq === null) return null;
  return (preparedOnce(db, FIND_INPUT).pluck().get(inputKey, seq) as number | undefined) ?? null;
}

/** Notes where a known input was seen; writes nothing where that stands already, or the input is not known. */
export function noteSeen(
  db: Database,
  inputKey: string,
  producer: Producer,
  capture: SeenCapture,
  at: string,
): void {
  const article = findInput(db, inputKey, producer);
  if (article === null || captureStands(db, article, capture)) return;
  writeTransaction(db, (change) => {
    if (noteCapture(db, article, capture, at)) change.touch();
  });
}
