/** Columns of claims: one row a claim. */
import type { ClaimRow } from '../../record/rows.ts';
import { FILING_COLUMNS, QUOTE_COLUMNS, REPORT_COLUMNS } from '../beside-columns.ts';
import { type Column, toListCell } from '../column.ts';
import { participantColumns } from '../participant-columns.ts';

export const CLAIM_COLUMNS: readonly Column<ClaimRow>[] = [
  { name: 'claim_id', meaning: 'id of the claim', value: ({ id }) => id },
  {
    name: 'permalink',
    meaning: 'path of the claim at the desk, after the address of `attache serve`',
    value: ({ id }) => `/claim/${id}`,
  },
  ...participantColumns<ClaimRow>('speaker', 'who says so', ({ speakers }) => speakers),
  {
    name: 'speaker_anonymous',
    meaning: '1 for a speaker whom the report does not name, else 0; in step with the speakers',
    value: ({ speakers }) => toListCell(speakers.map(({ anonymous }) => (anonymous ? '1' : '0'))),
  },
  { name: 'stance', meaning: 'how the speaker stands to what is said', value: ({ stance }) => stance },
  {
    name: 'kind',
    meaning: "`direct`: quoted; `indirect`: in the author's words; `mixed`: both",
    value: ({ kind }) => kind,
  },
  {
    name: 'cue',
    meaning: 'the words that show that somebody speaks; empty where only quotation marks do',
    value: ({ cue }) => cue?.text ?? null,
  },
  {
    name: 'words',
    meaning: 'what is said, in the words of the report',
    value: ({ words }) => toListCell(words),
  },
  {
    name: 'event_ids',
    meaning: 'ids of the events that the claim carries',
    value: ({ events }) => toListCell(events),
  },
  { name: 'nested_in', meaning: 'id of the claim around this one', value: ({ nestedIn }) => nestedIn },
  ...QUOTE_COLUMNS,
  ...REPORT_COLUMNS,
  ...FILING_COLUMNS,
];
