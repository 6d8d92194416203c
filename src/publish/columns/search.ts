/** Columns of a search: one row a report that holds the words. */
import type { SearchRow } from '../../record/rows.ts';
import { REPORT_COLUMNS } from '../beside-columns.ts';
import type { Column } from '../column.ts';

export const SEARCH_COLUMNS: readonly Column<SearchRow>[] = [
  ...REPORT_COLUMNS,
  { name: 'events', meaning: 'number of its events', value: ({ events }) => events },
  {
    name: 'snippet',
    meaning: 'words around the matches',
    value: ({ snippet }) => snippet.map(({ text }) => text).join(''),
  },
];
