/** What the finders of frames have in common: what they are asked, what they look things up in. Types and two short helps. */
import type { Codebook } from '../../knowledge/codebook.ts';
import type { SpeechVerb } from '../../knowledge/schemas/speech.ts';
import type { Quote } from '../../record/document.ts';
import { type Graph, subtree, tokenAt } from '../graph.ts';

/** What frames look things up in. */
export type FrameContext = {
  codebook: Codebook;
  quotes: readonly Quote[];
  isEventNoun: (graph: Graph, token: number) => boolean;
  /** The resolver knows somebody whom the token stands for. */
  isActor: (graph: Graph, token: number) => boolean;
};

/** Tokens of the content of a verb, or null where the frame is not there. */
export type FrameFinder = (
  graph: Graph,
  verb: number,
  entry: SpeechVerb,
  context: FrameContext,
) => number[] | null;

/** The heads with all that hangs on them; null where there are none. */
export function all(graph: Graph, heads: readonly number[]): number[] | null {
  return heads.length === 0 ? null : heads.flatMap((head) => subtree(graph, head));
}

/** The token's form is one of these, in lower case. */
export function isForm(graph: Graph, i: number, ...forms: string[]): boolean {
  return forms.includes(tokenAt(graph, i).form.toLowerCase());
}
