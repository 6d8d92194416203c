/**
 * Makes routes of lists: filters, sorting, pages, facets, counts and exports are the same for all. In: how one
 * list is asked for in the store. Out: a route. Answers are shaped after Datasette's.
 */
import type { z } from 'zod';
import { storeCount, wholeRows } from '../publish/check-whole.ts';
import type { ExportRecord, ExportRows } from '../publish/export-format.ts';
import type { FilterParam } from '../store/filter-params.ts';
import { oneOf } from '../store/filter-values.ts';
import type { RawFilter } from '../store/parse-filter.ts';
import type { Facet, Page, PageAsk, Position, Store } from '../store/port.ts';
import { allPages } from './all-pages.ts';
import { fromCursor, toCursor } from './cursor.ts';
import { apiError } from './errors.ts';
import {
  COUNT_PARAM,
  DEFAULT_FACET_SIZE,
  DEFAULT_LIMIT,
  EXPORT_LIMIT_PARAM,
  FACET_SIZE_PARAM,
  facetsParam,
  LIMIT_PARAM,
  MAX_FACET_SIZE,
  MAX_LIMIT,
  NEXT_PARAM,
  sortParam,
} from './paging-params.ts';
import { chosen, type QueryValues, valuesFor, wholeNumber } from './read-query.ts';
import { type ApiRoute, type Ask, type RouteExport, storeVersion } from './route.ts';

type ListDefinition<R extends object, F extends object, S extends string, K extends string> = {
  name: string;
  path: string;
  summary: string;
  description: string;
  answer: z.ZodType;
  filterParams: readonly FilterParam[];
  parseFilter: (raw: RawFilter) => F;
  /** The first is the default. One that cannot be chosen is not a parameter. */
  sorts: readonly [S, ...S[]];
  list: (store: Store, filter: F, page: PageAsk<S>) => Promise<Page<R>>;
  count?: (store: Store, filter: F) => Promise<number | null>;
  facets?: {
    names: readonly K[];
    count: (
      store: Store,
      filter: F,
      facets: readonly K[],
      size: number,
    ) => Promise<Partial<Record<K, Facet>>>;
  };
  exports: ListExport<F> | null;
};

type ListExport<F> = {
  record: ExportRecord;
  rows: (store: Store, filter: F) => AsyncIterable<ExportRows[ExportRecord]>;
  /** How many rows there are, which the export is compared with. */
  count: (store: Store, filter: F) => Promise<number>;
};

/** Sees that the rows are those of the record. */
export function exportOf<Q extends ExportRecord, F>(
  record: Q,
  rows: (store: Store, filter: F) => AsyncIterable<ExportRows[Q]>,
  count: (store: Store, filter: F) => Promise<number>,
): ListExport<F> {
  return { record, rows, count };
}

export function listRoute<R extends object, F extends object, S extends string, K extends string = never>(
  list: ListDefinition<R, F, S, K>,
): ApiRoute {
  const filterOf = (ask: Ask): F => list.parseFilter(valuesFor(ask.values, list.filterParams));
  return {
    name: list.name,
    method: 'get',
    path: list.path,
    summary: list.summary,
    description: list.description,
    params: [
      ...list.filterParams,
      ...(list.sorts.length > 1 ? [sortParam(list.sorts)] : []),
      LIMIT_PARAM,
      NEXT_PARAM,
      ...(list.count === undefined ? [] : [COUNT_PARAM]),
      ...(list.facets === undefined ? [] : [facetsParam(list.facets.names), FACET_SIZE_PARAM]),
    ],
    exports: list.exports === null ? null : toRouteExport(list, list.exports, filterOf),
    body: null,
    status: 200,
    answer: list.answer,
    errors: [
      'STORE_FILTER_INVALID',
      'API_PARAMETER_INVALID',
      'API_LIMIT_TOO_LARGE',
      'API_CURSOR_BROKEN',
      'API_CURSOR_FOREIGN',
    ],
    version: storeVersion,
    async answerTo(ask, { store }) {
      const filter = filterOf(ask);
      const sort = chosen(ask.values, 'sort', list.sorts) ?? list.sorts[0];
      const of = { route: list.name, sort, filter };
      const limit = wholeNumber(ask.values, 'limit', MAX_LIMIT) ?? DEFAULT_LIMIT;
      const cursor = ask.values.next?.[0];
      const after = cursor === undefined ? null : fromCursor(of, cursor);
      const isCounted = chosen(ask.values, 'count', ['yes', 'no']) === 'yes';
      const facetNames = readFacets(ask.values, list.facets?.names ?? []);
      const size = wholeNumber(ask.values, 'facet_size', MAX_FACET_SIZE) ?? DEFAULT_FACET_SIZE;
      const page = await list.list(store, filter, { limit, sort, after });
      return {
        ok: true,
        rows: page.rows,
        ...pagingOf(page.next, ask.url, (position) => toCursor(of, position)),
        ...(isCounted ? { count: await list.count?.(store, filter) } : {}),
        ...(facetNames.length > 0
          ? { facets: await list.facets?.count(store, filter, facetNames, size) }
          : {}),
      };
    },
  };
}

/** A limit or cursor asks for one page; an order alone for every row in it; nothing for every row as it was filed. */
function toRouteExport<R extends object, F extends object, S extends string, K extends string>(
  list: ListDefinition<R, F, S, K>,
  { record, rows, count }: ListExport<F>,
  filterOf: (ask: Ask) => F,
): RouteExport {
  return {
    record,
    params: [
      ...list.filterParams,
      ...(list.sorts.length > 1 ? [sortParam(list.sorts)] : []),
      EXPORT_LIMIT_PARAM,
      NEXT_PARAM,
    ],
    async rows(ask, { store }) {
      const filter = filterOf(ask);
      const asked = chosen(ask.values, 'sort', list.sorts);
      const sort = asked ?? list.sorts[0];
      const of = { route: list.name, sort, filter };
      const limit = wholeNumber(ask.values, 'limit', MAX_LIMIT);
      const cursor = ask.values.next?.[0];
      if (limit === undefined && cursor === undefined) {
        const pages = allPages((after) => list.list(store, filter, { limit: MAX_LIMIT, sort, after }));
        const all = asked === undefined ? rows(store, filter) : toExportRows(pages);
        const whole = wholeRows(all, () => storeCount(store, () => count(store, filter)));
        return { rows: whole, nextUrl: null };
      }
      const after = cursor === undefined ? null : fromCursor(of, cursor);
      const page = await list.list(store, filter, { limit: limit ?? DEFAULT_LIMIT, sort, after });
      const { next_url } = pagingOf(page.next, ask.url, (position) => toCursor(of, position));
      return { rows: toExportRows(page.rows), nextUrl: next_url };
    },
  };
}

/** The rows of a list are those of its export; `exportOf` has seen to that. */
async function* toExportRows(
  rows: AsyncIterable<object> | readonly object[],
): AsyncGenerator<ExportRows[ExportRecord]> {
  for await (const row of rows) yield row as ExportRows[ExportRecord];
}

function pagingOf(
  position: Position | null,
  url: URL,
  toWord: (position: Position) => string,
): { next: string | null; next_url: string | null; truncated: boolean } {
  if (position === null) return { next: null, next_url: null, truncated: false };
  const next = toWord(position);
  const nextUrl = new URL(url);
  nextUrl.searchParams.set('next', next);
  return { next, next_url: nextUrl.href, truncated: true };
}

/** @throws API_PARAMETER_INVALID */
function readFacets<K extends string>(values: QueryValues, known: readonly K[]): K[] {
  const given = (values.facets ?? []).flatMap((text) => text.split(','));
  const isKnown = oneOf(known);
  return [...new Set(given)].map((name) => {
    const facet = isKnown(name.trim());
    if (facet !== null) return facet;
    throw apiError(
      'API_PARAMETER_INVALID',
      `There is no facet "${name.slice(0, 80)}"; there are ${known.join(', ')}.`,
    );
  });
}
