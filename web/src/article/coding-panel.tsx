/** The explanation of whatever is lit, with what can be done about it. */
import { useState } from 'preact/hooks';
import type { Coding } from '../marks/reading.ts';
import { isReadOnly, markCoding } from '../review/mark-coding.ts';
import { ReviewButtons } from '../review/review-buttons.tsx';
import { ReviewHistory } from '../review/review-history.tsx';
import { ReviewerLine } from '../review/reviewer-dialog.tsx';
import { CITATION_FORMS } from './citation.ts';
import { copyCitation } from './cite.ts';
import { ClaimDetails } from './claim-details.tsx';
import { codingLabel } from './coding-words.ts';
import { EventDetails } from './event-details.tsx';
import { activeCoding, letGo, type ReadingState, standingOfCoding } from './reading-state.ts';

const FORM_WORDS = { text: 'Copy citation', markdown: 'as Markdown', bibtex: 'as BibTeX' } as const;

export function CodingPanel({ state }: { state: ReadingState }) {
  const coding = activeCoding(state);
  const isPinned = coding !== null && state.pinned.value === coding.id;
  return (
    <section
      class={`coding-panel${coding === null ? '' : ' is-open'}${isPinned ? ' is-pinned' : ''}`}
      aria-label="Explanation"
      tabIndex={coding === null ? undefined : 0}
    >
      {coding === null ? (
        <PanelHint state={state} />
      ) : (
        <>
          <header class="panel-head">
            <h2>{coding.record === 'event' ? 'Event' : 'Claim'}</h2>
            {isPinned && <span class="badge">pinned</span>}
            <button
              type="button"
              class="quiet"
              aria-label="Let go"
              title="Let go (Escape)"
              onClick={() => letGo(state)}
            >
              ×
            </button>
          </header>
          {coding.filed !== null && (
            <PanelActions key={coding.id} coding={coding} state={state} isPinned={isPinned} />
          )}
          {coding.record === 'event' ? (
            <EventDetails event={coding.event} state={state} />
          ) : (
            <ClaimDetails claim={coding.claim} state={state} />
          )}
        </>
      )}
    </section>
  );
}

function PanelHint({ state }: { state: ReadingState }) {
  if (state.reading.codings.length === 0)
    return <p class="aside">No event and no claim was found in this text.</p>;
  return (
    <p class="aside">
      Point at marked words or a card to see why they were coded. <kbd>j</kbd> and <kbd>k</kbd> move on and
      back, <kbd>Enter</kbd> pins, <kbd>Esc</kbd> lets go.
    </p>
  );
}

function PanelActions({
  coding,
  state,
  isPinned,
}: {
  coding: Coding;
  state: ReadingState;
  isPinned: boolean;
}) {
  const [why, setWhy] = useState('');
  const standing = standingOfCoding(coding);
  const toMark = { id: coding.id, record: coding.record, standing };
  return (
    <div class="panel-actions">
      <div class="button-row">
        <ReviewButtons coding={toMark} label={codingLabel(coding, state.reading)} why={why} />
        {CITATION_FORMS.map((form) => (
          <button
            key={form}
            type="button"
            class={form === 'text' ? undefined : 'link'}
            title={form === 'text' ? 'Quote, outlet, date, digest, permalink (c)' : undefined}
            onClick={() => void copyCitation(coding, form)}
          >
            {FORM_WORDS[form]}
          </button>
        ))}
        <a href={`/${coding.record}/${encodeURIComponent(coding.id)}`}>Permalink</a>
      </div>
      {isReadOnly() ? (
        <p class="aside">This store is open for reading only: marks cannot be made here.</p>
      ) : (
        isPinned && (
          <form
            class="why-form"
            onSubmit={(event) => {
              event.preventDefault();
              if (why.trim() !== '') void markCoding(toMark, standing?.verdict ?? 'wrong', why.trim());
              setWhy('');
            }}
          >
            <label>
              <span class="unseen">Why (optional)</span>
              <input
                value={why}
                maxLength={2000}
                placeholder={standing === null ? 'Why? (optional, goes with the mark)' : 'Add why'}
                onInput={(event) => setWhy(event.currentTarget.value)}
              />
            </label>
            {why.trim() !== '' && <button type="submit">{standing === null ? 'Mark wrong' : 'Add'}</button>}
          </form>
        )
      )}
      {isPinned && <ReviewerLine />}
      {(isPinned || standing !== null) && <ReviewHistory target={coding.id} />}
    </div>
  );
}
