/**
 * What took the place of a claim that is not coded any more: the one whose cue overlaps its cue most; else the
 * one whose content does; else nothing.
 */
import type { FieldSpan } from '../../../base/span.ts';
import type { Claim } from '../../../record/claim.ts';
import type { ReadResult } from '../../../record/read-result.ts';
import { sideKey } from './event-replacement.ts';
import { overlapOf } from './overlap-of.ts';

export function replacementOfClaim(gone: Claim, result: ReadResult): Claim | null {
  return (
    mostShared(result.claims, (claim) => shared(cues(claim), cues(gone))) ??
    mostShared(result.claims, (claim) => shared(claim.content, gone.content))
  );
}

/** Same stance of the same speakers; the words that count as content may differ. */
export function saysTheSameClaim(gone: Claim, instead: Claim): boolean {
  return gone.stance === instead.stance && sideKey(gone.speakers) === sideKey(instead.speakers);
}

function cues(claim: Claim): FieldSpan[] {
  return claim.cue === null ? [] : [claim.cue];
}

function shared(ours: readonly FieldSpan[], theirs: readonly FieldSpan[]): number {
  let units = 0;
  for (const a of ours) for (const b of theirs) if (a.field === b.field) units += overlapOf(a, b);
  return units;
}

/** The first of those that share most; null when none shares anything. */
function mostShared(claims: readonly Claim[], units: (claim: Claim) => number): Claim | null {
  let best: Claim | null = null;
  let most = 0;
  for (const claim of claims) {
    const count = units(claim);
    if (count > most) {
      best = claim;
      most = count;
    }
  }
  return best;
}
