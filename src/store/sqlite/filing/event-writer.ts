/** Events as rows, with their actors and words. In: an event of the report that is filed. Writes; answers nothing. */
import type { ActorRef } from '../../../record/actor-ref.ts';
import type { Event } from '../../../record/event.ts';
import type { EventRow } from '../../../record/rows.ts';
import { preparedOnce } from '../prepared-once.ts';
import type { EventTable } from '../tables.ts';
import { writeActor } from './actor-writer.ts';
import type { CodingKind } from './coding-kind.ts';
import { replacementOfEvent, saysTheSameEvent } from './event-replacement.ts';
import type { FilingContext } from './filing-context.ts';
import { quoteOf } from './quote-of.ts';
import { insertSql, updateSql } from './write-columns.ts';

/** What coding an event again may change. */
type Coded = Omit<EventTable, 'seq' | 'id' | 'article' | 'verdict' | 'filed_at'>;

const CODED = [
  'type',
  'mode',
  'contexts',
  'plover_type',
  'plover_mode',
  'cameo',
  'quad',
  'goldstein',
  'reciprocal',
  'status',
  'negated',
  'future',
  'hypothetical',
  'historical',
  'claimed',
  'day_from',
  'day_to',
  'place_name',
  'place_country',
  'quote_field',
  'quote_start',
  'quote_end',
  'sentence',
  'change',
  'told',
  'record',
] as const satisfies readonly (keyof Coded)[];

const INSERT = insertSql('event', ['seq', 'id', 'article', 'filed_at', ...CODED]);
const UPDATE = updateSql('event', CODED);

export const EVENT_KIND: CodingKind<Event> = {
  name: 'event',
  counter: 'events',
  records: (result) => result.events,
  insert(context, event, seq, filedAt) {
    const columns = toColumns(context, event);
    const { db, article } = context;
    preparedOnce(db, INSERT).run({ ...columns, seq, id: event.id, article, filed_at: filedAt });
    writeSides(context, event, seq, columns.sentence);
  },
  update(context, event, seq) {
    const columns = toColumns(context, event);
    preparedOnce(context.db, UPDATE).run({ ...columns, seq });
    preparedOnce(context.db, 'DELETE FROM event_actor WHERE event = ?').run(seq);
    preparedOnce(context.db, 'DELETE FROM event_words WHERE rowid = ?').run(seq);
    writeSides(context, event, seq, columns.sentence);
  },
  remove({ db }, seq) {
    preparedOnce(db, 'DELETE FROM event_words WHERE rowid = ?').run(seq);
    preparedOnce(db, 'DELETE FROM event WHERE seq = ?').run(seq);
  },
  replacement: replacementOfEvent,
  saysTheSame: saysTheSameEvent,
};

function toColumns({ change, result }: FilingContext, event: Event): Coded {
  const quote = quoteOf(result, event.trigger);
  return {
    type: event.type,
    mode: event.mode,
    contexts: JSON.stringify(event.contexts),
    plover_type: event.plover.type,
    plover_mode: event.plover.mode,
    cameo: event.cameo,
    quad: event.quad,
    goldstein: event.goldstein,
    reciprocal: Number(event.reciprocal),
    status: event.status,
    negated: Number(event.modality.negated),
    future: Number(event.modality.future),
    hypothetical: Number(event.modality.hypothetical),
    historical: Number(event.modality.historical),
    claimed: Number(event.attribution.length > 0),
    day_from: event.date?.from.slice(0, 10) ?? null,
    day_to: event.date?.to.slice(0, 10) ?? null,
    place_name: event.place?.name ?? null,
    place_country: event.place?.country ?? null,
    quote_field: quote.field,
    quote_start: quote.start,
    quote_end: quote.end,
    sentence: quote.text,
    change,
    told: JSON.stringify(tellersOf(result.claims, event)),
    record: JSON.stringify(event),
  };
}

function tellersOf(claims: FilingContext['result']['claims'], event: Event): EventRow['told'] {
  return event.attribution.flatMap((id) => {
    const claim = claims.find((candidate) => candidate.id === id);
    if (claim === undefined) return [];
    const speakers = claim.speakers.map((speaker) => speaker.actor?.name ?? speaker.text);
    return [{ claim: id, stance: claim.stance, speakers }];
  });
}

function writeSides(context: FilingContext, event: Event, seq: number, sentence: string): void {
  const names = new Set<string>();
  for (const side of ['source', 'target'] as const) {
    for (const { actor } of event[side]) {
      if (actor === null) continue;
      names.add(actor.name);
      writeSide(context, seq, side, actor);
    }
  }
  const words = [sentence, context.result.article.title ?? '', ...names].join('\n');
  preparedOnce(context.db, 'INSERT INTO event_words (rowid, words) VALUES (?, ?)').run(seq, words);
}

function writeSide(context: FilingContext, seq: number, side: 'source' | 'target', actor: ActorRef): void {
  // Two mentions on one side may be of one actor.
  const insert = 'INSERT INTO event_actor (event, side, actor) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
  preparedOnce(context.db, insert).run(seq, side, writeActor(context, actor));
}
