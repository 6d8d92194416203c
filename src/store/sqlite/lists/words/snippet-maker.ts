/**
 * Words around matches. In: the reports of one page, and words as typed. Out: for each report its parts. The
 * reports are put into a full-text table in memory: asking the store's own for one report after the other costs
 * as much for each as finding all that match.
 */
import Sqlite, { type Database } from 'better-sqlite3';
import type { SearchRow } from '../../../../record/rows.ts';
import { preparedOnce } from '../../prepared-once.ts';
import { matchExpression } from './match-expression.ts';
import { drawMarks, toSnippetParts } from './snippet-parts.ts';

const SNIPPET_TOKENS = 32;
/** Words are told apart as in `article_words`. */
const TABLE = `CREATE VIRTUAL TABLE page USING fts5 (
  title, text, tokenize = "porter unicode61 remove_diacritics 2"
)`;
const TEXTS = `
SELECT article.seq, article.title, article.text FROM json_each(?) AS asked JOIN article ON article.seq = asked.value`;
const SNIPPETS = `
SELECT rowid, snippet(page, 1, ?, ?, '…', ${SNIPPET_TOKENS}) FROM page WHERE page MATCH ?`;

export class SnippetMaker {
  #memory: Database | null = null;

  /** By place in the order of filing of the report. */
  snippetsOf(db: Database, typed: string, seqs: readonly number[]): Map<number, SearchRow['snippet']> {
    const memory = this.#open();
    const marks = drawMarks();
    const add = preparedOnce(memory, 'INSERT INTO page (rowid, title, text) VALUES (?, ?, ?)');
    const texts = preparedOnce(db, TEXTS).raw().all(JSON.stringify(seqs)) as [
      number,
      string | null,
      string,
    ][];
    const snippets = memory.transaction(() => {
      preparedOnce(memory, 'DELETE FROM page').run();
      for (const [seq, title, text] of texts) add.run(seq, title, text);
      const statement = preparedOnce(memory, SNIPPETS).raw();
      return statement.all(marks.open, marks.close, matchExpression(typed)) as [number, string][];
    })();
    return new Map(snippets.map(([seq, marked]) => [seq, toSnippetParts(marked, marks)]));
  }

  #open(): Database {
    if (this.#memory === null) {
      this.#memory = new Sqlite(':memory:');
      this.#memory.exec(TABLE);
    }
    return this.#memory;
  }
}
