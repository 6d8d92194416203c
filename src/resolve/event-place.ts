/**
 * Where an event took place. In: a resolved document and the trigger's token. Out: the place that the syntax ties
 * to the trigger ("in Pyongyang", "visited North Korea"), or null. A place elsewhere in the sentence, or the
 * dateline, is where somebody wrote, not where it happened.
 */
import type { PlaceRef } from '../record/place-ref.ts';
import { casesOf, childBy, childrenOf, relation, type Spot, spotOf, tokenOf } from './phrase.ts';
import { placeOfMention } from './place-of-mention.ts';
import type { ResolvedDocument } from './resolution.ts';

const CLIMB = new Set(['xcomp', 'obj', 'nsubj', 'compound', 'conj']);
const MAX_CLIMB = 2;

/** A place that was left ranks behind any other. */
const WHENCE = 10;

type Found = { ref: PlaceRef; rank: number };

/** The place of the event whose trigger stands at a token. */
export function placeOf(document: ResolvedDocument, sentence: number, trigger: number): PlaceRef | null {
  const spot = spotOf(document, sentence, trigger);
  if (spot === null) return null;
  let at = trigger;
  for (let step = 0; step <= MAX_CLIMB; step++) {
    const found = placesAt(spot, at).sort((a, b) => a.rank - b.rank);
    if (found[0] !== undefined) return found[0].ref;
    const below = step === 0 ? placesBelow(spot, at).sort((a, b) => a.rank - b.rank) : [];
    if (below[0] !== undefined) return below[0].ref;
    const token = tokenOf(spot, at);
    if (token.head < 0 || !CLIMB.has(relation(token))) return null;
    // "China launched a satellite from Jiuquan, and Japan protested": a clause with a subject has a place of its own.
    if (relation(token) === 'conj' && childBy(spot, at, 'nsubj') !== undefined) return null;
    at = token.head;
  }
  return null;
}

/** "detained protesters in Minsk", "the strikes on Sanaa killed dozens": where the object or the subject was. */
function placesBelow(spot: Spot, at: number): Found[] {
  const token = tokenOf(spot, at);
  if (
    token.upos !== 'VERB' ||
    spot.document.resolution.knowledge.words.speaking.has(token.lemma.toLowerCase())
  )
    return [];
  return childrenOf(spot, at).flatMap((child) => {
    const part = tokenOf(spot, child);
    const acts =
      relation(part) === 'nsubj' &&
      spot.document.resolution.knowledge.words.happenings.has(part.lemma.toLowerCase());
    const other =
      relation(part) === 'obl' && casesOf(spot, child).some((word) => /^(with|between|against)$/.test(word));
    if (relation(part) !== 'obj' && !acts && !other) return [];
    if ((spot.frame.mention[child] ?? null) !== null) return [];
    return placesAt(spot, child);
  });
}

function placesAt(spot: Spot, at: number): Found[] {
  const found: Found[] = [];
  const { where, whither, moving, leaving, reached } = spot.document.resolution.knowledge.words;
  const lemma = tokenOf(spot, at).lemma.toLowerCase();
  for (const child of childrenOf(spot, at)) {
    const rel = relation(tokenOf(spot, child));
    if (rel === 'obl' || rel === 'nmod') {
      const words = casesOf(spot, child);
      if (
        words.some((word) => where.has(word)) ||
        (moving.has(lemma) && words.some((word) => whither.has(word)))
      ) {
        found.push(...placesIn(spot, child));
      } else if (leaving.has(lemma) && words.includes('from')) {
        // "withdrew from the corridor": where nothing says it more closely.
        found.push(...placesIn(spot, child).map((one) => ({ ...one, rank: one.rank + WHENCE })));
      }
    } else if (rel === 'obj' && reached.has(lemma)) {
      found.push(...placesIn(spot, child).map((one) => ({ ...one, rank: one.rank + 3 })));
    }
    // "arrived there", "here": left to the coder.
  }
  return found;
}

/** The place that a noun is, or that its own "in …" says: "the Sunan area near Pyongyang". Finest first. */
function placesIn(spot: Spot, noun: number): Found[] {
  const mention = spot.frame.mention[noun] ?? null;
  if (mention !== null) {
    const ref = placeOfMention(spot.document, mention);
    // A state's adjective or its government is no place.
    if (ref !== null) return [{ ref, rank: RANK[ref.precision] }];
    return [];
  }
  const found: Found[] = [];
  for (const child of childrenOf(spot, noun)) {
    const rel = relation(tokenOf(spot, child));
    const inside =
      rel === 'nmod' &&
      casesOf(spot, child).some(
        (word) => spot.document.resolution.knowledge.words.where.has(word) || word === 'of',
      );
    if (!inside && rel !== 'compound' && rel !== 'appos' && tokenOf(spot, child).rel !== 'nmod:poss')
      continue;
    const part = spot.frame.mention[child] ?? null;
    const ref = part === null ? null : placeOfMention(spot.document, part);
    if (ref !== null) found.push({ ref, rank: RANK[ref.precision] + 1 });
  }
  // "the North Korean capital": the adjective says which.
  const capital = capitalOf(spot, noun);
  if (capital !== null) found.push({ ref: capital, rank: 1 });
  return found;
}

const RANK: Record<PlaceRef['precision'], number> = { site: 0, city: 2, region: 4, country: 6 };

function capitalOf(spot: Spot, noun: number): PlaceRef | null {
  const token = tokenOf(spot, noun);
  if (token.lemma.toLowerCase() !== 'capital') return null;
  const { knowledge, uses } = spot.document.resolution;
  for (const child of childrenOf(spot, noun)) {
    const mention = spot.frame.mention[child] ?? null;
    const state = knowledge.states.get(uses.get(mention?.id ?? '')?.stateId ?? '');
    if (state?.capital === undefined) continue;
    const { name, lat, lng } = state.capital;
    const { form: text, field, start, end } = token;
    return {
      text,
      field,
      start,
      end,
      name,
      country: state.iso3,
      lat,
      lng,
      precision: 'city',
      basis: 'stated',
    };
  }
  return null;
}
