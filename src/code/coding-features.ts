/**
 * What the score of a coding rests on: the cue's own judgement, how the reader takes the trigger, and which roles
 * are filled. In: a settled draft and its participants. Out: numbers; null where the reader gave no shares.
 */
import type { Participant } from '../record/actor-ref.ts';
import type { EventDraft } from './draft-event.ts';
import { isVerbal, tokenAt } from './graph.ts';
import { isKnown } from './phrase-parties.ts';
import type { CodingFeatures } from './ports.ts';

/** Shares below this are not told apart. */
const LEAST = 0.005;

export function codingFeatures(
  draft: EventDraft,
  source: readonly Participant[],
  target: readonly Participant[],
  isReciprocal: boolean,
): CodingFeatures | null {
  const token = tokenAt(draft.graph, draft.trigger);
  const { acts } = token;
  if (!acts) return null;
  const { type } = draft.entry.type;
  const own = acts[type] ?? 0;
  let other = 0;
  for (const [name, share] of Object.entries(acts))
    if (name !== type && name !== 'none' && share > other) other = share;
  const others = isReciprocal ? source : target;
  return {
    prior: logit(draft.score),
    typeShare: log(own),
    noneShare: log(acts.none ?? 0),
    margin: log(own) - log(other),
    isNoun: Number(!isVerbal(token)),
    isLearned: Number(draft.entry.cue.id.startsWith('learned-')),
    hasSource: Number(source.length > 0),
    hasTarget: Number(others.length > (isReciprocal ? 1 : 0)),
    knowsSource: Number(source.some(isKnown)),
    knowsTarget: Number(others.some(isKnown)),
  };
}

function log(share: number): number {
  return Math.log(Math.max(share, LEAST));
}

function logit(p: number): number {
  const safe = Math.min(0.99, Math.max(0.01, p));
  return Math.log(safe / (1 - safe));
}
