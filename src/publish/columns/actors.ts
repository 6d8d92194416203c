/** Columns of actors: one row an actor, with how often it appears. */
import type { ActorRow } from '../../record/rows.ts';
import type { Column } from '../column.ts';

export const ACTOR_COLUMNS: readonly Column<ActorRow>[] = [
  {
    name: 'actor_id',
    meaning: 'id, such as `state/prk`; empty for an actor that the knowledge does not have',
    value: ({ id }) => id,
  },
  { name: 'name', meaning: 'name', value: ({ name }) => name },
  { name: 'country', meaning: 'country', value: ({ country }) => country },
  { name: 'sectors', meaning: 'sectors, joined by `/`', value: ({ sectors }) => sectors.join('/') },
  {
    name: 'as_source',
    meaning: 'number of events in which it is a source',
    value: ({ asSource }) => asSource,
  },
  {
    name: 'as_target',
    meaning: 'number of events in which it is a target',
    value: ({ asTarget }) => asTarget,
  },
  { name: 'as_speaker', meaning: 'number of claims in which it speaks', value: ({ asSpeaker }) => asSpeaker },
];
