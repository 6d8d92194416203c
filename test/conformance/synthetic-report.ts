/**
 * Made-up reports of realistic shape: some 400 words, skewed actors, types and outlets, dates from 2000 to 2024,
 * planned, denied and claimed events. In: a seed and a number. Out: always the same report, with spans that cut
 * the words they quote.
 */

import { sha256Hex } from '../../src/base/hash.ts';
import { fromDayNumber, toDayNumber, toIsoDate } from '../../src/base/iso-date.ts';
import type { Article } from '../../src/record/article.ts';
import type { Claim } from '../../src/record/claim.ts';
import type { Event } from '../../src/record/event.ts';
import { articleId, claimId, eventId, mentionId } from '../../src/record/ids.ts';
import type { PublicMention } from '../../src/record/mention.ts';
import type { Producer } from '../../src/record/producer.ts';
import type { Anchor } from '../../src/record/spans.ts';
import type { ReportToFile } from '../../src/store/port.ts';
import { type Choice, seededChoice } from './seeded-choice.ts';
import { ACTORS, ACTS, OUTLETS, PLACES, SAYINGS, WORDS } from './synthetic-world.ts';
import { type TextBuilder, textBuilder } from './text-builder.ts';

export const SYNTHETIC_PRODUCER: Producer = {
  name: 'attache',
  version: '0.1.0',
  model: sha256Hex('synthetic model'),
  knowledge: sha256Hex('synthetic knowledge'),
};

export type SyntheticOptions = {
  /** Events in a report, on average (default 8). */
  events?: number;
  /** Words in a report, about (default 400). */
  words?: number;
};

const FIRST_DAY = toDayNumber({ year: 2000, month: 1, day: 1 });
const DAYS = toDayNumber({ year: 2024, month: 12, day: 31 }) - FIRST_DAY + 1;

/** Ids need the article's, which needs the whole text: until then, records hold what ids are made of. */
type Draft = {
  choice: Choice;
  text: TextBuilder;
  day: number;
  sentences: { field: 'text'; start: number; end: number }[];
  mentions: Omit<PublicMention, 'id'>[];
  events: Omit<Event, 'id' | 'attribution'>[];
  claims: (Omit<Claim, 'id' | 'events' | 'nestedIn'> & { around: number | null })[];
};

export function syntheticReport(seed: number, number: number, options: SyntheticOptions = {}): ReportToFile {
  const choice = seededChoice(Math.imul(seed, 0x1000193) ^ number);
  // Later years have more reports.
  const day = FIRST_DAY + Math.floor(Math.sqrt(choice.unit()) * DAYS);
  const draft: Draft = {
    choice,
    text: textBuilder(),
    day,
    sentences: [],
    mentions: [],
    events: [],
    claims: [],
  };
  const events = options.events ?? 8;
  const wanted = Math.max(0, Math.round(events * (0.4 + choice.unit() * 1.2)));
  const words = options.words ?? 400;
  while (draft.events.length < wanted) {
    addSentence(draft, choice.maybe(0.35) ? addClaimWithEvent : addEvent);
    if (draft.text.spaces < words) addSentence(draft, choice.maybe(0.3) ? addClaim : addFiller);
  }
  while (draft.text.spaces < words) addSentence(draft, addFiller);
  return toReport(draft, number);
}

function addSentence(draft: Draft, add: (draft: Draft) => void): void {
  const { text } = draft;
  if (text.length > 0) text.add(' ');
  const start = text.length;
  add(draft);
  text.add('.');
  draft.sentences.push(text.since(start));
}

function addFiller({ choice, text }: Draft): void {
  text.add(`The ${choice.skewed(WORDS)}`);
  for (let count = 8 + choice.below(18); count > 0; count--) text.add(` ${choice.skewed(WORDS)}`);
}

function addEvent(draft: Draft): void {
  const { choice, text } = draft;
  const source = addActor(draft);
  const future = choice.maybe(0.12);
  const negated = choice.maybe(0.08);
  const hypothetical = choice.maybe(0.05);
  text.add(future ? ' will have ' : negated ? ' never ' : ' ');
  const act = choice.skewed(ACTS);
  const trigger = text.add(act.verb);
  text.add(' ');
  const target = choice.maybe(0.85) ? addActor(draft) : null;
  const place = choice.maybe(0.5) ? addPlace(draft) : null;
  text.add(` over the ${choice.skewed(WORDS)}`);
  const date = choice.maybe(0.9) ? addDate(draft) : null;
  const reciprocal = target !== null && choice.maybe(0.15);
  const { verb: _verb, ...coded } = act;
  const contexts: Event['contexts'] = choice.maybe(0.4)
    ? ['military']
    : choice.maybe(0.3)
      ? ['diplomatic', 'cbrn']
      : [];
  draft.events.push({
    ...coded,
    status: choice.maybe(0.1) ? 'uncertain' : 'filed',
    contexts,
    plover: { ...coded.plover, contexts },
    reciprocal,
    trigger,
    source: reciprocal && target !== null ? [source, target] : [source],
    target: reciprocal || target === null ? [] : [target],
    place,
    date,
    modality: { negated, future, hypothetical, historical: choice.maybe(0.03) },
    explanation: {
      cue: act.verb,
      rule: 'active-subject-object',
      knowledge: [`events/${act.type.toLowerCase()}`],
      score: 0.5 + choice.below(50) / 100,
      evidence: [],
    },
  });
}

function addActor(draft: Draft): Event['source'][number] {
  const actor = draft.choice.skewed(ACTORS);
  const words = draft.text.add(actor.name);
  addMention(draft, words, { kind: actor.id?.startsWith('person/') ? 'person' : 'place', actorId: actor.id });
  return { ...words, actor: draft.choice.maybe(0.04) ? null : actor };
}

function addPlace(draft: Draft): Event['place'] {
  const place = draft.choice.skewed(PLACES);
  draft.text.add(' in ');
  const words = draft.text.add(place.name);
  addMention(draft, words, { kind: 'place', placeId: `place/${place.name.toLowerCase()}` });
  return { ...words, ...place, lat: null, lng: null, precision: 'city', basis: 'stated' };
}

function addMention(
  draft: Draft,
  words: Anchor,
  rest: Pick<PublicMention, 'kind'> & Partial<PublicMention>,
): void {
  const empty = { actorId: null, placeId: null, weaponId: null, instrumentId: null, chain: null };
  draft.mentions.push({ ...words, ...empty, ...rest });
}

function addDate(draft: Draft): Event['date'] {
  const { choice, text, day } = draft;
  // Many events of one day: lists must page through ties.
  const from = Math.max(FIRST_DAY, day - (choice.maybe(0.6) ? 0 : choice.below(20)));
  const month = choice.maybe(0.1);
  const iso = toIsoDate(fromDayNumber(from));
  text.add(' on ');
  const words = text.add(iso);
  const to = month ? toIsoDate(fromDayNumber(from + 27)) : iso;
  return { from: iso, to, precision: month ? 'month' : 'day', basis: 'stated', ...words };
}

function addClaim(draft: Draft): void {
  claim(draft, addFiller, null);
}

function addClaimWithEvent(draft: Draft): void {
  claim(draft, addEvent, draft.events.length);
}

function claim(draft: Draft, addContent: (draft: Draft) => void, around: number | null): void {
  const { choice, text } = draft;
  const saying = choice.skewed(SAYINGS);
  const speaker = addActor(draft);
  text.add(' ');
  const cue = text.add(saying.cue);
  text.add(' that ');
  const start = text.length;
  addContent(draft);
  const content = [text.since(start)];
  const { stance } = saying;
  draft.claims.push({
    kind: choice.maybe(0.2) ? 'direct' : 'indirect',
    stance,
    cue,
    speakers: choice.maybe(0.9) ? [{ ...speaker, anonymous: speaker.actor === null }] : [],
    content,
    around,
  });
}

function toReport(draft: Draft, number: number): ReportToFile {
  const { choice } = draft;
  const text = draft.text.text;
  const id = articleId(null, text);
  const day = toIsoDate(fromDayNumber(draft.day));
  const outlet = choice.skewed(OUTLETS);
  const url = `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/${day}/${number}`;
  const article: Article = {
    id,
    url,
    canonicalUrl: null,
    title: choice.maybe(0.05) ? null : titleOf(draft),
    authors: [],
    publisher: choice.maybe(0.03) ? null : outlet,
    publishedAt: choice.maybe(0.04) ? null : { value: day, precision: 'day', basis: 'stated', via: 'jsonld' },
    language: 'en',
    dateline: null,
    text,
  };
  const { canonicalUrl: _canonicalUrl, ...shown } = article;
  const { events, claims } = toRecords(draft, id);
  const title =
    article.title === null ? [] : [{ field: 'title' as const, start: 0, end: article.title.length }];
  const mentions = draft.mentions.map((mention) => {
    const { field, start, end, text: words, kind, ...links } = mention;
    return { id: mentionId(id, field, start, end), field, start, end, text: words, kind, ...links };
  });
  const sha256 = sha256Hex(`${text} as bytes`);
  return {
    inputKey: sha256Hex(`${text} as input`),
    capture: { sha256, mediaType: 'text/html', lengthBytes: text.length * 3, source: url },
    article,
    result: {
      status: 'coded',
      reason: null,
      article: shown,
      sentences: [...title, ...draft.sentences],
      mentions,
      events,
      claims,
      producer: SYNTHETIC_PRODUCER,
    },
    filedAt: new Date(Date.UTC(2025, 0, 1) + number * 1000).toISOString(),
  };
}

function toRecords(draft: Draft, article: string): { events: Event[]; claims: Claim[] } {
  const ids = draft.events.map(({ type, trigger }) =>
    eventId(article, 'text', trigger.start, trigger.end, type, 0),
  );
  const claims = draft.claims.map(({ around, ...record }): Claim => {
    const event = around === null ? undefined : ids[around];
    const events = event === undefined ? [] : [event];
    return { id: claimId(article, record.cue, record.content), ...record, events, nestedIn: null };
  });
  const events = draft.events.map((record, index): Event => {
    const id = ids[index] ?? '';
    return {
      id,
      ...record,
      attribution: claims.filter((said) => said.events.includes(id)).map((said) => said.id),
    };
  });
  return { events, claims };
}

function titleOf({ choice, events }: Draft): string {
  const first = events[0];
  const who = first === undefined ? choice.skewed(WORDS) : (first.source[0]?.text ?? '');
  return `${who} ${first?.trigger.text ?? 'news'} as ${choice.skewed(WORDS)} ${choice.skewed(WORDS)} goes on`;
}
