/** Reads the lines of the modality set. In: a way to read and the lines. Out: flags wanted and flags found. */
import { readFileSync } from 'node:fs';
import type { Event } from '../../src/record/event.ts';
import { MODALITIES, type ModalityFlag } from '../../src/record/lists/modalities.ts';
import { type Marked, overlap, parseMarkedLines } from '../marked/marked-lines.ts';
import type { JudgedFlags } from './score-flags.ts';

/** All lines count as reported on this day. */
export const REPORTED = '2024-05-14';

export type ModalityLine = Marked<{ class: string; text: string; flags: ModalityFlag[] }>;

export type JudgedLine = JudgedFlags & { line: ModalityLine };

/** @param limit takes the first lines only */
export function readModalityLines(limit = Number.POSITIVE_INFINITY): ModalityLine[] {
  return parseMarkedLines(readFileSync(new URL('set.jsonl', import.meta.url), 'utf8'), limit);
}

/** Flags of the event that stands on the mark; null where none does. */
export function judgeLine(line: ModalityLine, events: readonly Event[]): JudgedLine {
  const [best] = events
    .filter((e) => e.trigger.field === 'text' && overlap(e.trigger, line) > 0)
    .sort((a, b) => b.explanation.score - a.explanation.score);
  const found = best === undefined ? null : MODALITIES.filter((m) => best.modality[m]);
  return { line, wanted: line.flags, found };
}
