/**
 * From drafts to claims: ids, nesting (a claim whose cue stands inside another's content), and the events that
 * each carries. In: drafts and events with their triggers. Out: claims in the order of the text, with for each
 * event the claims around it, innermost first.
 */
import { cutField, type FieldSpan } from '../../base/span.ts';
import type { Claim } from '../../record/claim.ts';
import type { Document } from '../../record/document.ts';
import { claimId } from '../../record/ids.ts';
import type { ClaimDraft } from './draft.ts';

export type PlacedClaim = { id: string; draft: ClaimDraft };

export function placeClaims(document: Document, drafts: readonly ClaimDraft[]): PlacedClaim[] {
  const placed = drafts.map((draft) => ({
    id: claimId(document.article.id, draft.cue, draft.content),
    draft,
  }));
  const unique = new Map(placed.map((p) => [p.id, p]));
  return [...unique.values()].sort((a, b) => startOf(a.draft) - startOf(b.draft));
}

function startOf(draft: ClaimDraft): number {
  const field = draft.content[0]?.field === 'title' ? -1e9 : 0;
  return field + Math.min(draft.cue?.start ?? Number.POSITIVE_INFINITY, draft.content[0]?.start ?? 0);
}

function holds(draft: ClaimDraft, span: FieldSpan): boolean {
  return draft.content.some((c) => c.field === span.field && c.start <= span.start && span.end <= c.end);
}

const sizeOf = (draft: ClaimDraft) => draft.content.reduce((sum, c) => sum + c.end - c.start, 0);

/** Claims whose content holds the words, the narrowest first. A claim is not around its own cue. */
export function claimsAround(claims: readonly PlacedClaim[], span: FieldSpan): PlacedClaim[] {
  return claims
    .filter(
      (c) =>
        holds(c.draft, span) &&
        !(c.draft.cue !== null && c.draft.cue.start === span.start && c.draft.cue.field === span.field),
    )
    .sort((a, b) => sizeOf(a.draft) - sizeOf(b.draft) || Number(isWithin(b, a)) - Number(isWithin(a, b)));
}

/** Of two claims over the same words, whether the first was told to stand inside the second. */
function isWithin({ draft }: PlacedClaim, outer: PlacedClaim): boolean {
  const { within } = draft;
  const { cue } = outer.draft;
  return within !== undefined && cue !== null && within.start === cue.start && within.field === cue.field;
}

export function toClaims(
  document: Document,
  placed: readonly PlacedClaim[],
  eventsOf: ReadonlyMap<string, string[]>,
): Claim[] {
  const outer = outerClaims(placed);
  return placed.map(({ id, draft }) => ({
    id,
    kind: draft.kind,
    stance: draft.stance,
    cue: draft.cue === null ? null : { ...draft.cue, text: cutField(document.article, draft.cue) },
    speakers: draft.speakers,
    content: draft.content,
    events: eventsOf.get(id) ?? [],
    nestedIn: outer.get(id) ?? null,
  }));
}

/**
 * The claim that each is nested in. Where the cues of two stand in each other's content (a parser's fault), the
 * narrower is nested and the wider is not: whoever follows `nestedIn` comes to an end.
 */
function outerClaims(placed: readonly PlacedClaim[]): Map<string, string> {
  const outer = new Map<string, string>();
  const isInside = (id: string, within: string): boolean => {
    for (let at: string | undefined = id; at !== undefined; at = outer.get(at))
      if (at === within) return true;
    return false;
  };
  for (const claim of placed) {
    const around = placed.find((other) => isWithin(claim, other));
    if (around !== undefined && !isInside(around.id, claim.id)) outer.set(claim.id, around.id);
  }
  for (const { id, draft } of [...placed].sort((a, b) => sizeOf(a.draft) - sizeOf(b.draft))) {
    const span = draft.cue ?? draft.content[0];
    if (span === undefined || outer.has(id)) continue;
    const found = claimsAround(placed, span).find((claim) => !isInside(claim.id, id));
    if (found !== undefined) outer.set(id, found.id);
  }
  return outer;
}
