/**
 * What `resolve` adds to a document beside its records: the knowledge that was used, the day the report speaks
 * from, and look-ups by token that the coder's questions (`actorOf`, `dateOf`, `placeOf`) need.
 */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { NameUse } from '../knowledge/name-index.ts';
import type { TitleMatch } from '../knowledge/title-index.ts';
import type { ActorRef } from '../record/actor-ref.ts';
import type { Document, TimeExpression } from '../record/document.ts';
import type { Mention } from '../record/mention.ts';
import type { Anchor } from '../record/spans.ts';

/** A time expression and the tokens that it covers, both ends included. */
export type LocatedTime = { time: TimeExpression; first: number; last: number };

/** Look-ups for one sentence, all by index of token. */
export type SentenceFrame = {
  children: readonly (readonly number[])[];
  /** The mention that covers a token. */
  mention: readonly (Mention | null)[];
  /** The longest title or role word that covers a token. */
  title: readonly (TitleMatch | null)[];
  times: readonly LocatedTime[];
};

/** How a name was used, for mentions that were linked by knowledge. */
export type MentionUse = { use: NameUse; stateId: string | null };

export type Resolution = {
  knowledge: Knowledge;
  /** The day of the report (publication, else dateline), as `YYYY-MM-DD`; null when unknown. */
  day: string | null;
  frames: readonly SentenceFrame[];
  /** By mention id. */
  uses: ReadonlyMap<string, MentionUse>;
  /** Mentions of one person, by mention id: the first full one stands for all. */
  introducedBy: ReadonlyMap<string, Mention>;
  /** Codes of states named in the document in any way, with how often. */
  countries: ReadonlyMap<string, number>;
  /** Answers already worked out, by sentence and token; `null` while one is being worked out. */
  memo: Map<string, ResolvedActor[] | null>;
  /** How many questions deep the one being answered is. */
  depth: { value: number };
};

export type ResolvedDocument = Document & { resolution: Resolution };

/** An actor with the words that name it, title included. */
export type ResolvedActor = ActorRef & {
  span: Anchor;
  /** One person, as "he" or "she" may stand for; several bodies or people are not. */
  person: boolean;
  sex: 'female' | 'male' | null;
};
