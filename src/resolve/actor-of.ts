/**
 * Who a noun phrase is. In: a resolved document and the head token of any noun phrase. Out: the actor with its
 * words, or null. Names, titles with names, offices by date, adjective and collective, appositions, possessors,
 * relative and personal pronouns, words for how many, "the two sides".
 */

import type { Mention } from '../record/mention.ts';
import { actorOfName, headOfMention } from './actor-of-name.ts';
import { actorsOfRole } from './actor-of-role.ts';
import { antecedentOf, isPlural, isResolvablePronoun } from './antecedent.ts';
import { anchorOf, casesOf, childrenOf, relation, type Spot, spotOf, tokenOf } from './phrase.ts';
import type { ResolvedActor, ResolvedDocument } from './resolution.ts';
import { sidesBefore } from './sides.ts';
import { pairBefore } from './they-both.ts';
import { asPart, wholeOf } from './whole-of.ts';

const MAX_DEPTH = 30;
/** How far back in a sentence a description or pronoun is looked up, in tokens. */
const WINDOW = 200;

/**
 * The actor of a noun phrase, or null.
 * @param sentence index of the sentence
 * @param head index of the phrase's head token (any token of a name or title will do)
 */
export function actorOf(document: ResolvedDocument, sentence: number, head: number): ResolvedActor | null {
  return actorsOf(document, sentence, head)[0] ?? null;
}

/**
 * All actors of a noun phrase: two for "the Russian and Chinese delegations", one for each conjunct where "they"
 * stands for several. Conjuncts of the phrase itself are not followed.
 */
export function actorsOf(document: ResolvedDocument, sentence: number, head: number): ResolvedActor[] {
  const { memo, depth } = document.resolution;
  const key = `${sentence}:${head}`;
  const known = memo.get(key);
  if (known !== undefined) return known ?? [];
  // "the ministry", five thousand times over: each goes back to the one before.
  if (depth.value >= MAX_DEPTH) return [];
  memo.set(key, null);
  depth.value++;
  const spot = spotOf(document, sentence, head);
  const found = spot === null ? [] : resolveSpot(spot);
  depth.value--;
  memo.set(key, found);
  return found;
}

function resolveSpot(spot: Spot): ResolvedActor[] {
  const token = tokenOf(spot);
  // The place that a report was filed from does nothing in it.
  const { dateline } = spot.document.article;
  if (
    dateline !== null &&
    token.field === 'text' &&
    token.start >= dateline.start &&
    token.end <= dateline.end
  ) {
    return [];
  }
  const actorAt = (at: number) => actorOf(spot.document, spot.number, at);
  if (spot.frame.mention[spot.at] == null) {
    const counted = wholeOf(spot).flatMap((at) => actorsOf(spot.document, spot.number, at));
    if (counted.length > 0) return counted.map((actor) => asPart(spot, actor));
  }
  if (token.upos === 'NUM' || token.upos === 'DET' || /^both$/i.test(token.form))
    return sidesBefore(spot, (sentence, at) => actorsOf(spot.document, sentence, at)) ?? [];
  if (token.upos === 'PRON' || (token.rel === 'nmod:poss' && isResolvablePronoun(token.form)))
    return ofPronoun(spot);
  const mention = spot.frame.mention[spot.at] ?? null;
  if (mention !== null) {
    const actor = actorOfName(spot, mention, actorAt);
    return actor === null ? [] : [actor];
  }
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN' && token.upos !== 'ADJ') return [];
  const named = namedBeside(spot);
  if (named !== null) return [named, ...namedWith(spot)];
  if (token.upos === 'ADJ' && spot.frame.title[spot.at] == null) return [];
  const sides = sidesBefore(spot, (sentence, at) => actorsOf(spot.document, sentence, at));
  if (sides !== null) return sides;
  if (isBackReference(spot)) {
    const state = nearbyActor(spot, true);
    if (state !== null) return [{ ...state, span: anchorOf(spot, spot.at, spot.at) }];
  }
  const nearby = () => nearbyActor(spot, false);
  const sameWord = () => sameWordBefore(spot);
  const owners = severalOwners(spot);
  if (owners === null) return actorsOfRole(spot, actorAt, nearby, sameWord);
  return owners.actors.flatMap((owner) =>
    actorsOfRole(spot, (at) => (at === owners.at ? owner : actorAt(at)), nearby, sameWord),
  );
}

/** Whose "their foreign ministers" and "leaders of the two countries" are, if of several countries; else null. */
function severalOwners(spot: Spot): { at: number; actors: ResolvedActor[] } | null {
  if (tokenOf(spot).feats.Number !== 'Plur') return null;
  const at = childrenOf(spot).find(
    (child) =>
      /^their$/i.test(tokenOf(spot, child).form) ||
      (spot.frame.title[child]?.entry.kind === 'sides' && relation(tokenOf(spot, child)) === 'nmod'),
  );
  if (at === undefined) return null;
  const byCountry = new Map<string, ResolvedActor>();
  for (const actor of actorsOf(spot.document, spot.number, at)) {
    if (actor.country !== null && !byCountry.has(actor.country)) byCountry.set(actor.country, actor);
  }
  return byCountry.size < 2 ? null : { at, actors: [...byCountry.values()] };
}

/** The person that a title or description belongs to: next to it, in apposition, or as its flat name. */
function namedBeside(spot: Spot): ResolvedActor | null {
  const title = spot.frame.title[spot.at] ?? null;
  const actorAt = (at: number) => actorOf(spot.document, spot.number, at);
  if (title !== null) {
    const next = spot.frame.mention[title.lastToken + 1] ?? null;
    if (next?.kind === 'person' && next.firstToken === title.lastToken + 1) {
      return actorOfName(spot, next, actorAt);
    }
  }
  for (const child of childrenOf(spot)) {
    const rel = relation(tokenOf(spot, child));
    if (rel !== 'flat' && (rel !== 'appos' || title === null)) continue;
    const mention = spot.frame.mention[child] ?? null;
    if (mention?.kind === 'person') return actorOfName(spot, mention, actorAt);
  }
  const named = restrictiveName(spot);
  if (named !== null) return actorOfName(spot, named, actorAt);
  if (title !== null && relation(tokenOf(spot)) === 'appos') {
    const mention = spot.frame.mention[tokenOf(spot).head] ?? null;
    if (mention?.kind === 'person') return actorOfName(spot, mention, actorAt);
  }
  return null;
}

/** "Foreign ministers Lavrov and Wang": the others of a row of names that one plural title introduces. */
function namedWith(spot: Spot): ResolvedActor[] {
  if (tokenOf(spot).feats.Number !== 'Plur') return [];
  return childrenOf(spot)
    .filter((child) => /^(?:appos|flat)$/.test(relation(tokenOf(spot, child))))
    .flatMap((child) => childrenOf(spot, child).filter((at) => relation(tokenOf(spot, at)) === 'conj'))
    .filter((at) => spot.frame.mention[at]?.kind === 'person')
    .flatMap((at) => actorsOf(spot.document, spot.number, at));
}

/** "Russia's ally Belarus", "the group Hamas": a known name right behind the noun, no comma between. */
function restrictiveName(spot: Spot): Mention | null {
  const after = spot.frame.mention[spot.at + 1] ?? null;
  if (
    after === null ||
    after.actorId === null ||
    after.firstToken !== spot.at + 1 ||
    after.kind === 'nationality'
  )
    return null;
  const head = tokenOf(spot, headOfMention(spot, after));
  return head.head === spot.at && /^(?:appos|flat|nmod)$/.test(head.rel) ? after : null;
}

function ofPronoun(spot: Spot): ResolvedActor[] {
  const token = tokenOf(spot);
  if (token.feats.PronType === 'Rel' || /^(who|whom|which|whose|that)$/i.test(token.form)) {
    const governor = relativeGovernor(spot);
    return governor === null ? [] : actorsOf(spot.document, spot.number, governor);
  }
  if (!isResolvablePronoun(token.form)) return [];
  const found = antecedentOf(spot, (sentence, at) => actorOf(spot.document, sentence, at));
  const span = anchorOf(spot, spot.at, spot.at);
  const pair = /^the/i.test(token.form)
    ? pairBefore(spot, (sentence, at) => actorsOf(spot.document, sentence, at))
    : null;
  if (pair !== null && !isPluralAfter(spot.document, found, pair.sentence))
    return pair.actors.map((actor) => ({ ...actor, span }));
  if (found === null) return [];
  const there = spotOf(spot.document, found.sentence, found.at);
  const heads = [found.at];
  if (/^the/i.test(token.form) && there !== null) {
    for (const child of childrenOf(there)) if (relation(tokenOf(there, child)) === 'conj') heads.push(child);
  }
  return heads
    .flatMap((at) => actorsOf(spot.document, found.sentence, at))
    .map((actor) => ({ ...actor, span }));
}

/** True for a plural noun, or a row, in the sentence that names a pair, or after it: that is "they" rather than the pair. */
function isPluralAfter(
  document: ResolvedDocument,
  found: { sentence: number; at: number } | null,
  pair: number,
): boolean {
  const there = found === null ? null : spotOf(document, found.sentence, found.at);
  return there !== null && there.number >= pair && isPlural(there, there.at);
}

/** The noun that a relative clause describes. */
function relativeGovernor(spot: Spot): number | null {
  let at = spot.at;
  for (let step = 0; step < 8 && at >= 0; step++) {
    const token = tokenOf(spot, at);
    if (token.rel.endsWith(':relcl')) {
      const governor = spot.sentence.tokens[token.head];
      return governor !== undefined && /^(NOUN|PROPN|PRON)$/.test(governor.upos) ? token.head : null;
    }
    at = token.head;
  }
  // A clause that the parser hung elsewhere: the noun right before the pronoun.
  const before = tokenBeforeComma(spot);
  return before !== null && /^(NOUN|PROPN)$/.test(tokenOf(spot, before).upos) ? before : null;
}

function tokenBeforeComma(spot: Spot): number | null {
  const at = spot.sentence.tokens[spot.at - 1]?.form === ',' ? spot.at - 2 : spot.at - 1;
  return at >= 0 ? at : null;
}

/** "the country", "the agency" without anything that says which: something named before. */
function isBackReference(spot: Spot): boolean {
  const word = tokenOf(spot).lemma.toLowerCase();
  if (word !== 'country' && word !== 'nation') return false;
  if (tokenOf(spot).feats.Number === 'Plur') return false;
  // "the island nation of Tuvalu"
  if (
    childrenOf(spot).some((child) => spot.frame.mention[child] != null && casesOf(spot, child).includes('of'))
  )
    return false;
  return childrenOf(spot).some((child) => {
    const token = tokenOf(spot, child);
    return /^(the|this|that)$/i.test(token.form) || (token.rel === 'nmod:poss' && token.upos === 'PRON');
  });
}

/** The nearest actor before the token that has a country; a state itself where `stateOnly`. */
function nearbyActor(spot: Spot, stateOnly: boolean): ResolvedActor | null {
  const { knowledge } = spot.document.resolution;
  for (let number = spot.number; number >= Math.max(0, spot.number - 3); number--) {
    const sentence = spot.document.sentences[number];
    const frame = spot.document.resolution.frames[number];
    if (sentence === undefined || frame === undefined || sentence.field !== spot.sentence.field) return null;
    const end = number === spot.number ? spot.at : sentence.tokens.length;
    // The subject is whose country the text speaks of; other names come after.
    const start = Math.max(0, end - WINDOW);
    const order = Array.from({ length: end - start }, (_, i) => start + i).sort(
      (a, b) => subjectRank(sentence, b) - subjectRank(sentence, a) || b - a,
    );
    for (const at of order) {
      const mention = frame.mention[at] ?? null;
      const there = spotOf(spot.document, number, at);
      if (there === null) continue;
      const named = mention !== null && mention.actorId !== null && headOfMention(there, mention) === at;
      if (!named && (mention !== null || frame.title[at] == null || !isSubject(sentence, at))) continue;
      const actor = actorOf(spot.document, number, at);
      if (actor?.country == null || actor.country === 'IGO') continue;
      // An analyst's country is not the one that the text goes on about, nor is an adjective of what it hangs on.
      if (actor.person && !actor.sectors.some((sector) => sector === 'GOV' || sector === 'MIL')) continue;
      if (number === spot.number && modifiesAncestor(spot, at)) continue;
      if (!stateOnly) return actor;
      const state = knowledge.stateByCode.get(actor.country);
      if (state !== undefined) {
        return { ...actor, id: state.id, name: state.name, sectors: [], person: false, sex: null };
      }
    }
  }
  return null;
}

/** True for a word that describes a noun which the token itself hangs on: "Russian" in "Russian views of the country". */
function modifiesAncestor(spot: Spot, at: number): boolean {
  const described = tokenOf(spot, at).head;
  let up = tokenOf(spot).head;
  for (let step = 0; step < 8 && up >= 0; step++) {
    const token = tokenOf(spot, up);
    if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return false;
    if (up === described) return true;
    up = token.head;
  }
  return false;
}

/** 2 for the subject of the main clause, 1 for other subjects. */
function subjectRank(sentence: { tokens: readonly { rel: string; head: number }[] }, at: number): number {
  if (!isSubject(sentence, at)) return 0;
  return sentence.tokens[sentence.tokens[at]?.head ?? -1]?.rel === 'root' ? 2 : 1;
}

function isSubject(sentence: { tokens: readonly { rel: string }[] }, at: number): boolean {
  return sentence.tokens[at]?.rel.startsWith('nsubj') ?? false;
}

/** The body whose name ends in the word: "the agency" after "International Atomic Energy Agency". */
function bodyNamedBefore(spot: Spot): ResolvedActor | null {
  const { knowledge } = spot.document.resolution;
  const { lemma, start } = tokenOf(spot);
  const ending = ` ${lemma.toLowerCase()}`;
  for (let i = spot.document.mentions.length - 1; i >= 0; i--) {
    const mention = spot.document.mentions[i];
    if (mention === undefined || mention.field !== spot.sentence.field || mention.start >= start) continue;
    const body = knowledge.organisations.get(mention.actorId ?? '');
    const names = body === undefined ? [] : [body.name, ...body.names];
    const band =
      knowledge.words.bands.has(lemma.toLowerCase()) &&
      body?.sectors.some((one) => one === 'REB' || one === 'RAD');
    const bloc = knowledge.words.blocs.has(lemma.toLowerCase()) && body?.country === 'IGO';
    if (!band && !bloc && !names.some((name) => name.toLowerCase().endsWith(ending))) continue;
    const there = spotOf(spot.document, mention.sentence, mention.firstToken);
    return there === null ? null : actorOf(spot.document, mention.sentence, mention.firstToken);
  }
  return null;
}

/** The same description with its country, a few sentences before: "the delegation" after "a Chinese delegation". */
function sameWordBefore(spot: Spot): ResolvedActor | null {
  const token = tokenOf(spot);
  const definite = childrenOf(spot).some((child) => tokenOf(spot, child).lemma.toLowerCase() === 'the');
  if (!definite) return null;
  const body = bodyNamedBefore(spot);
  if (body !== null) return body;
  for (let number = spot.number; number >= Math.max(0, spot.number - 6); number--) {
    const sentence = spot.document.sentences[number];
    if (sentence === undefined || sentence.field !== spot.sentence.field) return null;
    const end = number === spot.number ? spot.at : sentence.tokens.length;
    for (let at = end - 1; at >= Math.max(0, end - WINDOW); at--) {
      const other = sentence.tokens[at];
      if (other === undefined || other.lemma !== token.lemma || other.upos !== token.upos) continue;
      const actors = actorsOf(spot.document, number, at);
      if (actors.length === 1 && actors[0]?.country != null) return actors[0];
    }
  }
  return null;
}
