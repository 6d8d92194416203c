/** A filter of articles, made ready to run over the columns. In: the filter, and words. Out: its passes. */
import type { Database } from 'better-sqlite3';
import type { ActorAsk, ArticleFilter } from '../../../filter.ts';
import type { ColumnIndex } from '../columns/column-index.ts';
import { STATE } from '../columns/record-columns.ts';
import { rowsMatching } from '../words/rows-matching.ts';
import { actorPass, oneOf, statesOf, tableOf, timePasses } from './pass-tables.ts';
import { BIT, failsOf, HARD, type Passes } from './passes.ts';

/** @param words that the report must hold beside the filter's own */
export function articlePasses(
  db: Database,
  index: ColumnIndex,
  filter: ArticleFilter,
  words: string | null = null,
): Passes {
  const rows = [filter.q, words ?? undefined]
    .filter((asked) => asked !== undefined)
    .map((asked) => rowsMatching(db, index.articles, 'article_words', asked));
  if (filter.actor !== undefined && filter.actor.length > 0) rows.push(rowsOfActors(index, filter.actor));
  return {
    coding: tableOf(index.articleCodings.values, [
      oneOf(filter.status, BIT.status, ({ status }) => status),
      oneOf(filter.outlet, BIT.outlet, ({ outlet }) => outlet),
    ]),
    ...timePasses(filter),
    actors: [],
    states: [STATE.none],
    rows,
  };
}

/** Reports with an event or claim of one of these actors, those found wrong left out. */
function rowsOfActors(index: ColumnIndex, asks: readonly ActorAsk[]): Uint8Array {
  const table = new Uint8Array(index.articles.count);
  const passes: Passes = { actors: actorPass(index, asks, HARD), states: statesOf(), rows: [] };
  for (const columns of [index.events, index.claims]) {
    const fails = failsOf(columns, passes, index.articles.coding);
    for (let row = 0; row < fails.length; row++) {
      if (fails[row] === 0) table[columns.article[row] as number] = 1;
    }
  }
  return table;
}
