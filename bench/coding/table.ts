/**
 * Prints rows as one table. In: rows with what was measured. Out: lines of Markdown, columns of equal width. The
 * first line of a row names set, licence and use.
 */
import type { Figure, Measured, Row, Skipped } from './row.ts';

export type Finished = { row: Row; result: Measured | Skipped };

const HEAD = ['set (licence; use)', 'measure', 'score', 'floor (aim)', 'met', 'for comparison'];

export function toTable(finished: readonly Finished[]): string[] {
  const cells = finished.flatMap(({ row, result }) => {
    const name = `${row.set} (${row.licence}; ${row.use})`;
    if ('skipped' in result) return [[name, `skipped: ${result.skipped}`, '', '', '', '']];
    return result.figures.map((figure, i) => [
      i === 0 ? name : '',
      figure.measure,
      inWords(figure, figure.score),
      floorOf(figure),
      verdictOf(figure),
      figure.comparison ?? '',
    ]);
  });
  const widths = HEAD.map((head, column) =>
    Math.max(head.length, ...cells.map((line) => (line[column] ?? '').length)),
  );
  const toLine = (line: readonly string[]) =>
    `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [toLine(HEAD), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...cells.map(toLine)];
}

/** ".683", "12 of 12", "1,910". */
export function inWords({ unit = 'share', outOf }: Figure, value: number): string {
  if (unit === 'count') return outOf === undefined ? String(value) : `${value} of ${outOf}`;
  if (unit === 'sentences/s') return Math.round(value).toLocaleString('en');
  if (unit === 'times') return `${value.toFixed(2)} ×`;
  return value.toFixed(3).replace(/^0/, '');
}

function floorOf(figure: Figure): string {
  const { floor, aim, atMost } = figure;
  if (floor === undefined) return '';
  const words = `${atMost === true ? '≤ ' : ''}${bare(figure, floor)}`;
  return aim === undefined ? words : `${words} (${bare(figure, aim)})`;
}

/** Floors of shares have two digits, counts no whole. */
function bare({ unit = 'share' }: Figure, value: number): string {
  if (unit === 'share') return value.toFixed(2).replace(/^0/, '');
  return unit === 'count' ? String(value) : value.toLocaleString('en');
}

export function isMet({ score, floor, atMost }: Figure): boolean | null {
  if (floor === undefined) return null;
  return atMost === true ? score <= floor : score >= floor;
}

function verdictOf(figure: Figure): string {
  const met = isMet(figure);
  if (met === null) return '';
  if (!met) return 'SHORT';
  return figure.aim !== undefined && figure.score >= figure.aim ? 'aim' : 'yes';
}
