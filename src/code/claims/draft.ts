/** A claim while it is being put together: spans of one or more sentences, before ids and events. */
import type { FieldSpan } from '../../base/span.ts';
import type { Speaker } from '../../record/actor-ref.ts';
import type { Claim } from '../../record/claim.ts';

export type ClaimDraft = {
  /** The words that show that somebody speaks; null where only quotation marks do. */
  cue: FieldSpan | null;
  stance: Claim['stance'];
  kind: Claim['kind'];
  speakers: Speaker[];
  content: FieldSpan[];
  /** The cue is a verb in the past: "would" inside stands for "will". */
  past: boolean;
  /** Cue of the claim that this one stands inside of, where both are about the same words. */
  within?: FieldSpan;
};
