/**
 * Filters and facets in the plainest way: every row looked at, one after the other. In: rows as lists show them.
 * What an engine answers is compared with this.
 */
import type { ActorRef } from '../../src/record/actor-ref.ts';
import type { ArticleRow, ClaimRow, EventRow } from '../../src/record/rows.ts';
import type { ActorAsk, ArticleFilter, ClaimFilter, EventFilter, ReviewAsk } from '../../src/store/filter.ts';
import type { EventFacet } from '../../src/store/port.ts';

type Side = readonly { actor: ActorRef | null }[];

export function matchesEvent(row: EventRow, filter: EventFilter): boolean {
  const sides = [...row.source, ...row.target];
  const from = row.date?.from.slice(0, 10);
  const to = row.date?.to.slice(0, 10);
  return (
    (filter.from === undefined || (to !== undefined && to >= filter.from)) &&
    (filter.to === undefined || (from !== undefined && from <= filter.to)) &&
    any(filter.actor, (ask) => isOn(sides, ask)) &&
    any(filter.country, (code) => countriesOf(sides).has(code)) &&
    any(filter.source, (ask) => isOn(row.source, ask)) &&
    any(filter.target, (ask) => isOn(row.target, ask)) &&
    any(filter.pair, (pair) => pairsOf(row).has([...pair].sort().join('-'))) &&
    any(filter.type, (type) => row.type === type) &&
    any(filter.mode, (mode) => row.mode === mode) &&
    any(filter.plover, (type) => row.plover.type === type) &&
    any(filter.cameo, (start) => row.cameo?.startsWith(start) === true) &&
    any(filter.context, (context) => row.contexts.some((one) => one === context)) &&
    any(filter.quad, (quad) => row.quad === quad) &&
    any(filter.place, (code) => row.place?.country === code) &&
    any(filter.modality, (name) => eventValues(row, 'modality').includes(name)) &&
    any(filter.voice, (voice) => eventValues(row, 'voice').includes(voice)) &&
    any(filter.status, (status) => row.status === status) &&
    any(filter.outlet, (outlet) => row.article.publisher === outlet) &&
    any(filter.year, (year) => from?.slice(0, 4) === year) &&
    any(filter.article, (id) => row.article.id === id) &&
    passesReview(row.review?.verdict ?? null, filter.review) &&
    (filter.newSince === undefined || row.marker > filter.newSince) &&
    (filter.q === undefined || holdsWord(wordsOfEvent(row), filter.q))
  );
}

export function matchesClaim(row: ClaimRow, filter: ClaimFilter): boolean {
  const day = row.article.publishedAt?.value.slice(0, 10);
  return (
    (filter.from === undefined || (day !== undefined && day >= filter.from)) &&
    (filter.to === undefined || (day !== undefined && day <= filter.to)) &&
    any(filter.actor, (ask) => isOn(row.speakers, ask)) &&
    any(filter.country, (code) => countriesOf(row.speakers).has(code)) &&
    any(filter.stance, (stance) => row.stance === stance) &&
    any(filter.kind, (kind) => row.kind === kind) &&
    any(filter.outlet, (outlet) => row.article.publisher === outlet) &&
    any(filter.year, (year) => day?.slice(0, 4) === year) &&
    any(filter.article, (id) => row.article.id === id) &&
    any(filter.event, (id) => row.events.includes(id)) &&
    passesReview(row.review?.verdict ?? null, filter.review) &&
    (filter.newSince === undefined || row.marker > filter.newSince)
  );
}

/** @param parts events and claims of all reports, those found wrong left out */
export function matchesArticle(
  row: ArticleRow,
  filter: ArticleFilter,
  parts: readonly (EventRow | ClaimRow)[],
): boolean {
  const day = row.publishedAt?.value.slice(0, 10);
  const sides = (part: EventRow | ClaimRow): Side =>
    part.record === 'event' ? [...part.source, ...part.target] : part.speakers;
  return (
    (filter.from === undefined || (day !== undefined && day >= filter.from)) &&
    (filter.to === undefined || (day !== undefined && day <= filter.to)) &&
    any(filter.outlet, (outlet) => row.publisher === outlet) &&
    any(filter.status, (status) => row.status === status) &&
    any(filter.year, (year) => day?.slice(0, 4) === year) &&
    any(filter.actor, (ask) => parts.some((part) => part.article.id === row.id && isOn(sides(part), ask))) &&
    (filter.newSince === undefined || row.marker > filter.newSince)
  );
}

/** The values of a facet that an event counts under; actors without an id by their name in lower case. */
export function eventValues(row: EventRow, facet: EventFacet): string[] {
  const { negated, future, hypothetical, historical } = row.modality;
  const flags = Object.entries({ negated, future, hypothetical, historical }).flatMap(([name, is]) =>
    is ? [name] : [],
  );
  const sides = [...row.source, ...row.target];
  switch (facet) {
    case 'actor':
      return [
        ...new Set(
          sides.flatMap(({ actor }) => (actor === null ? [] : [actor.id ?? actor.name.toLowerCase()])),
        ),
      ];
    case 'country':
      return [...countriesOf(sides)];
    case 'pair':
      return [...pairsOf(row)].filter((pair) => pair.slice(0, 3) !== pair.slice(4));
    case 'type':
      return [row.type];
    case 'mode':
      return present(row.mode);
    case 'context':
      return row.contexts;
    case 'quad':
      return [row.quad];
    case 'place':
      return present(row.place?.country);
    case 'modality':
      return flags.length === 0 ? ['done'] : flags;
    case 'voice':
      return [row.attribution.length === 0 ? 'author' : 'claimed'];
    case 'status':
      return [row.status];
    case 'outlet':
      return present(row.article.publisher);
    case 'year':
      return present(row.date?.from.slice(0, 4));
  }
}

/** A filter without one of its fields. */
export function without<F extends object>(filter: F, field: string): F {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => name !== field)) as F;
}

export function countBy<R>(rows: readonly R[], valuesOf: (row: R) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const value of valuesOf(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function any<V>(asked: readonly V[] | undefined, passes: (value: V) => boolean): boolean {
  return asked === undefined || asked.some(passes);
}

function present(value: string | null | undefined): string[] {
  return value === null || value === undefined ? [] : [value];
}

function isOn(side: Side, { by, value }: ActorAsk): boolean {
  return side.some(({ actor }) => {
    if (actor === null) return false;
    if (by === 'id') return actor.id === value;
    return by === 'country' ? actor.country === value : actor.name.toLowerCase() === value.toLowerCase();
  });
}

function countriesOf(side: Side): Set<string> {
  return new Set(side.flatMap(({ actor }) => present(actor?.country)));
}

function pairsOf(row: EventRow): Set<string> {
  const pairs = new Set<string>();
  for (const a of countriesOf(row.source)) {
    for (const b of countriesOf(row.target)) pairs.add([a, b].sort().join('-'));
    if (row.reciprocal)
      for (const b of countriesOf(row.source)) if (a !== b) pairs.add([a, b].sort().join('-'));
  }
  return pairs;
}

function passesReview(verdict: 'right' | 'wrong' | null, review: ReviewAsk = 'not-wrong'): boolean {
  if (review === 'all') return true;
  if (review === 'not-wrong') return verdict !== 'wrong';
  if (review === 'reviewed' || review === 'unreviewed') return (verdict !== null) === (review === 'reviewed');
  return verdict === review;
}

function wordsOfEvent(row: EventRow): string {
  const names = [...row.source, ...row.target].map(({ actor }) => actor?.name ?? '');
  return [row.quote.text, row.article.title ?? '', ...names].join(' ');
}

/** Some word begins with it; for words that stemming leaves as they are. */
function holdsWord(text: string, start: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.startsWith(start));
}
