/** A claim while it is being put together: spans and tokens of one sentence, before ids and events. */
import type { FieldSpan } from '../../base/span.ts';
import type { Speaker } from '../../record/actor-ref.ts';
import type { Claim } from '../../record/claim.ts';
import type { Graph } from '../graph.ts';

export type ClaimDraft = {
  graph: Graph;
  /** Token of the cue, -1 where only quotation marks show it. */
  cueToken: number;
  cue: FieldSpan | null;
  stance: Claim['stance'];
  kind: Claim['kind'];
  speakers: Speaker[];
  /** Tokens of the content in this sentence, in order. */
  tokens: number[];
  content: FieldSpan[];
  /** The cue is a verb in the past: "would" inside stands for "will". */
  past: boolean;
};
