/**
 * What a column of a table is: a name, what it means, and the cell that a row gives. The lists in `columns/`
 * are read by the CSV format and by the reference page of exports, so that both tell the same story.
 */

/** Numbers stay numbers; null is an empty cell. */
export type Cell = string | number | null;

export type Column<R> = {
  /** Lower case with underscores; stable. */
  name: string;
  /** For the reference page: a phrase without a full stop. */
  meaning: string;
  value(row: R): Cell;
};

/** What stands between the entries of a list in one cell. */
const LIST_SEPARATOR = '; ';

/** A list in one cell. An entry that is not known is empty, so that columns of one list stay in step. */
export function toListCell(entries: readonly (string | null)[]): Cell {
  return entries.length === 0 ? null : entries.map((entry) => entry ?? '').join(LIST_SEPARATOR);
}

/** 1 for yes, 0 for no. */
export function toFlagCell(flag: boolean): Cell {
  return flag ? 1 : 0;
}
