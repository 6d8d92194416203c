/** One coding in the list beside the text: pressed, it is pinned; pointed at or in focus, it is lit. */
import { computed } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { CodedClaim, CodedEvent } from '../api/rows.ts';
import type { Coding, Reading } from '../marks/reading.ts';
import { SafeInline } from '../marks/safe-text.tsx';
import { ModalityBadge, ModalitySign } from '../parts/modality-badge.tsx';
import { ReviewButtons } from '../review/review-buttons.tsx';
import { typeName } from '../state/event-types.ts';
import { modalityKeys } from '../words/modality-words.ts';
import { speakerWords, tellingsOf, tellingWords } from '../words/teller-words.ts';
import { codingLabel, contentWords, nameAmong, stanceWords } from './coding-words.ts';
import { isPointing } from './pointing.ts';
import { type ReadingState, standingOfCoding, togglePin } from './reading-state.ts';
import { useNear } from './use-near.ts';

export function CodingCard({ coding, state }: { coding: Coding; state: ReadingState }) {
  const { id } = coding;
  const item = useRef<HTMLLIElement>(null);
  const isNear = useNear(item);
  const flags = useMemo(
    () => computed(() => `${state.active.value === id ? 'a' : ''}${state.pinned.value === id ? 'p' : ''}`),
    [state, id],
  );
  const isActive = flags.value.includes('a');
  const isPinned = flags.value.includes('p');
  useEffect(() => {
    if (isActive) scrollInList(item.current);
  }, [isActive]);
  const standing = standingOfCoding(coding);
  const label = codingLabel(coding, state.reading);
  return (
    <li
      ref={item}
      class={[
        'coding',
        `is-${coding.record}`,
        coding.record === 'event' ? `is-${modalityKeys(coding.event.modality)[0]}` : '',
        standing?.verdict === 'wrong' ? 'is-wrong-coding' : '',
        isActive ? 'is-active' : '',
      ].join(' ')}
      onPointerMove={() => {
        if (isPointing()) state.hovered.value = id;
      }}
      onPointerLeave={() => {
        if (state.hovered.value === id) state.hovered.value = null;
      }}
    >
      <button
        type="button"
        class="coding-open"
        data-coding={id}
        aria-pressed={isPinned}
        onFocus={() => {
          state.current.value = id;
        }}
        onClick={() => {
          togglePin(state, id);
          state.seek.value = { block: 'center' };
        }}
      >
        {!isNear && !isActive ? (
          <span class="coding-line">{label}</span>
        ) : coding.record === 'event' ? (
          <EventLines event={coding.event} claims={state.reading.claims} />
        ) : (
          <ClaimLines claim={coding.claim} reading={state.reading} />
        )}
      </button>
      {coding.filed !== null && (
        <ReviewButtons coding={{ id, record: coding.record, standing }} label={label} />
      )}
    </li>
  );
}

function EventLines({ event, claims }: { event: CodedEvent; claims: Reading['claims'] }) {
  const [status, ...more] = modalityKeys(event.modality);
  const told = tellingWords(tellingsOf(event, claims));
  return (
    <>
      <span class="coding-line">
        {status !== undefined && <ModalitySign modality={status} />}
        <b>{typeName(event.type)}</b> <SidesLine event={event} />
      </span>
      <span class="coding-marks">
        {status !== undefined && status !== 'done' && <ModalityBadge modality={status} />}
        {more.map((key) => (
          <ModalityBadge key={key} modality={key} />
        ))}
        {event.status === 'uncertain' && <span class="badge badge-uncertain">uncertain</span>}
        {told !== '' && (
          <span class="coding-told">
            <SafeInline text={told} />
          </span>
        )}
      </span>
    </>
  );
}

/** "North Korea → two marines"; both on one side where they act alike. */
function SidesLine({ event }: { event: Pick<CodedEvent, 'source' | 'target' | 'reciprocal'> }) {
  const side = (list: CodedEvent['source'], joint: string) =>
    list.map((participant, index) => (
      <span key={`${index} ${participant.start}`}>
        {index > 0 && joint}
        <SafeInline text={nameAmong(participant, [...event.source, ...event.target])} />
      </span>
    ));
  return (
    <span class="coding-sides">
      {event.source.length === 0 ? <i>somebody</i> : side(event.source, event.reciprocal ? ' ↔ ' : ', ')}
      {event.target.length > 0 && (
        <>
          {' → '}
          {side(event.target, ', ')}
        </>
      )}
    </span>
  );
}

function ClaimLines({ claim, reading }: { claim: CodedClaim; reading: Reading }) {
  return (
    <>
      <span class="coding-line">
        <svg class="sign" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M1.5 2h9v6H5.5L3 10.5V8H1.5Z" class="sign-line" />
        </svg>
        <b>
          <SafeInline text={speakerWords(claim)} />
        </b>{' '}
        {stanceWords(claim)}
      </span>
      <span class="coding-words" dir="auto">
        <SafeInline text={contentWords(claim, reading)} />
      </span>
    </>
  );
}

/** Within the list only: the page itself stays where the reader has it. */
function scrollInList(item: HTMLElement | null): void {
  const list = item?.closest<HTMLElement>('.coding-list');
  if (!item || !list || list.scrollHeight <= list.clientHeight) return;
  const [inner, outer] = [item.getBoundingClientRect(), list.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top + 8;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom + 8;
}
