/**
 * Content-derived ids of records: the same report gives the same ids on every machine and in every run.
 * What an id is made of is part of the contract; changing it is a breaking change.
 */
import { contentId } from '../base/hash.ts';
import type { Field, FieldSpan } from '../base/span.ts';

/** `art_…` from the canonical URL (null counts as empty) and the text. */
export function articleId(canonicalUrl: string | null, text: string): string {
  return contentId('art', [canonicalUrl ?? '', text]);
}

/**
 * `evt_…` from where and what was coded. Actors are not in it, so a better actor keeps the id.
 * @param ordinal counts events of one type on one trigger, from 0
 */
export function eventId(
  article: string,
  field: Field,
  triggerStart: number,
  triggerEnd: number,
  type: string,
  ordinal: number,
): string {
  return contentId('evt', [
    article,
    ...spanParts({ field, start: triggerStart, end: triggerEnd }),
    type,
    String(ordinal),
  ]);
}

/** `clm_…` from the cue (null where there is none) and the content spans, in the order given. */
export function claimId(article: string, cue: FieldSpan | null, content: readonly FieldSpan[]): string {
  const cueParts = cue === null ? ['', '', ''] : spanParts(cue);
  return contentId('clm', [article, ...cueParts, ...content.flatMap(spanParts)]);
}

/** `mnt_…` from where the mention stands. */
export function mentionId(article: string, field: Field, start: number, end: number): string {
  return contentId('mnt', [article, ...spanParts({ field, start, end })]);
}

/** `chn_…` from the ids of the chain's mentions, in the order of the text. */
export function chainId(article: string, mentions: readonly string[]): string {
  return contentId('chn', [article, ...mentions]);
}

function spanParts(span: FieldSpan): string[] {
  return [span.field, String(span.start), String(span.end)];
}
