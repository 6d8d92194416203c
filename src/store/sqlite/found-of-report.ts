/**
 * What a report holds beside events and claims (which are rows of their own), as one JSON column. In: a result.
 * Out: its sentences and mentions, and the order of its codings. What can be told again from the text is left
 * out: the words and the id of a mention, and fields that are null.
 */
import { cutField, type Field, type FieldSpan, type Fields } from '../../base/span.ts';
import { mentionId } from '../../record/ids.ts';
import type { PublicMention } from '../../record/mention.ts';
import type { ReadResult } from '../../record/read-result.ts';

type ShortMention = Pick<PublicMention, 'field' | 'start' | 'end' | 'kind'> & Partial<PublicMention>;

type FoundJson = {
  sentences: [Field, number, number][];
  mentions: ShortMention[];
  events: string[];
  claims: string[];
};

export type FoundInReport = {
  sentences: FieldSpan[];
  mentions: PublicMention[];
  /** Ids, in the order of the result. */
  events: string[];
  claims: string[];
};

export function toFoundJson(result: ReadResult): string {
  const found: FoundJson = {
    sentences: result.sentences.map(({ field, start, end }) => [field, start, end]),
    mentions: result.mentions.map((mention) => shorten(mention, result)),
    events: result.events.map((event) => event.id),
    claims: result.claims.map((claim) => claim.id),
  };
  return JSON.stringify(found);
}

/** @param article the id and words of the report that it was made of */
export function fromFoundJson(json: string, article: Fields & { id: string }): FoundInReport {
  const found = JSON.parse(json) as FoundJson;
  return {
    sentences: found.sentences.map(([field, start, end]) => ({ field, start, end })),
    mentions: found.mentions.map((mention) => lengthen(mention, article)),
    events: found.events,
    claims: found.claims,
  };
}

function shorten(mention: PublicMention, result: ReadResult): ShortMention {
  const { article } = result;
  const told = { ...mention } as Partial<PublicMention>;
  if (mention.id === mentionId(article.id, mention.field, mention.start, mention.end)) delete told.id;
  if (mention.text === cutField(article, mention)) delete told.text;
  const kept = Object.entries(told).filter(([, value]) => value !== null);
  return Object.fromEntries(kept) as ShortMention;
}

function lengthen(mention: ShortMention, article: Fields & { id: string }): PublicMention {
  const { field, start, end, kind } = mention;
  return {
    id: mention.id ?? mentionId(article.id, field, start, end),
    field,
    start,
    end,
    text: mention.text ?? cutField(article, mention),
    kind,
    actorId: mention.actorId ?? null,
    placeId: mention.placeId ?? null,
    weaponId: mention.weaponId ?? null,
    instrumentId: mention.instrumentId ?? null,
    chain: mention.chain ?? null,
  };
}
