/** Claims in words: who speaks, with which stance, and what they say. No layout. */
import type { Claim } from '../../record/claim.ts';
import type { ReadResult } from '../../record/read-result.ts';
import { participantNames } from './participants.ts';
import { wordsOf } from './sentence-of.ts';

/** Names of those who speak; `nobody named` for hearsay. */
function speakerWords(claim: Claim): string {
  return participantNames(claim.speakers, 'nobody named');
}

/** Who vouches for an event, innermost first: `told by KCNA (PRK) [asserts]`, or `told by the report itself`. */
export function attributionWords(result: ReadResult, claimIds: readonly string[]): string {
  const claims = claimIds.flatMap((id) => result.claims.filter((claim) => claim.id === id));
  if (claims.length === 0) return 'told by the report itself';
  return `told by ${claims.map(claimTitle).join(', says ')}`;
}

/** E.g. `North Korea (PRK), Russia (RUS) [denies]`. */
export function claimTitle(claim: Claim): string {
  return `${speakerWords(claim)} [${claim.stance}]`;
}

/** The content of a claim on one line; pieces that the report interrupts are joined by dots. */
export function contentWords(result: ReadResult, claim: Claim): string {
  return claim.content.map((span) => wordsOf(result, span)).join(' … ');
}
