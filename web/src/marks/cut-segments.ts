/**
 * Cuts a text at every edge of the spans that mark it, so that overlapping marks become a flat row of segments
 * that each know everything that covers them. Offsets are UTF-16 code units; an edge inside a surrogate pair
 * moves outwards to the pair's edge, so that no character is torn.
 */
export type Segment<S> = {
  start: number;
  end: number;
  text: string;
  /** The spans that cover it, in the order in which they were given. */
  covers: readonly S[];
};

/**
 * @param spans those beyond the text are cut to it; empty ones are left out
 * @param cuts further places where a segment must end, such as the edges of paragraphs
 */
export function cutSegments<S extends { start: number; end: number }>(
  text: string,
  spans: readonly S[],
  cuts: readonly number[] = [],
): Segment<S>[] {
  const opening = new Map<number, number[]>();
  const closing = new Map<number, number[]>();
  const edges = new Set<number>([0, text.length]);
  for (const cut of cuts) edges.add(edgeBefore(text, clamp(cut, text.length)));
  spans.forEach((span, index) => {
    const { start, end } = wholeSpan(text, span);
    if (start >= end) return;
    edges.add(start).add(end);
    push(opening, start, index);
    push(closing, end, index);
  });
  const places = [...edges].sort((a, b) => a - b);
  const open = new Set<number>();
  const segments: Segment<S>[] = [];
  for (const [at, start] of places.entries()) {
    for (const index of closing.get(start) ?? []) open.delete(index);
    for (const index of opening.get(start) ?? []) open.add(index);
    const end = places[at + 1];
    if (end === undefined) break;
    const covers = [...open].sort((a, b) => a - b).flatMap((index) => spans[index] ?? []);
    segments.push({ start, end, text: text.slice(start, end), covers });
  }
  return segments;
}

/** A span cut to the text and widened to whole characters. */
export function wholeSpan(
  text: string,
  span: { start: number; end: number },
): { start: number; end: number } {
  const start = clamp(span.start, text.length);
  const end = clamp(span.end, text.length);
  if (start >= end) return { start, end: start };
  return { start: edgeBefore(text, start), end: edgeAfter(text, end) };
}

function edgeBefore(text: string, at: number): number {
  return isInsidePair(text, at) ? at - 1 : at;
}

function edgeAfter(text: string, at: number): number {
  return isInsidePair(text, at) ? at + 1 : at;
}

function isInsidePair(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const [high, low] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

function clamp(at: number, length: number): number {
  return Math.min(Math.max(0, at), length);
}

function push(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
