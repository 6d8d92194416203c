/**
 * Claims against gold attributions. In: both, of one text. Out: counts that add up over texts.
 * A gold attribution is found where a claim's cue shares a character with its cue; a claim without a cue stands for
 * those whose content it shares. Its speaker is right where it shares a character with the source of such an
 * attribution: what has no match is wrong on both sides. Content is compared word by word over everything anybody
 * says, and beside it attribution by attribution.
 */
import type { Span } from '../../src/base/span.ts';
import { overlapsSpan } from '../../src/base/span.ts';
import type { Claim } from '../../src/record/claim.ts';
import { f1Of } from '../f1.ts';
import { type SpanScore, toScore } from '../reader/span-score.ts';
import type { GoldAttribution, GoldText } from './gold.ts';

/** The measures of a set, in percent. */
export interface ClaimScores {
  /** Cues that share a character, over all attributions and all claims with a cue. */
  cue: SpanScore;
  /** Speakers that share a character with the source of their attribution, over all that have one. */
  speaker: SpanScore;
  /** Words that somebody says, whoever it is. */
  content: SpanScore;
  /** Words of each attribution that the claims of its cue hold. */
  contentOfEach: SpanScore;
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** Tells for spans of a text which words they touch. */
function wordFinder(text: string): (spans: readonly Span[]) => Set<number> {
  const numbers = new Int32Array(text.length).fill(-1);
  for (const [n, match] of [...text.matchAll(WORD)].entries())
    numbers.fill(n, match.index, match.index + match[0].length);
  return (spans) => {
    const out = new Set<number>();
    for (const span of spans) for (const n of numbers.subarray(span.start, span.end)) if (n >= 0) out.add(n);
    return out;
  };
}

const touches = (spans: readonly Span[], others: readonly Span[]) =>
  spans.some((a) => others.some((b) => overlapsSpan(a, b)));

const cueOf = (claim: Claim): Span[] => (claim.cue === null ? [] : [claim.cue]);

export class ClaimCounts {
  gold = 0;
  found = 0;
  claims = 0;
  right = 0;
  withSource = 0;
  sourceRight = 0;
  contentFound = 0;
  speakers = { gold: 0, found: 0, claimed: 0, right: 0 };
  content = { gold: 0, claimed: 0, both: 0 };
  each = { gold: 0, claimed: 0, both: 0 };

  add(text: GoldText, claims: readonly Claim[]): void {
    const words = wordFinder(text.text);
    for (const gold of text.attributions) this.addGold(gold, claims, words);
    const { verbs } = text;
    const isJudged = (claim: Claim) => verbs === undefined || touches(claim.content, verbs);
    const cued = claims.filter((claim) => claim.cue !== null && isJudged(claim));
    this.claims += cued.length;
    this.right += cued.filter((c) => text.attributions.some((gold) => touches(cueOf(c), gold.cue))).length;
    for (const claim of claims) {
      this.each.claimed += words(claim.content).size;
      if (claim.speakers.length === 0) continue;
      this.speakers.claimed += 1;
      const own = text.attributions.filter((gold) => isPair(claim, gold));
      if (own.some((gold) => touches(claim.speakers, gold.source))) this.speakers.right += 1;
    }
    const said = words(text.attributions.flatMap((gold) => gold.content));
    const claimed = words(claims.flatMap((claim) => claim.content));
    this.content.gold += said.size;
    this.content.claimed += claimed.size;
    this.content.both += [...said].filter((n) => claimed.has(n)).length;
  }

  private addGold(
    gold: GoldAttribution,
    claims: readonly Claim[],
    words: (spans: readonly Span[]) => Set<number>,
  ): void {
    const wanted = words(gold.content);
    this.gold += 1;
    this.each.gold += wanted.size;
    if (gold.source.length > 0) {
      this.speakers.gold += 1;
      const isFound = claims.some((c) => isPair(c, gold) && touches(c.speakers, gold.source));
      if (isFound) this.speakers.found += 1;
    }
    const matching = claims.filter((claim) => touches(cueOf(claim), gold.cue));
    if (matching.length === 0) return;
    this.found += 1;
    if (matching.some((claim) => touches(claim.content, gold.content))) this.contentFound += 1;
    const shared = matching.map((c) => [...words(c.content)].filter((n) => wanted.has(n)).length);
    this.each.both += Math.max(...shared);
    if (gold.source.length === 0) return;
    this.withSource += 1;
    if (matching.some((claim) => touches(claim.speakers, gold.source))) this.sourceRight += 1;
  }

  /** What the counts come to. */
  scores(): ClaimScores {
    const { speakers, content, each } = this;
    return {
      cue: toF1(this.right, this.claims, this.found, this.gold),
      speaker: toF1(speakers.right, speakers.claimed, speakers.found, speakers.gold),
      content: toScore(content.both, content.claimed, content.gold),
      contentOfEach: toScore(each.both, each.claimed, each.gold),
    };
  }

  /** Lines for people: percentages. */
  lines(withContent: boolean): string[] {
    const of = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
    const { cue, speaker, content, contentOfEach } = this.scores();
    const lines = [
      `  attributions ${this.gold}, claims ${this.claims}`,
      `  cues       ${inWords(cue)}`,
      `  speakers   ${of(this.sourceRight, this.withSource)} of the found ones that have a source`,
      `  content    ${of(this.contentFound, this.found)} of the found ones touch it`,
    ];
    if (!withContent) return lines;
    return [
      ...lines,
      `  speakers over all attributions: ${inWords(speaker)}`,
      `  words of content: ${inWords(content)}`,
      `  words of content, each with its cue: ${inWords(contentOfEach)}`,
    ];
  }
}

/** A claim and an attribution by their cues, or by their content where the claim has no cue. */
function isPair(claim: Claim, gold: GoldAttribution): boolean {
  return claim.cue === null ? touches(claim.content, gold.content) : touches([claim.cue], gold.cue);
}

/** F1 where the two sides count their own hits: two claims may share one attribution. */
function toF1(right: number, claims: number, found: number, gold: number): SpanScore {
  const precision = (100 * right) / Math.max(1, claims);
  const recall = (100 * found) / Math.max(1, gold);
  return { precision, recall, f1: f1Of(precision, recall), correct: found };
}

function inWords({ precision, recall, f1 }: Omit<SpanScore, 'correct'>): string {
  return `precision ${precision.toFixed(1)}  recall ${recall.toFixed(1)}  F1 ${f1.toFixed(1)}`;
}
