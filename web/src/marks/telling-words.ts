/**
 * Who an event is told by, in words, from the outermost voice in: “told by state media, who quote Kim Jong Un”.
 * In: the claims around an event, innermost first, as records hold them. Out: plain text.
 */

import type { CodedClaim, CodedEvent } from '../api/rows.ts';
import { verbWords } from '../words/verb-words.ts';

/** How each stance reads after the speaker's name. */
const STANCE_WORDS: Readonly<Record<CodedClaim['stance'], string>> = {
  asserts: 'says so',
  denies: 'denies it',
  doubts: 'doubts it',
  predicts: 'predicts it',
  promises: 'promises it',
  demands: 'demands it',
  praises: 'praises it',
  accuses: 'accuses',
  threatens: 'threatens it',
  refuses: 'refuses it',
  hopes: 'hopes so',
  concedes: 'concedes it',
};

/** Who speaks in a claim. Joint speakers are joined; nobody named is said in words. */
export function speakerWords(claim: CodedClaim): string {
  const names = claim.speakers.map((s) => s.actor?.name ?? s.text);
  if (names.length === 0) return 'somebody who is not named';
  const anonymous = claim.speakers.every((s) => s.anonymous) ? ' (nameless)' : '';
  const last = names.at(-1) ?? '';
  return (names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`) + anonymous;
}

export type Telling = {
  claim: string;
  speaker: string;
  stance: CodedClaim['stance'];
  words: string;
  /** What leads to the voice inside this one: "who quotes", "who quote". */
  quotes: string;
};

/** The voices around an event, outermost first. */
export function tellingsOf(event: CodedEvent, claims: ReadonlyMap<string, CodedClaim>): Telling[] {
  return chain(event.attribution, claims);
}

/** The voices around a claim, outermost first, itself left out. */
export function tellingsAround(claim: CodedClaim, claims: ReadonlyMap<string, CodedClaim>): Telling[] {
  const ids: string[] = [];
  // Records of strangers' programs could go round in a ring.
  for (let id = claim.nestedIn; id !== null && !ids.includes(id); id = claims.get(id)?.nestedIn ?? null)
    ids.push(id);
  return chain(ids, claims);
}

/** One line: `told by his spokeswoman, who quotes Lee Myung-bak (demands it)`; empty for the report's own voice. */
export function tellingWords(tellings: readonly Telling[]): string {
  const last = tellings.at(-1);
  if (last === undefined) return '';
  const voices = tellings.map((t) => (t === last ? t.speaker : `${t.speaker}, ${t.quotes} `)).join('');
  return `told by ${voices} (${last.words})`;
}

function chain(innermostFirst: readonly string[], claims: ReadonlyMap<string, CodedClaim>): Telling[] {
  return [...innermostFirst].reverse().flatMap((id) => {
    const claim = claims.get(id);
    if (claim === undefined) return [];
    return [
      {
        claim: id,
        speaker: speakerWords(claim),
        stance: claim.stance,
        words: verbWords(STANCE_WORDS[claim.stance], claim.speakers.length),
        quotes: `who ${verbWords('quotes', claim.speakers.length)}`,
      },
    ];
  });
}
