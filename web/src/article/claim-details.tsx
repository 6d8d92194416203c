/** Everything that a claim's record says: who, how, in which words, inside what, about which events. */
import type { CodedClaim } from '../api/rows.ts';
import { SafeInline } from '../marks/safe-text.tsx';
import { tellingsAround } from '../words/teller-words.ts';
import { ParticipantWords } from './actor-words.tsx';
import { codingLabel, contentWords, stanceWords } from './coding-words.ts';
import { ToldBy } from './event-details.tsx';
import { goToCoding, type ReadingState } from './reading-state.ts';

const KIND_WORDS: Readonly<Record<CodedClaim['kind'], string>> = {
  direct: 'quoted word for word',
  indirect: 'reported in the author’s words',
  mixed: 'reported, with quoted words inside',
};

export function ClaimDetails({ claim, state }: { claim: CodedClaim; state: ReadingState }) {
  const { reading } = state;
  const around = tellingsAround(claim, reading.claims);
  return (
    <dl class="details">
      <dt class="role role-speaker">Who</dt>
      <dd>
        {claim.speakers.length === 0 ? (
          'somebody who is not named'
        ) : (
          <ul class="participants">
            {claim.speakers.map((speaker) => (
              <li key={`${speaker.field}${speaker.start}`}>
                <ParticipantWords participant={speaker} />
                {speaker.anonymous && <span class="note">nameless</span>}
              </li>
            ))}
          </ul>
        )}
      </dd>
      <dt class="role role-cue">How</dt>
      <dd>
        {stanceWords(claim)},{' '}
        {claim.cue === null ? (
          <span class="aside">shown by quotation marks alone</span>
        ) : (
          <>
            by the word “<SafeInline text={claim.cue.text} />”
          </>
        )}
        <span class="note">{KIND_WORDS[claim.kind]}</span>
      </dd>
      <dt class="role role-content">What</dt>
      <dd class="claim-content" dir="auto">
        <SafeInline text={contentWords(claim, reading)} />
      </dd>
      {around.length > 0 && (
        <>
          <dt>Told by</dt>
          <dd>
            <ToldBy tellings={around} state={state} />
          </dd>
        </>
      )}
      {claim.events.length > 0 && (
        <>
          <dt>Events</dt>
          <dd>
            <ul class="participants">
              {claim.events.map((id) => {
                const coding = state.byId.get(id);
                if (coding === undefined) return null;
                return (
                  <li key={id}>
                    <button type="button" class="link" onClick={() => goToCoding(state, id)}>
                      <SafeInline text={codingLabel(coding, reading)} />
                    </button>
                  </li>
                );
              })}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}
