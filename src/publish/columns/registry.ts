/** The list of tables: for each kind of list its columns, in their order. */
import type { Column } from '../column.ts';
import type { ExportRecord, ExportRows } from '../export-format.ts';
import { ACTOR_COLUMNS } from './actors.ts';
import { ARTICLE_COLUMNS } from './articles.ts';
import { CLAIM_COLUMNS } from './claims.ts';
import { DYAD_COLUMNS } from './dyads.ts';
import { EVENT_COLUMNS } from './events.ts';
import { SEARCH_COLUMNS } from './search.ts';

export const COLUMNS: { readonly [R in ExportRecord]: readonly Column<ExportRows[R]>[] } = {
  events: EVENT_COLUMNS,
  dyads: DYAD_COLUMNS,
  claims: CLAIM_COLUMNS,
  articles: ARTICLE_COLUMNS,
  actors: ACTOR_COLUMNS,
  search: SEARCH_COLUMNS,
};

/** Columns of one kind of list. */
export function columnsOf<R extends ExportRecord>(record: R): readonly Column<ExportRows[R]>[] {
  return COLUMNS[record];
}
