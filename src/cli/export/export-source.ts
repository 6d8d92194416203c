/**
 * What an export takes from the store: one list under one filter, as text and as counts. In: the list and
 * values by parameter, then an open store. Out: functions on that list; nothing is read yet.
 * Errors: STORE_FILTER_INVALID.
 */
import { type DyadTally, toDyads } from '../../publish/dyads.ts';
import type { ExportFormat, ExportOptions } from '../../publish/export-format.ts';
import {
  parseArticleFilter,
  parseClaimFilter,
  parseEventFilter,
  type RawFilter,
} from '../../store/parse-filter.ts';
import type { Store } from '../../store/port.ts';
import type { ExportList } from './export-options.ts';

/** Hands rows on and sees each of them go by. */
export type Watch = <R>(rows: AsyncIterable<R>) => AsyncIterable<R>;

export type TextAsk = {
  format: ExportFormat;
  options: ExportOptions;
  watch: Watch;
  /** Null where dyads are not asked for. */
  dyads: { tally: DyadTally; incomplete: boolean } | null;
};

export type ExportSource = {
  text(ask: TextAsk): AsyncIterable<string>;
  count(): Promise<number>;
  /** How many the filter would have taken if they had not been found wrong. */
  countLeftOut(): Promise<number>;
};

/**
 * Checks the filter before any store is opened.
 * @throws STORE_FILTER_INVALID
 */
export function exportSource(list: ExportList, raw: RawFilter): (store: Store) => ExportSource {
  return SOURCES[list](raw);
}

const SOURCES: Record<ExportList, (raw: RawFilter) => (store: Store) => ExportSource> = {
  events(raw) {
    const filter = parseEventFilter(raw);
    return (store) => ({
      text({ format, options, watch, dyads }) {
        const rows = watch(store.streamEvents(filter));
        return dyads === null
          ? format.write('events', rows, options)
          : format.write('dyads', toDyads(rows, dyads.tally, dyads.incomplete), options);
      },
      count: () => store.countEvents(filter),
      countLeftOut: async () =>
        leavesOutWrong(filter.review) ? store.countEvents({ ...filter, review: 'wrong' }) : 0,
    });
  },
  claims(raw) {
    const filter = parseClaimFilter(raw);
    return (store) => ({
      text: ({ format, options, watch }) =>
        format.write('claims', watch(store.streamClaims(filter)), options),
      count: () => store.countClaims(filter),
      countLeftOut: async () =>
        leavesOutWrong(filter.review) ? store.countClaims({ ...filter, review: 'wrong' }) : 0,
    });
  },
  articles(raw) {
    const filter = parseArticleFilter(raw);
    return (store) => ({
      text: ({ format, options, watch }) =>
        format.write('articles', watch(store.streamArticles(filter)), options),
      count: () => store.countArticles(filter),
      countLeftOut: async () => 0,
    });
  },
};

function leavesOutWrong(review: string | undefined): boolean {
  return review === undefined || review === 'not-wrong';
}
