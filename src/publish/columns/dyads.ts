/** Columns of dyads: one row for each source–target pair of an event. */
import { FILING_COLUMNS, QUOTE_COLUMNS, REPORT_COLUMNS } from '../beside-columns.ts';
import { ACT_COLUMNS, CODING_COLUMNS, ID_COLUMNS, RECIPROCAL_COLUMN } from '../coding-columns.ts';
import type { Column } from '../column.ts';
import type { DyadRow } from '../dyads.ts';
import { participantColumns } from '../participant-columns.ts';

export const DYAD_COLUMNS: readonly Column<DyadRow>[] = [
  ...ID_COLUMNS,
  {
    name: 'dyad',
    meaning: "which of the event's dyads this is, from 1; 0 for an event that has none (`--incomplete`)",
    value: ({ dyad }) => dyad,
  },
  { name: 'dyads', meaning: 'how many dyads the event has', value: ({ dyads }) => dyads },
  ...ACT_COLUMNS,
  ...participantColumns<DyadRow>('source', 'who acts', ({ source }) => (source === null ? [] : [source])),
  ...participantColumns<DyadRow>(
    'target',
    'who is acted on, or the other side of a reciprocal act',
    ({ target }) => (target === null ? [] : [target]),
  ),
  {
    name: 'pair',
    meaning: 'the two countries in alphabetical order, such as `PRK-RUS`; empty where one is not known',
    value: toPair,
  },
  RECIPROCAL_COLUMN,
  ...CODING_COLUMNS,
  ...QUOTE_COLUMNS,
  ...REPORT_COLUMNS,
  ...FILING_COLUMNS,
];

function toPair({ source, target }: DyadRow): string | null {
  const one = source?.actor?.country ?? null;
  const other = target?.actor?.country ?? null;
  if (one === null || other === null) return null;
  return [one, other].sort().join('-');
}
