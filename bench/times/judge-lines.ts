/** Reads the lines of the time set. In: the lines and the expressions found in each. Out: our value and chrono-node's. */
import { readFileSync } from 'node:fs';
import type { TimeExpression } from '../../src/record/document.ts';
import { type Marked, parseMarkedLines } from '../marked/marked-lines.ts';
import { chronoValues } from './chrono-values.ts';
import { type TimeValue, valueAt } from './found-value.ts';

export type TimeLine = Marked<{ class: string; day: string; text: string } & TimeValue>;

export type JudgedTime = { line: TimeLine; ours: TimeValue | null; theirs: TimeValue | null };

/** @param limit takes the first lines only */
export function readTimeLines(limit = Number.POSITIVE_INFINITY): TimeLine[] {
  return parseMarkedLines(readFileSync(new URL('set.jsonl', import.meta.url), 'utf8'), limit);
}

export function judgeTime(line: TimeLine, times: readonly TimeExpression[]): JudgedTime {
  const ours = valueAt(
    times.filter((time) => time.field === 'text'),
    line,
  );
  return { line, ours, theirs: valueAt(chronoValues(line.text, line.day), line) };
}
