/**
 * What the coder asks of the resolver. The pipeline hands in an implementation, since stages of one floor do
 * not import each other.
 */
import type { FieldSpan } from '../base/span.ts';
import type { Participant } from '../record/actor-ref.ts';
import type { EventDate } from '../record/date-value.ts';
import type { PlaceRef } from '../record/place-ref.ts';

export type Resolution = {
  /**
   * The actors that a noun phrase stands for, by the phrase's head: mostly one, several for "the Russian and
   * Chinese delegations", none where the phrase names no actor.
   */
  actorsOf(sentence: number, token: number): Participant[];
  /** When the act of a trigger took place, and the words that say so. */
  dateOf(sentence: number, token: number): EventDate | null;
  /** Where the act of a trigger took place, if the syntax ties a place to it. */
  placeOf(sentence: number, token: number): PlaceRef | null;
  /** The kind of knowledge a token is part of a name of, for object classes. */
  nameKindOf(sentence: number, token: number): string | null;
};

/** What is known of a coding when its score is worked out; each between 0 and 1 but for the logarithms. */
export type CodingFeatures = Readonly<Record<CodingFeature, number>>;

export const CODING_FEATURES = [
  'prior',
  'typeShare',
  'noneShare',
  'margin',
  'isNoun',
  'isLearned',
  'hasSource',
  'hasTarget',
  'knowsSource',
  'knowsTarget',
] as const;

export type CodingFeature = (typeof CODING_FEATURES)[number];

/** How sure a coding is: a calibrated probability that its type is right. */
export type Confidence = {
  /** From here on a coding is filed, below it is `uncertain`. */
  readonly filedFrom: number;
  scoreOf(features: CodingFeatures): number;
};

export type Evidence = FieldSpan & { for: string };
