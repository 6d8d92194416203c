/** A coding in a line of words: who did what to whom, or who says what. For cards, labels and messages. */
import type { CodedClaim, CodedEvent } from '../api/rows.ts';
import type { Coding, Reading } from '../marks/reading.ts';
import { typeName } from '../state/event-types.ts';
import { speakerWords } from '../words/teller-words.ts';
import { verbWords } from '../words/verb-words.ts';

type Participant = CodedEvent['source'][number];

function participantName(participant: Participant): string {
  return participant.actor?.name ?? participant.text;
}

/** The name, with the country where another beside it has the same name ("foreign ministers of Japan and South Korea"). */
export function nameAmong(participant: Participant, all: readonly Participant[]): string {
  const name = participantName(participant);
  const country = participant.actor?.country ?? null;
  if (country === null || all.filter((other) => participantName(other) === name).length < 2) return name;
  return `${name} (${country})`;
}

/** The words that a claim's content spans cut, joined with an ellipsis. */
export function contentWords(claim: CodedClaim, reading: Pick<Reading, 'title' | 'text'>): string {
  return claim.content
    .map(({ field, start, end }) =>
      (field === 'title' ? (reading.title ?? '') : reading.text).slice(start, end),
    )
    .join(' … ');
}

/** Between speaker and content: "denies" for one speaker, "deny" for several. */
export function stanceWords(claim: CodedClaim): string {
  return verbWords(claim.stance === 'asserts' ? 'says' : claim.stance, claim.speakers.length);
}

/** Plain words, for screen readers and titles. */
export function codingLabel(coding: Coding, reading: Reading): string {
  if (coding.record === 'claim') {
    const { claim } = coding;
    return `${speakerWords(claim)} ${stanceWords(claim)}: ${contentWords(claim, reading).slice(0, 80)}`;
  }
  const { event } = coding;
  const side = (list: readonly Participant[]): string => list.map((one) => nameAmong(one, list)).join(', ');
  return [
    typeName(event.type),
    side(event.source) || 'unknown',
    event.target.length > 0 ? `to ${side(event.target)}` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
