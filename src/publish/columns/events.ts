/** Columns of events: one row an event. */
import type { EventRow } from '../../record/rows.ts';
import { FILING_COLUMNS, QUOTE_COLUMNS, REPORT_COLUMNS } from '../beside-columns.ts';
import { ACT_COLUMNS, CODING_COLUMNS, ID_COLUMNS, RECIPROCAL_COLUMN } from '../coding-columns.ts';
import type { Column } from '../column.ts';
import { participantColumns } from '../participant-columns.ts';

export const EVENT_COLUMNS: readonly Column<EventRow>[] = [
  ...ID_COLUMNS,
  ...ACT_COLUMNS,
  ...participantColumns<EventRow>('source', 'who acts', ({ source }) => source),
  ...participantColumns<EventRow>('target', 'who is acted on', ({ target }) => target),
  RECIPROCAL_COLUMN,
  ...CODING_COLUMNS,
  ...QUOTE_COLUMNS,
  ...REPORT_COLUMNS,
  ...FILING_COLUMNS,
];
