/** From a coded document to the answer of `attache read`: the contract's fields and no others. */
import type { Coding } from '../code/code-document.ts';
import type { Article } from '../record/article.ts';
import type { Document } from '../record/document.ts';
import type { NotCodedReason } from '../record/lists/not-coded-reasons.ts';
import type { Mention, PublicMention } from '../record/mention.ts';
import type { Producer } from '../record/producer.ts';
import type { ReadArticle, ReadResult } from '../record/read-result.ts';

export function toReadResult(document: Document, coding: Coding, producer: Producer): ReadResult {
  return {
    status: 'coded',
    reason: null,
    article: toReadArticle(document.article),
    sentences: document.sentences.map(({ field, start, end }) => ({ field, start, end })),
    mentions: document.mentions.map(toPublicMention),
    events: coding.events,
    claims: coding.claims,
    producer,
  };
}

/** The article is kept and labelled; nothing was read. */
export function notCoded(article: Article, reason: NotCodedReason, producer: Producer): ReadResult {
  return {
    status: 'not-coded',
    reason,
    article: toReadArticle(article),
    sentences: [],
    mentions: [],
    events: [],
    claims: [],
    producer,
  };
}

function toReadArticle(article: Article): ReadArticle {
  const { id, url, title, authors, publisher, publishedAt, language, dateline, text } = article;
  return { id, url, title, authors, publisher, publishedAt, language, dateline, text };
}

function toPublicMention(mention: Mention): PublicMention {
  const { id, field, start, end, text, kind, actorId, placeId, weaponId, instrumentId, chain } = mention;
  return { id, field, start, end, text, kind, actorId, placeId, weaponId, instrumentId, chain };
}
