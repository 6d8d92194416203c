/**
 * Positions of place names in one article, against gold. In: the document as read, knowledge, gold toponyms. Out:
 * counts that add up over articles. Near is at most 161 km (100 miles) off, the measure of Gritta et al. (2018),
 * "What's missing in geographical parsing?".
 */
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Document } from '../../src/record/document.ts';
import { type Mention, toMention } from '../../src/record/mention.ts';
import { placeOfMention } from '../../src/resolve/place-of-mention.ts';
import type { ResolvedDocument } from '../../src/resolve/resolution.ts';
import { distanceKm, type Position } from './distance.ts';
import type { GoldToponym } from './gold.ts';

export const NEAR_KM = 161;

/** A gold toponym that is not near, and why. */
export type Miss = {
  toponym: GoldToponym;
  cause: 'no position' | 'middle of a state' | 'other place';
  km: number | null;
};

export class PlaceCounts {
  readonly misses: Miss[] = [];
  toponyms = 0;
  /** A mention over the span has a position. */
  linked = 0;
  near = 0;
  /** Positions that are no middle of a state. */
  cities = 0;
  citiesNear = 0;
  /** Mentions with a position, and those of them over a gold span and near. */
  claimed = 0;
  claimedNear = 0;

  add(document: ResolvedDocument, toponyms: readonly GoldToponym[], knowledge: Knowledge): void {
    const positions = new Map(document.mentions.map((m) => [m, positionOf(document, m, knowledge)]));
    for (const gold of toponyms) {
      this.toponyms += 1;
      const found = positions.get(bestMention(document.mentions, gold) as Mention) ?? null;
      if (found === null) {
        this.misses.push({ toponym: gold, cause: 'no position', km: null });
        continue;
      }
      const km = distanceKm(found, gold);
      const near = km <= NEAR_KM;
      this.linked += 1;
      if (near) this.near += 1;
      else this.misses.push({ toponym: gold, cause: found.state ? 'middle of a state' : 'other place', km });
      if (found.state) continue;
      this.cities += 1;
      if (near) this.citiesNear += 1;
    }
    for (const [mention, found] of positions) {
      if (found === null || mention.field !== 'text') continue;
      this.claimed += 1;
      const isNear = toponyms.some((t) => sharedLength(t, mention) > 0 && distanceKm(found, t) <= NEAR_KM);
      if (isNear) this.claimedNear += 1;
    }
  }
}

/**
 * The document with the gold spans for its names of places: what overlaps one gives way to it. A span that ends
 * inside a token is left out.
 */
export function withGoldSpans(document: Document, toponyms: readonly GoldToponym[]): Document {
  const given = toponyms.flatMap(({ start, end, text }) => {
    const sentence = document.sentences.findIndex(
      (s) => s.field === 'text' && s.start <= start && end <= s.end,
    );
    const tokens = document.sentences[sentence]?.tokens ?? [];
    const firstToken = tokens.findIndex((t) => t.start === start);
    const lastToken = tokens.findIndex((t) => t.end === end);
    if (firstToken < 0 || lastToken < firstToken) return [];
    const place = { field: 'text' as const, start, end, text, kind: 'place' as const };
    return [toMention(document.article.id, { ...place, sentence, firstToken, lastToken, score: 1 })];
  });
  const others = document.mentions.filter(
    (m) => m.field !== 'text' || !given.some((one) => sharedLength(one, m) > 0),
  );
  const mentions = [...others, ...given].sort(
    (a, b) => a.sentence - b.sentence || a.firstToken - b.firstToken,
  );
  return { ...document, mentions };
}

/** Where the city of that name with the most people lies: what a list of cities alone gives. */
export function mostPopulous(name: string, knowledge: Knowledge): Position | null {
  return knowledge.cities().find(name)[0] ?? null;
}

function sharedLength(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** The mention that shares most characters with the span; of equals the shorter one. */
function bestMention(mentions: readonly Mention[], gold: GoldToponym): Mention | undefined {
  return mentions
    .filter((m) => m.field === 'text' && sharedLength(m, gold) > 0)
    .sort((a, b) => sharedLength(b, gold) - sharedLength(a, gold) || a.end - a.start - (b.end - b.start))[0];
}

/** Where a mention is: its place, or the middle of the state that an adjective stands for; null without either. */
function positionOf(
  document: ResolvedDocument,
  mention: Mention,
  knowledge: Knowledge,
): (Position & { state: boolean }) | null {
  const place = mention.placeId === null ? null : placeOfMention(document, mention);
  if (place?.lat != null && place.lng !== null) {
    return { lat: place.lat, lng: place.lng, state: place.precision === 'country' };
  }
  const state = knowledge.states.get(document.resolution.uses.get(mention.id)?.stateId ?? '');
  return state?.centre === undefined ? null : { ...state.centre, state: true };
}
