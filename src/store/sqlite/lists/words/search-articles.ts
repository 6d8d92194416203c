/**
 * Reports by words. In: words as typed, the rows under the filter, and a page. Out: the page, and in which order
 * it is: by rank (BM25, titles count four times) where at most `MOST_RANKED` reports match, else newest first,
 * since ranking a word that stands everywhere says little and takes long.
 */
import type { Database } from 'better-sqlite3';
import { storeError } from '../../../errors.ts';
import type { PageAsk, Position, SearchSort } from '../../../port.ts';
import { preparedOnce } from '../../prepared-once.ts';
import { pageRows, type SeqPage } from '../answers/page-rows.ts';
import type { RecordColumns } from '../columns/record-columns.ts';
import { matchExpression } from './match-expression.ts';

const MOST_RANKED = 20_000;
const TITLE_WEIGHT = 4;

/** Reports that match, best first, with what they score (smaller is better). */
export type Ranking = { seqs: number[]; scores: number[] };

export type SortedPage = SeqPage & { sortedBy: SearchSort };

const RANKS = `
SELECT rowid, bm25(article_words, ${TITLE_WEIGHT}, 1) FROM article_words WHERE article_words MATCH ?`;
/**
 * @param fails rows that match words and filter fail nothing
 * @param hits number of reports that hold the words, whatever the filter says: each of them costs a ranking its time
 * @param recall rankings of the last questions, by the place up to which reports are ranked; `fresh` asks for a new one
 */
export function searchPage(
  db: Database,
  articles: RecordColumns,
  typed: string,
  fails: Uint16Array,
  page: PageAsk<SearchSort>,
  hits: () => number,
  recall: (upTo: number, fresh: boolean, rank: () => Ranking) => Ranking,
): SortedPage {
  const byDate =
    page.sort === '-published' || (typeof page.after?.[0] === 'string' && !isRankMark(page.after[0]));
  if (byDate || (page.after === null && hits() > MOST_RANKED)) {
    return { ...pageRows(articles, fails, { ...page, sort: '-published' }), sortedBy: '-published' };
  }
  const at = page.after === null ? null : fromRankMark(page.after);
  const upTo = at?.upTo ?? articles.last;
  const ranking = recall(upTo, at === null, () => rank(db, articles, typed, fails, upTo));
  const start = at === null ? 0 : placeAfter(ranking, at.score, at.seq);
  const end = start + page.limit;
  const seqs = ranking.seqs.slice(start, end);
  const next: Position | null =
    end < ranking.seqs.length
      ? [`rank:${upTo}:${ranking.scores[end - 1]}`, ranking.seqs[end - 1] as number]
      : null;
  return { seqs, next, sortedBy: 'rank' };
}

function rank(
  db: Database,
  articles: RecordColumns,
  typed: string,
  fails: Uint16Array,
  upTo: number,
): Ranking {
  const found: [number, number][] = [];
  for (const [seq, score] of preparedOnce(db, RANKS).raw().iterate(matchExpression(typed)) as Iterable<
    [number, number]
  >) {
    const row = seq > upTo ? -1 : articles.rowOf(seq);
    if (row >= 0 && fails[row] === 0) found.push([seq, score]);
  }
  found.sort(([seqA, a], [seqB, b]) => a - b || seqB - seqA);
  return { seqs: found.map(([seq]) => seq), scores: found.map(([, score]) => score) };
}

/** Scores shift a little when reports are filed: where the report itself is in the ranking, go on after it. */
function placeAfter({ seqs, scores }: Ranking, score: number, seq: number): number {
  const at = seqs.indexOf(seq);
  if (at >= 0) return at + 1;
  const place = scores.findIndex(
    (one, index) => one > score || (one === score && (seqs[index] as number) < seq),
  );
  return place < 0 ? seqs.length : place;
}

function isRankMark(value: string): boolean {
  return value.startsWith('rank:');
}

/** @throws STORE_FILTER_INVALID for a position of another order */
function fromRankMark([value, seq]: Position): { upTo: number; score: number; seq: number } {
  const [, upTo, score] = String(value).split(':');
  const mark = { upTo: Number(upTo), score: Number(score), seq };
  if (!isRankMark(String(value)) || !Number.isInteger(mark.upTo) || !Number.isFinite(mark.score)) {
    throw storeError('STORE_FILTER_INVALID', 'The page that is asked for is of a list in another order.');
  }
  return mark;
}
