/** Columns that events and dyads share: the act, when, where, whether it happened, who tells it, and why. */
import type { EventRow } from '../record/rows.ts';
import { type Column, toFlagCell, toListCell } from './column.ts';

type Coding = Omit<EventRow, 'record' | 'source' | 'target'>;

export const ID_COLUMNS: readonly Column<Coding>[] = [
  { name: 'event_id', meaning: 'id of the event', value: ({ id }) => id },
  {
    name: 'permalink',
    meaning: 'path of the event at the desk, after the address of `attache serve`',
    value: ({ id }) => `/event/${id}`,
  },
  {
    name: 'status',
    meaning: '`filed`, or `uncertain`: kept for a person to decide',
    value: ({ status }) => status,
  },
];

export const ACT_COLUMNS: readonly Column<Coding>[] = [
  { name: 'type', meaning: 'the act', value: ({ type }) => type },
  { name: 'mode', meaning: 'how it was done', value: ({ mode }) => mode },
  { name: 'contexts', meaning: 'what it is about', value: ({ contexts }) => toListCell(contexts) },
];

export const RECIPROCAL_COLUMN: Column<Coding> = {
  name: 'reciprocal',
  meaning: '1 where all who act do the same thing together; then all of them are sources',
  value: ({ reciprocal }) => toFlagCell(reciprocal),
};

const DATE_COLUMNS: readonly Column<Coding>[] = [
  { name: 'date_from', meaning: 'first day or minute, ISO 8601', value: ({ date }) => date?.from ?? null },
  { name: 'date_to', meaning: 'last day or minute, inclusive', value: ({ date }) => date?.to ?? null },
  {
    name: 'date_precision',
    meaning: 'how exactly the date is known: `minute`, `day`, `month`, …',
    value: ({ date }) => date?.precision ?? null,
  },
  {
    name: 'date_basis',
    meaning: 'what the date rests on: `stated`, `anchored`, `inferred`, `publication`',
    value: ({ date }) => date?.basis ?? null,
  },
];

const PLACE_COLUMNS: readonly Column<Coding>[] = [
  { name: 'place', meaning: 'where', value: ({ place }) => place?.name ?? null },
  { name: 'place_country', meaning: 'its country', value: ({ place }) => place?.country ?? null },
  { name: 'lat', meaning: 'latitude in degrees', value: ({ place }) => place?.lat ?? null },
  { name: 'lng', meaning: 'longitude in degrees', value: ({ place }) => place?.lng ?? null },
  {
    name: 'place_precision',
    meaning: '`site`, `city`, `region` or `country`',
    value: ({ place }) => place?.precision ?? null,
  },
  { name: 'place_basis', meaning: '`stated` or `inferred`', value: ({ place }) => place?.basis ?? null },
];

const MODALITY_COLUMNS: readonly Column<Coding>[] = [
  {
    name: 'done',
    meaning: '1 where none of the next four is 1: told as having happened',
    value: ({ modality }) => toFlagCell(!Object.values(modality).includes(true)),
  },
  {
    name: 'negated',
    meaning: '1 for what did not happen or is denied',
    value: ({ modality }) => toFlagCell(modality.negated),
  },
  {
    name: 'future',
    meaning: '1 for what is planned or announced',
    value: ({ modality }) => toFlagCell(modality.future),
  },
  {
    name: 'hypothetical',
    meaning: '1 for what may be or is doubted',
    value: ({ modality }) => toFlagCell(modality.hypothetical),
  },
  {
    name: 'historical',
    meaning: '1 for what lies long before the report',
    value: ({ modality }) => toFlagCell(modality.historical),
  },
];

const TELLER_COLUMNS: readonly Column<Coding>[] = [
  {
    name: 'voice',
    meaning: '`author`: told by the report itself; `claimed`: told by somebody in it',
    value: ({ attribution }) => (attribution.length === 0 ? 'author' : 'claimed'),
  },
  {
    name: 'told_by',
    meaning: 'who says so: speakers of the innermost claim; empty for `reportedly`',
    value: ({ told }) => toListCell(told[0]?.speakers ?? []),
  },
  { name: 'stance', meaning: 'how they stand to it', value: ({ told }) => told[0]?.stance ?? null },
  {
    name: 'claim_ids',
    meaning: 'ids of the claims around the event, innermost first',
    value: ({ attribution }) => toListCell(attribution),
  },
];

const CODEBOOK_COLUMNS: readonly Column<Coding>[] = [
  {
    name: 'plover_type',
    meaning: "PLOVER's category after the codebook's reductions (a promised AID is AGREE)",
    value: ({ plover }) => plover.type,
  },
  { name: 'plover_mode', meaning: "PLOVER's mode", value: ({ plover }) => plover.mode },
  {
    name: 'plover_contexts',
    meaning: "PLOVER's contexts",
    value: ({ plover }) => toListCell(plover.contexts),
  },
  { name: 'cameo', meaning: 'CAMEO code; digits with leading zeros: text', value: ({ cameo }) => cameo },
  { name: 'quad', meaning: 'said or done, in cooperation or in conflict', value: ({ quad }) => quad },
  {
    name: 'goldstein',
    meaning: 'from -10 (conflict) to 10 (cooperation)',
    value: ({ goldstein }) => goldstein,
  },
];

const REASON_COLUMNS: readonly Column<Coding>[] = [
  { name: 'trigger', meaning: 'the words that name the act', value: ({ trigger }) => trigger.text },
  { name: 'cue', meaning: 'the cue of the knowledge', value: ({ explanation }) => explanation.cue },
  { name: 'rule', meaning: 'the rule that filled the roles', value: ({ explanation }) => explanation.rule },
  { name: 'score', meaning: 'from 0 to 1', value: ({ explanation }) => explanation.score },
];

/** What follows the participants. */
export const CODING_COLUMNS = [
  ...DATE_COLUMNS,
  ...PLACE_COLUMNS,
  ...MODALITY_COLUMNS,
  ...TELLER_COLUMNS,
  ...CODEBOOK_COLUMNS,
  ...REASON_COLUMNS,
] as const;
