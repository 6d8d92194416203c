/** An actor, place or date in the panel: its words in the report, and what they were taken to be. */
import type { CodedEvent } from '../api/rows.ts';
import { SafeInline } from '../marks/safe-text.tsx';
import { actorValue } from '../words/actor-value.ts';
import { basisWords, dateWords } from '../words/date-words.ts';

type Participant = CodedEvent['source'][number];

export function ParticipantWords({ participant }: { participant: Participant }) {
  const { actor, text } = participant;
  if (actor === null) {
    return (
      <>
        <SafeInline text={text} /> <span class="aside">(no actor)</span>
      </>
    );
  }
  const codes = [actor.country, ...actor.sectors].filter((code) => code !== null).join(' · ');
  return (
    <>
      <a href={`/?actor=${encodeURIComponent(actorValue(actor))}`}>
        <SafeInline text={actor.name} />
      </a>
      {codes !== '' && <span class="codes"> {codes}</span>}
      {actor.id !== null && <code class="actor-id">{actor.id}</code>}
      {actor.name !== text && (
        <span class="aside">
          {' '}
          in the text “<SafeInline text={text} />”
        </span>
      )}
    </>
  );
}

export function ParticipantList({ list }: { list: readonly Participant[] }) {
  return (
    <ul class="participants">
      {list.map((participant) => (
        <li key={`${participant.field}${participant.start}`}>
          <ParticipantWords participant={participant} />
        </li>
      ))}
    </ul>
  );
}

export function DateLine({ date }: { date: NonNullable<CodedEvent['date']> }) {
  return (
    <>
      {dateWords(date)} <span class="codes">to the {date.precision}</span>
      {date.text !== undefined && (
        <span class="aside">
          {' '}
          from “<SafeInline text={date.text} />”
        </span>
      )}
      <span class="note">{basisWords(date.basis)}</span>
    </>
  );
}

export function PlaceLine({ place }: { place: NonNullable<CodedEvent['place']> }) {
  const { name, country, precision, basis, text, lat, lng } = place;
  return (
    <>
      <SafeInline text={name} />
      {country !== null && <span class="codes"> {country}</span>}{' '}
      <span class="codes">known to the {precision}</span>
      {lat !== null && lng !== null && (
        <span class="codes number">
          {' '}
          {lat.toFixed(2)}, {lng.toFixed(2)}
        </span>
      )}
      <span class="note">
        {basis === 'stated'
          ? 'The report names the place'
          : 'It follows from something else, such as the dateline'}
        {text !== null && text !== name && (
          <>
            : “<SafeInline text={text} />”
          </>
        )}
        .
      </span>
    </>
  );
}
