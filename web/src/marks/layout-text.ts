/**
 * A reading as blocks of marked segments: the title and each paragraph, with the codings that touch them. Pure and
 * quick enough to be done over whenever something is shown or hidden.
 */

import type { Field } from '../api/rows.ts';
import { cutSegments, type Segment, wholeSpan } from './cut-segments.ts';
import { paragraphsOf } from './paragraphs.ts';
import { anchorOf, type Coding, type Reading } from './reading.ts';
import { codingSpans, nameSpans, type RoleSpan } from './role-spans.ts';

export type MarkedSegment = Segment<RoleSpan> & {
  /** Ids of the codings that stand at this segment: their trigger or cue begins here. */
  anchors: readonly string[];
};

export type MarkedBlock = {
  field: Field;
  start: number;
  text: string;
  continued: boolean;
  segments: readonly MarkedSegment[];
  /** Ids of all codings with words in the block. */
  ids: ReadonlySet<string>;
};

export type MarkedLayout = { title: MarkedBlock | null; blocks: readonly MarkedBlock[] };

/** @param codings those to mark; @param withNames marks names as well */
export function layoutText(reading: Reading, codings: readonly Coding[], withNames: boolean): MarkedLayout {
  const spans = codings.flatMap((coding) => codingSpans(coding, reading.claims));
  if (withNames) spans.push(...nameSpans(reading.names));
  const anchors = anchorsOf(reading, codings);
  const title =
    reading.title === null || reading.title === ''
      ? null
      : blocksOf(
          'title',
          reading.title,
          [{ start: 0, end: reading.title.length, continued: false }],
          spans,
          anchors,
        )[0];
  return {
    title: title ?? null,
    blocks: blocksOf('text', reading.text, paragraphsOf(reading.text), spans, anchors),
  };
}

type Anchors = ReadonlyMap<string, string[]>;

function anchorsOf(reading: Reading, codings: readonly Coding[]): Anchors {
  const anchors = new Map<string, string[]>();
  for (const coding of codings) {
    const span = anchorOf(coding);
    if (span === null) continue;
    const text = span.field === 'title' ? (reading.title ?? '') : reading.text;
    const key = `${span.field} ${wholeSpan(text, span).start}`;
    anchors.set(key, [...(anchors.get(key) ?? []), coding.id]);
  }
  return anchors;
}

function blocksOf(
  field: Field,
  text: string,
  paragraphs: readonly { start: number; end: number; continued: boolean }[],
  spans: readonly RoleSpan[],
  anchors: Anchors,
): MarkedBlock[] {
  const own = spans.filter((span) => span.field === field);
  const segments = cutSegments(
    text,
    own,
    paragraphs.flatMap(({ start, end }) => [start, end]),
  );
  let at = 0;
  return paragraphs.map(({ start, end, continued }) => {
    while ((segments[at]?.end ?? end) <= start) at += 1;
    const inside: MarkedSegment[] = [];
    for (let segment = segments[at]; segment !== undefined && segment.start < end; segment = segments[at]) {
      inside.push({ ...segment, anchors: anchors.get(`${field} ${segment.start}`) ?? [] });
      at += 1;
    }
    const ids = new Set(inside.flatMap((segment) => segment.covers.map((cover) => cover.id)));
    return { field, start, text: text.slice(start, end), continued, segments: inside, ids };
  });
}
