/** What the benches of claims compare with: texts with who said what, as spans. */
import type { Span } from '../../src/base/span.ts';

export interface GoldAttribution {
  /** The words of saying; in GUM the whole clause of saying, source and all. */
  cue: readonly Span[];
  source: readonly Span[];
  content: readonly Span[];
}

export interface GoldText {
  name: string;
  text: string;
  attributions: readonly GoldAttribution[];
  /** Verbs of the text, where the set attributes clauses alone: a claim without one in its content is not judged. */
  verbs?: readonly Span[];
}
