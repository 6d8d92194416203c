/** A quote cut at the edges of its marks. Offsets count in the article's field, as everywhere. Pure. */
export type QuoteLike = { field: string; start: number; end: number; text: string };

/** `source` and `target` are actors, `trigger` the word for the act, `cue` and `content` of a claim. */
export type Mark = { field: string; start: number; end: number; kind: string };

export type Piece = { text: string; kind: string | null; start: number };

/** Marks outside the quote are left out; where two overlap, the one that comes first in `marks` wins. */
export function cutQuote(quote: QuoteLike, marks: readonly Mark[]): Piece[] {
  const kinds = new Array<string | null>(quote.text.length).fill(null);
  for (const mark of [...marks].reverse()) {
    if (mark.field !== quote.field) continue;
    const from = Math.max(mark.start, quote.start);
    const to = Math.min(mark.end, quote.end);
    for (let at = from; at < to; at += 1) kinds[at - quote.start] = mark.kind;
  }
  const pieces: Piece[] = [];
  for (let at = 0; at < kinds.length; at += 1) {
    const last = pieces.at(-1);
    const kind = kinds[at] ?? null;
    if (last !== undefined && last.kind === kind) last.text += quote.text[at];
    else pieces.push({ text: quote.text[at] ?? '', kind, start: quote.start + at });
  }
  return pieces;
}
