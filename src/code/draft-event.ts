/** An event while it is being put together: trigger, cue, roles. Modality, claims and ids come later. */

import type { CueEntry } from './cue-index.ts';
import type { Roles } from './fill-roles.ts';
import type { Graph } from './graph.ts';

export type EventDraft = {
  graph: Graph;
  trigger: number;
  entry: CueEntry;
  /** Verb that carries an event noun, -1 for none. */
  light: number;
  /** Tokens of the deep object that a cue asked for; the nouns among them make no event of their own. */
  objects: readonly number[];
  roles: Roles;
  mode: string | null;
  score: number;
  /** Told by itself: filed although no party is known. */
  isAlone: boolean;
  /** Told by itself below another act: kept, and not counted as fact unless it is dated history. */
  isBackground: boolean;
  /** What one side did with an act of two ("called off talks with"): that side alone is the source. */
  isOneSided: boolean;
};
