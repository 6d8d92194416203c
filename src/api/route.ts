/**
 * What a route is. One file in `routes/` and one line in `registry.ts` make one; the server, the OpenAPI document
 * and docs/reference/http.md hang off it. A route gives an answer and throws what is wrong; everything else about
 * HTTP is done around it.
 */
import type { z } from 'zod';
import type { Clock } from '../base/clock.ts';
import type { ExportRecord, ExportRows } from '../publish/export-format.ts';
import type { FilterParam } from '../store/filter-params.ts';
import type { Store } from '../store/port.ts';
import type { QueryValues } from './read-query.ts';
import type { ReadQueue } from './read-queue.ts';

/** What routes work with. */
export type RouteContext = {
  store: Store;
  clock: Clock;
  readQueue: ReadQueue;
  knowledgeDir: string | null;
  openApi: () => object;
};

/** A request, as far as it was checked. */
export type Ask = {
  url: URL;
  /** Values of the route's parameters. */
  values: QueryValues;
  /** What stands in the path; empty where nothing does. */
  id: string;
  /** Parsed and checked body; undefined where the route takes none. */
  body: unknown;
  /** Ends when the client has gone. */
  signal: AbortSignal;
};

export type RouteExport = {
  record: ExportRecord;
  /** Filters, and what asks for one page in a wanted order. */
  params: readonly FilterParam[];
  rows(ask: Ask, context: RouteContext): Promise<RowsToExport>;
};

/** Every row under the filter, in bounded memory; or one page where one was asked for, and where the next is. */
export type RowsToExport = { rows: AsyncIterable<ExportRows[ExportRecord]>; nextUrl: string | null };

export type RouteBody = {
  /** What a JSON body holds. */
  schema: z.ZodObject<Record<string, z.ZodType>>;
  /** A body of text/plain is taken for this field. */
  textField?: string;
  maxBytes: number;
};

export type ApiRoute = {
  /** For programs: the operation's id in OpenAPI. */
  name: string;
  method: 'get' | 'post';
  /** `{id}` stands for the id of a record. Every path but those that end in .json is also answered with .json. */
  path: string;
  summary: string;
  description: string;
  params: readonly FilterParam[];
  /** Which exports there are; null: none. */
  exports: RouteExport | null;
  body: RouteBody | null;
  status: 200 | 201;
  answer: z.ZodType;
  /** Codes of errors that this route may answer, beside those that every route may. */
  errors: readonly string[];
  /** The answer's tag changes with this; null: the answer is never kept. */
  version: ((context: RouteContext) => Promise<string>) | null;
  answerTo(ask: Ask, context: RouteContext): Promise<object>;
};

/** The tag of answers that come from the store. */
export const storeVersion = async ({ store }: RouteContext): Promise<string> => (await store.info()).version;
