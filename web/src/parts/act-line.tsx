/**
 * Who did what to whom, in one line. The arrow is drawn in the line of the act's status: full when done, dashed
 * when planned, dotted when it may be, struck through when denied, double and grey when it is background.
 */
import type { EventRow } from '../api/rows.ts';
import { typeName } from '../state/event-types.ts';
import type { ModalityKey } from '../words/modality-words.ts';
import { modalityKeys } from '../words/modality-words.ts';

type ActEvent = Pick<EventRow, 'type' | 'mode' | 'source' | 'target' | 'reciprocal' | 'modality'>;
type Participant = EventRow['source'][number];

const MOST_NAMES = 3;

export function ActLine({ event }: { event: ActEvent }) {
  const [modality = 'done'] = modalityKeys(event.modality);
  const type = typeName(event.type);
  const mode = event.mode?.replaceAll('-', ' ') ?? '';
  // "Accuse or disapprove, disapprove" says nothing twice.
  const act = mode === '' || type.toLowerCase().split(' ').includes(mode) ? type : `${type}, ${mode}`;
  return (
    <span class="act-line">
      <Names people={event.source} /> <Stroke modality={modality} head={event.reciprocal ? 'left' : null} />{' '}
      <span class="act">{act}</span>{' '}
      <Stroke modality={modality} head={event.target.length > 0 || event.reciprocal ? 'right' : null} />{' '}
      {event.target.length > 0 && <Names people={event.target} />}
    </span>
  );
}

function Names({ people }: { people: readonly Participant[] }) {
  if (people.length === 0) return <span class="nobody">not named</span>;
  const shown = people.slice(0, MOST_NAMES);
  return (
    <span class="names">
      {shown.map((person, index) => (
        <span key={`${person.field} ${person.start}`}>
          {index > 0 && ', '}
          <span class="name">{person.actor?.name ?? person.text}</span>
          <Country person={person} />
        </span>
      ))}
      {people.length > MOST_NAMES && ` and ${people.length - MOST_NAMES} more`}
    </span>
  );
}

/** A state needs no code beside its name. */
function Country({ person }: { person: Participant }) {
  const { actor } = person;
  if (actor?.country == null || actor.id?.startsWith('state/')) return null;
  return <span class="country">{actor.country}</span>;
}

function Stroke({ modality, head }: { modality: ModalityKey; head: 'left' | 'right' | null }) {
  return (
    <svg class={`stroke stroke-${modality}`} viewBox="0 0 26 10" aria-hidden="true">
      {modality === 'historical' ? (
        <path class="stroke-line" d="M2 3.5H24M2 6.5H24" />
      ) : (
        <path class="stroke-line" d="M2 5H24" />
      )}
      {modality === 'negated' && <path class="stroke-strike" d="M10 9.5 16 .5" />}
      {head === 'right' && <path class="stroke-head" d="M19.5 1 25 5 19.5 9" />}
      {head === 'left' && <path class="stroke-head" d="M6.5 1 1 5 6.5 9" />}
    </svg>
  );
}
