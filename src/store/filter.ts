/**
 * What lists, facets, counts and exports can be narrowed by. Values of one field are alternatives; fields add
 * up. An empty filter is everything but what was found wrong. `parse-filter.ts` makes filters of what a person
 * or a program wrote.
 */
import type { ModalityFilter } from '../record/lists/modality-filters.ts';

/**
 * An actor as it is asked for: by id (`state/prk`), by country (`PRK`: every actor of that country), or by name
 * (whole, without regard to case).
 */
export type ActorAsk = { by: 'id' | 'country' | 'name'; value: string };

export type ReviewAsk = 'not-wrong' | 'wrong' | 'right' | 'reviewed' | 'unreviewed' | 'all';

export type EventFilter = {
  /** First and last day (ISO 8601), both inclusive: events whose date touches the stretch. */
  from?: string;
  to?: string;
  /** On either side. */
  actor?: readonly ActorAsk[];
  /** Country of an actor on either side. */
  country?: readonly string[];
  source?: readonly ActorAsk[];
  target?: readonly ActorAsk[];
  /** Two countries, one on each side or both acting together, in either direction. */
  pair?: readonly (readonly [string, string])[];
  type?: readonly string[];
  mode?: readonly string[];
  /** PLOVER category after the codebook's reductions. */
  plover?: readonly string[];
  /** The beginning of a CAMEO code: `04` has 042. */
  cameo?: readonly string[];
  context?: readonly string[];
  quad?: readonly string[];
  /** Country of the place. */
  place?: readonly string[];
  modality?: readonly ModalityFilter[];
  /** `author`: told by the report itself; `claimed`: told by somebody in it. */
  voice?: readonly ('author' | 'claimed')[];
  status?: readonly ('filed' | 'uncertain')[];
  outlet?: readonly string[];
  /** Year of the event's first day. */
  year?: readonly string[];
  article?: readonly string[];
  /** Words that the event's sentence, title or actors' names hold, all of them. */
  q?: string;
  /** Default: `not-wrong`. */
  review?: ReviewAsk;
  /** Filed after this place in the order of filing. */
  newSince?: number;
};

export type ClaimFilter = {
  /** By the day that the report was published. */
  from?: string;
  to?: string;
  /** Speakers. */
  actor?: readonly ActorAsk[];
  country?: readonly string[];
  stance?: readonly string[];
  kind?: readonly string[];
  outlet?: readonly string[];
  year?: readonly string[];
  article?: readonly string[];
  /** Only claims that carry this event. */
  event?: readonly string[];
  q?: string;
  review?: ReviewAsk;
  newSince?: number;
};

export type ArticleFilter = {
  /** By the day of publication. */
  from?: string;
  to?: string;
  outlet?: readonly string[];
  status?: readonly ('coded' | 'not-coded')[];
  year?: readonly string[];
  /** Reports with an event or claim of this actor. */
  actor?: readonly ActorAsk[];
  q?: string;
  newSince?: number;
};

export type ActorFilter = {
  country?: readonly string[];
  /** Part of the name. */
  q?: string;
  /** Only those with (true) or without (false) an id. */
  known?: boolean;
};
