/** A filter of claims, made ready to run over the columns. In: the filter. Out: its passes. */
import type { Database } from 'better-sqlite3';
import type { ClaimFilter } from '../../../filter.ts';
import type { ColumnIndex } from '../columns/column-index.ts';
import { rowsMatching } from '../words/rows-matching.ts';
import { rowsOfArticles, rowsOfCarriers } from './asked-rows.ts';
import { actorPass, oneOf, outletTable, partiesTable, statesOf, tableOf, timePasses } from './pass-tables.ts';
import { BIT, type Passes } from './passes.ts';

export function claimPasses(db: Database, index: ColumnIndex, filter: ClaimFilter): Passes {
  const rows: Uint8Array[] = [];
  if (filter.event !== undefined) rows.push(rowsOfCarriers(db, index.claims, filter.event));
  if (filter.q !== undefined) rows.push(rowsMatching(db, index.claims, 'claim_words', filter.q));
  return {
    coding: tableOf(index.claimCodings.values, [
      oneOf(filter.stance, BIT.stance, ({ stance }) => stance),
      oneOf(filter.kind, BIT.kind, ({ kind }) => kind),
    ]),
    parties: partiesTable(index, filter.country, undefined),
    outlet: outletTable(index, filter.outlet),
    articles: filter.article && rowsOfArticles(db, index.articles, filter.article),
    ...timePasses(filter),
    actors: actorPass(index, filter.actor, BIT.actor),
    states: statesOf(filter.review),
    rows,
  };
}
