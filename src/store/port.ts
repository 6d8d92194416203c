/**
 * What a store does, whatever engine it runs on. Reports go in whole, each in one transaction; lists come out
 * in pages under a filter. Every engine passes `test/conformance/`. Holds no engine's words and no SQL.
 *
 * Ids are content-derived, so filing a report twice files nothing twice. When a report is coded again by another
 * version, its codings are replaced and ids that are gone redirect to what took their place.
 */
import type { Article } from '../record/article.ts';
import type { Producer } from '../record/producer.ts';
import type { ReadResult } from '../record/read-result.ts';
import type { Review } from '../record/review.ts';
import type { ActorRow, ArticleRow, ClaimRow, EventRow, SearchRow } from '../record/rows.ts';
import type { ActorFilter, ArticleFilter, ClaimFilter, EventFilter } from './filter.ts';

/** The bytes that a report was read from, and where they were seen. */
export type SeenCapture = {
  /** SHA-256 of the payload, in hex. */
  sha256: string;
  mediaType: string | null;
  lengthBytes: number;
  /** Path or address. */
  source: string;
};

export type ReportToFile = {
  /** Digest of the input with what the caller said of it; the same input under the same producer is known. */
  inputKey: string;
  capture: SeenCapture | null;
  article: Article;
  result: ReadResult;
  /** ISO 8601 time, in UTC. */
  filedAt: string;
};

export type Filing =
  /** `recoded`: the report was here, coded by another version. */
  | {
      status: 'filed';
      articleId: string;
      events: number;
      claims: number;
      recoded: boolean;
      redirected: number;
    }
  | { status: 'known'; articleId: string };

/** An input that was not filed, and why. */
export type SetAside = {
  /** Quarantined: it was read, and no report could be made or coded of it. Refused: it could not be read. */
  kind: 'quarantined' | 'refused';
  source: string;
  sha256: string | null;
  code: string;
  message: string;
  at: string;
};

/** A page of a list: at most `limit` rows in the order `sort`, after the row at `after`. */
export type PageAsk<S extends string> = { limit: number; sort: S; after: Position | null };

/** Where a page ended: the value that the list is sorted by, and the row's place in the order of filing. */
export type Position = readonly [string | number, number];

export type Page<R> = { rows: R[]; next: Position | null };

/** `sortedBy` is the order that the page is in: newest first where so many match that ranking says nothing. */
export type SearchPage = Page<SearchRow> & { sortedBy: SearchSort };

export type EventSort = (typeof EVENT_SORTS)[number];
export type ClaimSort = (typeof CLAIM_SORTS)[number];
export type ArticleSort = (typeof ARTICLE_SORTS)[number];
export type ActorSort = (typeof ACTOR_SORTS)[number];
export type SearchSort = (typeof SEARCH_SORTS)[number];

/** A minus sorts downwards: `-date` is newest first. Rows without a date come last either way. */
export const EVENT_SORTS = ['-date', 'date', '-filed', 'filed', 'goldstein', '-goldstein'] as const;
export const CLAIM_SORTS = ['-published', 'published', '-filed', 'filed'] as const;
export const ARTICLE_SORTS = ['-published', 'published', '-filed', 'filed'] as const;
/** By number of events and claims, or by name. */
export const ACTOR_SORTS = ['-count', 'name'] as const;
export const SEARCH_SORTS = ['rank', '-published'] as const;

/** What events can be counted by. `pair` is the two countries in alphabetical order, e.g. `PRK-RUS`. */
export const EVENT_FACETS = [
  'actor',
  'country',
  'pair',
  'type',
  'mode',
  'context',
  'quad',
  'place',
  'modality',
  'voice',
  'status',
  'outlet',
  'year',
] as const;
export type EventFacet = (typeof EVENT_FACETS)[number];
export const CLAIM_FACETS = ['actor', 'country', 'stance', 'kind', 'outlet', 'year'] as const;
export type ClaimFacet = (typeof CLAIM_FACETS)[number];
export const ARTICLE_FACETS = ['outlet', 'status', 'year'] as const;
export type ArticleFacet = (typeof ARTICLE_FACETS)[number];

/** `value` is what the filter of the same name takes; `label` is for people. Most frequent first. */
export type FacetValue = { value: string; label: string; count: number };
/** `more` is true when there are values beyond those listed. */
export type Facet = { values: FacetValue[]; more: boolean };

/** Counts of events in one stretch of time. An event with several flags counts under each. */
export type TimelineBin = {
  /** First and last day, both inclusive. */
  from: string;
  to: string;
  count: number;
  done: number;
  future: number;
  negated: number;
  hypothetical: number;
  historical: number;
  /** Told by somebody, not by the report itself. */
  claimed: number;
};
export const TIMELINE_UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type TimelineUnit = (typeof TIMELINE_UNITS)[number];
/** Bins without events are left out. `undated` counts events that no bin can hold. */
export type Timeline = { unit: TimelineUnit; bins: TimelineBin[]; undated: number };

/** One report with everything that was found in it. */
export type StoredReport = { row: ArticleRow; result: ReadResult; events: EventRow[]; claims: ClaimRow[] };

/** What an id stands for now. `moved`: it was replaced. `gone`: nothing took its place; `article` is its report. */
export type Found<R> =
  | { status: 'found'; row: R }
  | { status: 'moved'; row: R; from: string }
  | { status: 'gone'; from: string; article: string | null }
  | { status: 'unknown' };

export type ReviewToAdd = {
  target: string;
  /** Null takes back the review that counts. */
  verdict: 'right' | 'wrong' | null;
  by: string;
  at: string;
  why: string | null;
};

export type StoreInfo = {
  engine: string;
  /** Path or name for people. */
  name: string;
  readOnly: boolean;
  /** All that are filed, those found wrong too. */
  articles: number;
  events: number;
  claims: number;
  actors: number;
  quarantined: number;
  refused: number;
  reviews: number;
  /** Highest place in the order of filing, which articles, events and claims share: what comes later is greater. */
  marker: number;
  /** Changes with every change to anything that can be seen; for ETags. */
  version: string;
  producers: Producer[];
};

export type Store = {
  /**
   * True when this producer filed this input and its codings stand in the store, so that it need not be read
   * again. False once another producer coded the report anew.
   */
  isKnown(inputKey: string, producer: Producer): Promise<boolean>;
  /**
   * Notes where a known input was seen, and takes a set-aside note of that source away. Writes nothing where that
   * stands already. @throws as `fileReport`
   */
  noteSeen(inputKey: string, producer: Producer, capture: SeenCapture, at: string): Promise<void>;
  /**
   * Files a report in one transaction: all of it or nothing.
   * @throws STORE_FULL, STORE_READ_ONLY, STORE_BUSY, STORE_DAMAGED, STORE_REPORT_FAULTY
   */
  fileReport(report: ReportToFile): Promise<Filing>;
  /** Notes an input that was not filed. A later filing of the same source takes the note away. */
  setAside(entry: SetAside): Promise<void>;
  listSetAside(page: PageAsk<'-at'>): Promise<Page<SetAside>>;

  listEvents(filter: EventFilter, page: PageAsk<EventSort>): Promise<Page<EventRow>>;
  countEvents(filter: EventFilter): Promise<number>;
  /** @param size most values of a facet */
  facetEvents(
    filter: EventFilter,
    facets: readonly EventFacet[],
    size: number,
  ): Promise<Partial<Record<EventFacet, Facet>>>;
  /** @param unit null chooses the finest that needs at most 120 bins from first to last event, empty ones counted */
  timeline(filter: EventFilter, unit: TimelineUnit | null): Promise<Timeline>;
  listClaims(filter: ClaimFilter, page: PageAsk<ClaimSort>): Promise<Page<ClaimRow>>;
  countClaims(filter: ClaimFilter): Promise<number>;
  facetClaims(
    filter: ClaimFilter,
    facets: readonly ClaimFacet[],
    size: number,
  ): Promise<Partial<Record<ClaimFacet, Facet>>>;
  listArticles(filter: ArticleFilter, page: PageAsk<ArticleSort>): Promise<Page<ArticleRow>>;
  countArticles(filter: ArticleFilter): Promise<number>;
  facetArticles(
    filter: ArticleFilter,
    facets: readonly ArticleFacet[],
    size: number,
  ): Promise<Partial<Record<ArticleFacet, Facet>>>;
  listActors(filter: ActorFilter, page: PageAsk<ActorSort>): Promise<Page<ActorRow>>;
  countActors(filter: ActorFilter): Promise<number>;
  /** Full text of titles and texts. @param words as a person types them; never an engine's query language */
  search(words: string, filter: ArticleFilter, page: PageAsk<SearchSort>): Promise<SearchPage>;
  /** @param most counting stops there, so that a common word costs no more than a rare one */
  countSearch(words: string, filter: ArticleFilter, most: number): Promise<number>;

  readArticle(id: string): Promise<StoredReport | null>;
  readEvent(id: string): Promise<Found<EventRow>>;
  readClaim(id: string): Promise<Found<ClaimRow>>;
  /** Every row under the filter, in the order of filing, in bounded memory. */
  streamEvents(filter: EventFilter): AsyncIterable<EventRow>;
  streamClaims(filter: ClaimFilter): AsyncIterable<ClaimRow>;
  streamArticles(filter: ArticleFilter): AsyncIterable<ArticleRow>;

  /** @throws STORE_RECORD_UNKNOWN, STORE_NOTHING_TO_UNDO, STORE_READ_ONLY */
  addReview(review: ReviewToAdd): Promise<Review>;
  /** All reviews, newest first; of one target when it is given. */
  listReviews(target: string | null, page: PageAsk<'-at'>): Promise<Page<Review>>;

  info(): Promise<StoreInfo>;
  close(): Promise<void>;
};
