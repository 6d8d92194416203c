/** What an export says at its end: how much was written, and everything that was left out, with the reason. */
import { countDyadless, DYADLESS_REASONS, type DyadlessReason, type DyadTally } from '../../publish/dyads.ts';
import { counted } from '../view/counted.ts';

export type ExportCounts = {
  /** Rows that came out of the store. */
  rows: number;
  /** What they are, e.g. `events`. */
  list: string;
  /** Found wrong and left out. */
  leftOut: number;
  dyads: DyadTally | null;
  incomplete: boolean;
  /** Path; null for standard output. */
  out: string | null;
};

/** Lines without the program's name. */
export function exportWords({ rows, list, leftOut, dyads, incomplete, out }: ExportCounts): string[] {
  const where = out === null ? '' : ` to ${out}`;
  const lines: string[] = [];
  if (dyads === null) lines.push(`${counted(rows, list)} written${where}`);
  else {
    const dyadless = countDyadless(dyads);
    const with_ = dyads.events - dyadless;
    lines.push(`${counted(dyads.dyads, 'dyads')} of ${counted(with_, 'events')} written${where}`);
    if (dyadless > 0) lines.push(dyadlessWords(dyads, dyadless, incomplete));
  }
  if (leftOut > 0) lines.push(`${counted(leftOut, list)} found wrong left out; --review all brings them in`);
  return lines;
}

function dyadlessWords(tally: DyadTally, dyadless: number, incomplete: boolean): string {
  const reasons = (Object.keys(DYADLESS_REASONS) as DyadlessReason[])
    .filter((reason) => tally.dyadless[reason] > 0)
    .map((reason) => `${tally.dyadless[reason].toLocaleString('en-GB')} ${DYADLESS_REASONS[reason]}`);
  const what = `${counted(dyadless, 'events')} gave no dyad (${reasons.join(', ')})`;
  return incomplete
    ? `${what}; written with one side empty`
    : `${what} and were left out; --incomplete brings them in`;
}
