/** Everything that an event's record says and why it says so, in words. */
import type { CodedEvent } from '../api/rows.ts';
import { doubtWords } from '../marks/doubt-words.ts';
import type { Reading } from '../marks/reading.ts';
import { ruleWords } from '../marks/rule-words.ts';
import { SafeInline } from '../marks/safe-text.tsx';
import { ModalityBadge } from '../parts/modality-badge.tsx';
import { eventTypes, typeName } from '../state/event-types.ts';
import { modalityAbout, modalityKeys } from '../words/modality-words.ts';
import { type Telling, tellingsOf } from '../words/teller-words.ts';
import { DateLine, ParticipantList, PlaceLine } from './actor-words.tsx';
import { goToCoding, type ReadingState } from './reading-state.ts';

export function EventDetails({ event, state }: { event: CodedEvent; state: ReadingState }) {
  const { reading } = state;
  const tellings = tellingsOf(event, reading.claims);
  return (
    <>
      <dl class="details">
        <dt class="role role-trigger">What</dt>
        <dd>
          {typeName(event.type)}
          {event.mode !== null && <> by {event.mode.replaceAll('-', ' ')}</>}: “
          <SafeInline text={event.trigger.text} />”
          {event.contexts.length > 0 && (
            <span class="note">about {event.contexts.join(', ').replaceAll('_', ' ')}</span>
          )}
        </dd>
        <dt>Status</dt>
        <dd>
          <StatusLines event={event} reading={reading} />
        </dd>
        <dt class="role role-source">Who</dt>
        <dd>
          {event.source.length === 0 ? 'not told' : <ParticipantList list={event.source} />}
          {event.reciprocal && <span class="note">All of them do it with each other.</span>}
        </dd>
        {!event.reciprocal && (
          <>
            <dt class="role role-target">To whom</dt>
            <dd>{event.target.length === 0 ? 'not told' : <ParticipantList list={event.target} />}</dd>
          </>
        )}
        <dt class="role role-date">When</dt>
        <dd>{event.date === null ? 'not told' : <DateLine date={event.date} />}</dd>
        <dt class="role role-place">Where</dt>
        <dd>{event.place === null ? 'not told' : <PlaceLine place={event.place} />}</dd>
        <dt class="role role-speaker">Told by</dt>
        <dd>
          <ToldBy tellings={tellings} state={state} />
        </dd>
      </dl>
      <WhyDetails event={event} />
    </>
  );
}

function StatusLines({ event, reading }: { event: CodedEvent; reading: Reading }) {
  return (
    <ul class="statuses">
      {modalityKeys(event.modality).map((key) => {
        const words = event.explanation.evidence
          .filter((evidence) => evidence.for === `modality.${key}`)
          .map(({ field, start, end }) =>
            (field === 'title' ? (reading.title ?? '') : reading.text).slice(start, end),
          );
        return (
          <li key={key}>
            <ModalityBadge modality={key} />{' '}
            {words.length === 0 ? (
              <span class="aside">{modalityAbout(key)}</span>
            ) : (
              <span class="role-modality-words">
                because of{' '}
                {words.map((word, index) => (
                  <span key={`${index} ${word}`}>
                    {index > 0 && ', '}“<SafeInline text={word} />”
                  </span>
                ))}
              </span>
            )}
          </li>
        );
      })}
      {event.status === 'uncertain' && (
        <li>
          <span class="badge badge-uncertain">uncertain</span>{' '}
          <span class="aside">kept for a person to decide: {doubtWords(event.explanation.evidence)}</span>
        </li>
      )}
    </ul>
  );
}

/** "told by state media, who quotes Kim Jong Un", each voice leading to its claim. */
export function ToldBy({ tellings, state }: { tellings: readonly Telling[]; state: ReadingState }) {
  if (tellings.length === 0) return <>the report itself</>;
  return (
    <>
      {tellings.map((telling, index) => (
        <span key={telling.claim}>
          {index > 0 && `, ${tellings[index - 1]?.quotes} `}
          <button type="button" class="link" onClick={() => goToCoding(state, telling.claim)}>
            <SafeInline text={telling.speaker} />
          </button>
        </span>
      ))}{' '}
      <span class="aside">({tellings.at(-1)?.words})</span>
    </>
  );
}

function WhyDetails({ event }: { event: CodedEvent }) {
  const { explanation, plover } = event;
  const about = eventTypes.value.get(event.type)?.meaning;
  return (
    <section class="why-coded" aria-label="Why it was coded so">
      <h3>Why</h3>
      <p>{ruleWords(explanation.rule)}</p>
      <dl class="details is-small">
        <dt>Cue</dt>
        <dd>
          <code>{explanation.cue}</code>{' '}
          <span class="codes number">score {explanation.score.toFixed(2)}</span>
        </dd>
        <dt>Knowledge</dt>
        <dd>
          {explanation.knowledge.map((entry) => (
            <code key={entry} class="knowledge-entry">
              {entry}
            </code>
          ))}
        </dd>
        <dt>Codes</dt>
        <dd class="number">
          PLOVER {plover.type}
          {plover.mode !== null && ` · ${plover.mode}`}
          {plover.type !== event.type && <span class="note">reduced from {event.type} by the codebook</span>}
          {event.cameo !== null && <span class="note">CAMEO {event.cameo}</span>}
          <span class="note">
            Goldstein {event.goldstein.toFixed(1)}, {event.quad.replace('-', ' ')}
          </span>
        </dd>
      </dl>
      {about !== undefined && <p class="aside">{about}</p>}
    </section>
  );
}
