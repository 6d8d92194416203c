/**
 * Actors as rows. In: actors of events and claims. Out: their numbers; new ones are added. A known actor is one
 * row whatever it is called; an unknown one is told by country and name without regard to case. Another
 * producer's name, country and sectors replace those that stand there.
 */
import type { ActorRef } from '../../../record/actor-ref.ts';
import { preparedOnce } from '../prepared-once.ts';
import { addToCounter } from '../write-transaction.ts';
import type { FilingContext } from './filing-context.ts';

/** What an actor is told by: its id, or country and name. No id holds a bar. */
export function actorKey(actor: ActorRef): string {
  return actor.id ?? `${actor.country ?? ''}|${actor.name.toLowerCase()}`;
}

export function writeActor(context: FilingContext, actor: ActorRef): number {
  const { db, producer, change } = context;
  const key = actorKey(actor);
  const row = preparedOnce(db, 'SELECT seq, producer FROM actor WHERE key = ?').get(key) as
    | { seq: number; producer: number }
    | undefined;
  const values = [actor.name, actor.country, JSON.stringify(actor.sectors), producer, change];
  if (row === undefined) {
    addToCounter(db, 'actors', 1);
    const insert =
      'INSERT INTO actor (name, country, sectors, producer, change, key, id) VALUES (?, ?, ?, ?, ?, ?, ?)';
    return Number(preparedOnce(db, insert).run(...values, key, actor.id).lastInsertRowid);
  }
  if (row.producer !== producer) {
    const update =
      'UPDATE actor SET name = ?, country = ?, sectors = ?, producer = ?, change = ? WHERE seq = ?';
    preparedOnce(db, update).run(...values, row.seq);
  }
  return row.seq;
}

const ACTORS_OF_ARTICLE = `
SELECT actor FROM event JOIN event_actor ON event_actor.event = event.seq WHERE event.article = @article
UNION
SELECT actor FROM claim JOIN claim_speaker ON claim_speaker.claim = claim.seq WHERE claim.article = @article`;

/** Actors that the codings of the article name now. */
export function actorsOfArticle({ db, article }: FilingContext): number[] {
  return preparedOnce(db, ACTORS_OF_ARTICLE).pluck().all({ article }) as number[];
}

const REMOVE_UNNAMED = `
DELETE FROM actor WHERE seq = @actor
  AND NOT EXISTS (SELECT 1 FROM event_actor WHERE actor = @actor)
  AND NOT EXISTS (SELECT 1 FROM claim_speaker WHERE actor = @actor)`;

/** Takes away those that nothing names any more. */
export function removeUnnamed({ db }: FilingContext, actors: readonly number[]): void {
  let removed = 0;
  for (const actor of actors) removed += preparedOnce(db, REMOVE_UNNAMED).run({ actor }).changes;
  if (removed > 0) addToCounter(db, 'actors', -removed);
}
