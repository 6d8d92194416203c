/**
 * Claims against gold attributions. In: both, of one text. Out: counts that add up over texts.
 * A gold attribution is found where a claim's cue shares a character with its cue. Content is compared character
 * by character without white space, over everything anybody says; speakers only where the attribution is found.
 */
import type { Span } from '../../src/base/span.ts';
import { overlapsSpan } from '../../src/base/span.ts';
import type { Claim } from '../../src/record/claim.ts';
import { type SpanScore, toScore } from '../reader/span-score.ts';
import type { GoldText } from './gold.ts';

export class ClaimCounts {
  gold = 0;
  found = 0;
  claims = 0;
  right = 0;
  withSource = 0;
  sourceRight = 0;
  contentFound = 0;
  content = { gold: 0, claimed: 0, both: 0 };

  add(text: GoldText, claims: readonly Claim[]): void {
    const touches = (spans: readonly Span[], others: readonly Span[]) =>
      spans.some((a) => others.some((b) => overlapsSpan(a, b)));
    const cueOf = (claim: Claim): Span[] => (claim.cue === null ? [] : [claim.cue]);
    for (const gold of text.attributions) {
      this.gold += 1;
      const matching = claims.filter((claim) => touches(cueOf(claim), gold.cue));
      if (matching.length === 0) continue;
      this.found += 1;
      if (matching.some((claim) => touches(claim.content, gold.content))) this.contentFound += 1;
      if (gold.source.length === 0) continue;
      this.withSource += 1;
      if (matching.some((claim) => touches(claim.speakers, gold.source))) this.sourceRight += 1;
    }
    const cued = claims.filter((claim) => claim.cue !== null);
    this.claims += cued.length;
    this.right += cued.filter((c) => text.attributions.some((gold) => touches(cueOf(c), gold.cue))).length;
    this.addContent(
      text,
      claims.flatMap((claim) => claim.content),
    );
  }

  private addContent(text: GoldText, claimed: readonly Span[]): void {
    const marks = new Uint8Array(text.text.length);
    for (const span of text.attributions.flatMap((gold) => gold.content)) marks.fill(1, span.start, span.end);
    for (const span of claimed) {
      for (let i = span.start; i < span.end; i += 1) marks[i] = (marks[i] ?? 0) | 2;
    }
    marks.forEach((mark, i) => {
      if (mark === 0 || !/[\p{L}\p{N}]/u.test(text.text[i] ?? '')) return;
      if ((mark & 1) !== 0) this.content.gold += 1;
      if ((mark & 2) !== 0) this.content.claimed += 1;
      if (mark === 3) this.content.both += 1;
    });
  }

  /** Lines for people: percentages. */
  lines(withCharacters: boolean): string[] {
    const precision = (100 * this.right) / Math.max(1, this.claims);
    const recall = (100 * this.found) / Math.max(1, this.gold);
    const f1 = (2 * precision * recall) / Math.max(1, precision + recall);
    const of = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
    const { gold, claimed, both } = this.content;
    const lines = [
      `  attributions ${this.gold}, claims ${this.claims}`,
      `  cues       ${inWords({ precision, recall, f1 })}`,
      `  speakers   ${of(this.sourceRight, this.withSource)} of the found ones that have a source`,
      `  content    ${of(this.contentFound, this.found)} of the found ones touch it`,
    ];
    if (withCharacters) lines.push(`  characters of content: ${inWords(toScore(both, claimed, gold))}`);
    return lines;
  }
}

function inWords({ precision, recall, f1 }: Omit<SpanScore, 'correct'>): string {
  return `precision ${precision.toFixed(1)}  recall ${recall.toFixed(1)}  F1 ${f1.toFixed(1)}`;
}
