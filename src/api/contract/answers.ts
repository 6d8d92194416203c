/**
 * The shapes of HTTP answers, after Datasette's: rows, a cursor, and whether anything was cut. Types only; what
 * the server checks and describes in OpenAPI lies beside it. The desk imports these and nothing else of the API.
 */
import type { Document } from '../../record/document.ts';
import type { ReadResult } from '../../record/read-result.ts';
import type { Review } from '../../record/review.ts';
import type { ActorRow, ArticleRow, ClaimRow, EventRow, SearchRow } from '../../record/rows.ts';
import type {
  ArticleFacet,
  ClaimFacet,
  EventFacet,
  Facet,
  SetAside,
  StoreInfo,
  TimelineBin,
  TimelineUnit,
} from '../../store/port.ts';

export type ListAnswer<R> = {
  ok: true;
  rows: R[];
  /** Opaque; give it back as `next` with the same filters and sort. Null on the last page. */
  next: string | null;
  next_url: string | null;
  /** True when there are rows beyond these. */
  truncated: boolean;
};

/** `count` with `count=yes`; `facets` with `facets=type,actor`. */
export type EventsAnswer = ListAnswer<EventRow> & {
  count?: number;
  facets?: Partial<Record<EventFacet, Facet>>;
};
export type ClaimsAnswer = ListAnswer<ClaimRow> & {
  count?: number;
  facets?: Partial<Record<ClaimFacet, Facet>>;
};
export type ArticlesAnswer = ListAnswer<ArticleRow> & {
  count?: number;
  facets?: Partial<Record<ArticleFacet, Facet>>;
};
export type ActorsAnswer = ListAnswer<ActorRow> & { count?: number };
/** `count` is null when there are more than are counted. */
export type SearchAnswer = ListAnswer<SearchRow> & { count?: number | null };
export type ReviewsAnswer = ListAnswer<Review>;
export type SetAsideAnswer = ListAnswer<SetAside>;

/** One report with all that was found in it; `GET /articles/{id}`. */
export type ReportRow = {
  article: ArticleRow & { text: string };
  sentences: ReadResult['sentences'];
  mentions: ReadResult['mentions'];
  events: EventRow[];
  claims: ClaimRow[];
  producer: ReadResult['producer'];
};
export type ReportAnswer = ListAnswer<ReportRow>;

/** `GET /events/{id}` and `/claims/{id}`. `moved_from` is the id asked for when another took its place. */
export type EventAnswer = ListAnswer<EventRow> & { moved_from: string | null };
export type ClaimAnswer = ListAnswer<ClaimRow> & { moved_from: string | null };

export type TimelineAnswer = ListAnswer<TimelineBin> & { unit: TimelineUnit; undated: number };

/** The knowledge that this server codes with; what was filed before may come from another (`producers`). */
export type KnowledgeState = {
  /** As `producer.knowledge` has it. */
  digest: string;
  /** The day up to which office-holders were looked over. */
  goodUntil: string;
  /** The latest day that an imported list of office-holders speaks of; null when none was imported. */
  importedAsOf: string | null;
};
export type StoreRow = StoreInfo & { knowledge: KnowledgeState };
export type StoreAnswer = ListAnswer<StoreRow>;

/** `GET /event-types`: the knowledge's types. `label` names it for people ("Meet or consult"), `meaning` defines it. */
export type EventTypeRow = { type: string; label: string; meaning: string; quad: string; modes: string[] };
export type EventTypesAnswer = ListAnswer<EventTypeRow>;

/** `POST /read`: what `attache read` answers, and the parse when it was asked for. Nothing is filed. */
export type ReadAsk = {
  text?: string;
  html?: string;
  title?: string;
  url?: string;
  publishedAt?: string;
  parse?: boolean;
};
export type ReadAnswer = { ok: true } & ReadResult & {
    parse: Pick<Document, 'sentences' | 'quotes' | 'times'> | null;
  };

/** `POST /reviews`. A verdict of null takes back the review that counts. */
export type ReviewAsk = { target: string; verdict: 'right' | 'wrong' | null; by: string; why?: string };

export type ErrorAnswer = { ok: false; status: number; error: { code: string; message: string } };
