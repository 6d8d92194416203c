/** Rows for tests of exports, checked against the schemas of the records; fields are given where they matter. */
import type { Participant } from '../../src/record/actor-ref.ts';
import {
  type ActorRow,
  type ArticleRow,
  actorRowSchema,
  articleRowSchema,
  type ClaimRow,
  claimRowSchema,
  type EventRow,
  eventRowSchema,
  type SearchRow,
  searchRowSchema,
} from '../../src/record/rows.ts';

const SENTENCE = 'Kim met Putin in Vladivostok.';
const ARTICLE = {
  id: 'art_1',
  url: 'https://news.example/1',
  title: 'Leaders meet',
  publisher: 'Example Courier',
  publishedAt: { value: '2019-04-25', precision: 'day', basis: 'stated', via: 'meta' },
  digest: 'a'.repeat(64),
} as const;

/** A participant by country, or by words alone. */
export function participant(name: string, country: string | null = null, isActor = true): Participant {
  const actor = {
    id: country === null ? null : `state/${country.toLowerCase()}`,
    name,
    country,
    sectors: [],
  };
  return { field: 'text', start: 0, end: name.length, text: name, actor: isActor ? actor : null };
}

export function eventRow(fields: Partial<EventRow> = {}): EventRow {
  return eventRowSchema.parse({
    record: 'event',
    id: 'evt_1',
    status: 'filed',
    type: 'CONSULT',
    mode: 'visit',
    contexts: ['military', 'diplomatic'],
    reciprocal: false,
    plover: { type: 'CONSULT', mode: 'visit', contexts: ['diplomatic'] },
    cameo: '042',
    quad: 'verbal-cooperation',
    goldstein: 1.9,
    trigger: { field: 'text', start: 4, end: 7, text: 'met' },
    source: [participant('North Korea', 'PRK')],
    target: [participant('Russia', 'RUS')],
    place: null,
    date: { from: '2019-04-25', to: '2019-04-25', precision: 'day', basis: 'stated' },
    modality: { negated: false, future: false, hypothetical: false, historical: false },
    attribution: [],
    explanation: { cue: 'meet', rule: 'subject-object', knowledge: [], score: 0.9, evidence: [] },
    quote: { field: 'text', start: 0, end: SENTENCE.length, text: SENTENCE },
    told: [],
    article: ARTICLE,
    review: null,
    filedAt: '2024-05-01T00:00:00Z',
    marker: 1,
    ...fields,
  });
}

export function claimRow(fields: Partial<ClaimRow> = {}): ClaimRow {
  return claimRowSchema.parse({
    record: 'claim',
    id: 'clm_1',
    kind: 'mixed',
    stance: 'denies',
    cue: { field: 'text', start: 5, end: 11, text: 'denied' },
    speakers: [{ ...participant('Russia', 'RUS'), anonymous: false }],
    content: [{ field: 'text', start: 0, end: 3 }],
    events: ['evt_1', 'evt_2'],
    nestedIn: null,
    words: ['that it sold arms', 'ever'],
    quote: { field: 'title', start: 0, end: SENTENCE.length, text: SENTENCE },
    article: ARTICLE,
    review: null,
    filedAt: '2024-05-01T00:00:00Z',
    marker: 2,
    ...fields,
  });
}

export function articleRow(fields: Partial<ArticleRow> = {}): ArticleRow {
  return articleRowSchema.parse({
    record: 'article',
    id: 'art_1',
    url: ARTICLE.url,
    canonicalUrl: ARTICLE.url,
    title: ARTICLE.title,
    authors: ['A. Writer', 'B. Writer'],
    publisher: ARTICLE.publisher,
    publishedAt: ARTICLE.publishedAt,
    language: 'en',
    dateline: null,
    status: 'coded',
    reason: null,
    digest: ARTICLE.digest,
    sources: ['pages/1.html'],
    excerpt: SENTENCE,
    characters: 29,
    events: 1,
    claims: 0,
    filedAt: '2024-05-01T00:00:00Z',
    marker: 1,
    ...fields,
  });
}

export function actorRow(fields: Partial<ActorRow> = {}): ActorRow {
  return actorRowSchema.parse({
    record: 'actor',
    id: 'state/prk',
    name: 'North Korea',
    country: 'PRK',
    sectors: ['GOV', 'MIL'],
    asSource: 3,
    asTarget: 2,
    asSpeaker: 1,
    ...fields,
  });
}

export function searchRow(fields: Partial<SearchRow> = {}): SearchRow {
  return searchRowSchema.parse({
    record: 'article',
    article: ARTICLE,
    events: 1,
    snippet: [
      { text: 'Kim ', match: false },
      { text: 'met', match: true },
      { text: ' Putin', match: false },
    ],
    ...fields,
  });
}

export async function* streamOf<R>(rows: Iterable<R>): AsyncIterable<R> {
  yield* rows;
}

export async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
