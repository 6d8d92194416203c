/** A filter of events, made ready to run over the columns. In: the filter. Out: its passes. */
import type { Database } from 'better-sqlite3';
import type { EventFilter } from '../../../filter.ts';
import { type EventCoding, FLAG, NOT_DONE } from '../columns/codings.ts';
import type { ColumnIndex } from '../columns/column-index.ts';
import { SOURCE, TARGET } from '../columns/record-columns.ts';
import { rowsMatching } from '../words/rows-matching.ts';
import { rowsOfArticles } from './asked-rows.ts';
import {
  actorPass,
  type FieldTest,
  oneOf,
  outletTable,
  partiesTable,
  placeTable,
  statesOf,
  tableOf,
  timePasses,
} from './pass-tables.ts';
import { BIT, HARD, type Passes } from './passes.ts';

export function eventPasses(db: Database, index: ColumnIndex, filter: EventFilter): Passes {
  return {
    coding: tableOf(index.eventCodings.values, codingTests(filter)),
    parties: partiesTable(index, filter.country, filter.pair),
    place: placeTable(index, filter.place),
    outlet: outletTable(index, filter.outlet),
    articles: filter.article && rowsOfArticles(db, index.articles, filter.article),
    ...timePasses(filter),
    actors: [
      ...actorPass(index, filter.actor, BIT.actor),
      ...actorPass(index, filter.source, HARD, SOURCE),
      ...actorPass(index, filter.target, HARD, TARGET),
    ],
    states: statesOf(filter.review),
    rows: filter.q === undefined ? [] : [rowsMatching(db, index.events, 'event_words', filter.q)],
  };
}

function codingTests(filter: EventFilter): (FieldTest<EventCoding> | null)[] {
  return [
    oneOf(filter.type, BIT.type, (coding) => coding.type),
    oneOf(filter.mode, BIT.mode, (coding) => coding.mode),
    oneOf(filter.quad, BIT.quad, (coding) => coding.quad),
    oneOf(filter.status, BIT.status, (coding) => coding.status),
    oneOf(filter.plover, HARD, (coding) => coding.plover),
    anyOf(filter.context, BIT.context, (coding) => coding.contexts),
    anyOf(filter.modality, BIT.modality, modalitiesOf),
    oneOf(filter.voice, BIT.voice, voiceOf),
    beginsWith(filter.cameo),
  ];
}

/** The values of the `modality` facet that a coding counts under. */
export function modalitiesOf({ flags }: EventCoding): readonly string[] {
  if ((flags & NOT_DONE) === 0) return ['done'];
  const names = ['negated', 'future', 'hypothetical', 'historical'] as const;
  return names.filter((name) => (flags & FLAG[name]) !== 0);
}

export function voiceOf({ flags }: EventCoding): string {
  return (flags & FLAG.claimed) === 0 ? 'author' : 'claimed';
}

function anyOf<V>(
  asked: readonly string[] | undefined,
  bit: number,
  valuesOf: (value: V) => readonly string[],
): FieldTest<V> | null {
  if (asked === undefined || asked.length === 0) return null;
  return { bit, passes: (value) => valuesOf(value).some((one) => asked.includes(one)) };
}

function beginsWith(asked: readonly string[] | undefined): FieldTest<EventCoding> | null {
  if (asked === undefined || asked.length === 0) return null;
  return { bit: HARD, passes: ({ cameo }) => asked.some((start) => cameo !== '' && cameo.startsWith(start)) };
}
