/**
 * What an export format is, and what there is to export. A format is pure: rows go in as they come, text comes
 * out in pieces, in bounded memory. One file in `formats/` and one line in `registry.ts` make one.
 */
import type { ActorRow, ArticleRow, ClaimRow, EventRow, SearchRow } from '../record/rows.ts';
import type { DyadRow } from './dyads.ts';

/** Each kind of list that can be exported, with its row. */
export type ExportRows = {
  events: EventRow;
  dyads: DyadRow;
  claims: ClaimRow;
  articles: ArticleRow;
  actors: ActorRow;
  search: SearchRow;
};

export type ExportRecord = keyof ExportRows;

export type ExportOptions = {
  /** A byte order mark in front, by which Excel knows UTF-8; formats that have no use for it leave it out. */
  byteOrderMark?: boolean;
};

export type ExportFormat = {
  /** What `--format` takes, and the ending of its files. */
  name: string;
  /** For HTTP's Content-Type. */
  mediaType: string;
  /** A phrase for help and documents. */
  about: string;
  write<R extends ExportRecord>(
    record: R,
    rows: AsyncIterable<ExportRows[R]>,
    options?: ExportOptions,
  ): AsyncIterable<string>;
};
