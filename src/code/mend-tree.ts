/**
 * Faults that the parser makes again and again, mended where the words leave no doubt: objects of the verb above,
 * two subjects of one verb or none of a predicate, a subject taken into the row before it, a second verb hung into
 * what was said. In: the tokens of a sentence. Out: the same list, changed in place. Knows syntax only, no events and
 * no speakers.
 */
import type { Token } from '../record/document.ts';
import { liftConjuncts } from './lift-conjuncts.ts';

export function mendTree(tokens: Token[]): void {
  liftObjects(tokens);
  nameObjects(tokens);
  freeReceivers(tokens);
  giveAuthors(tokens);
  fillPredicates(tokens);
  settleSubjects(tokens);
  freeSubjects(tokens);
  liftConjuncts(tokens);
  freeParticiples(tokens);
}

/** What stands before the "that" or "to" of a clause is the object of the verb above it ("warned Oslo that it would"). */
function liftObjects(tokens: Token[]): void {
  tokens.forEach((token, i) => {
    const clause = tokens[token.head];
    if (clause === undefined || (token.rel !== 'obj' && token.rel !== 'iobj')) return;
    if (clause.rel !== 'ccomp' && clause.rel !== 'xcomp') return;
    const mark = tokens.findIndex((t) => t.head === token.head && t.rel === 'mark');
    if (i < mark && clause.head >= 0 && clause.head < i) tokens[i] = { ...token, head: clause.head };
  });
}

const TIME_NOUN =
  /^(day|night|week|weekend|month|year|morning|afternoon|evening|quarter|hour|minute|time|spring|summer|autumn|winter)$/;

/** "ruled out talks": a noun right behind verb and particle, without a preposition, is the verb's object. */
function nameObjects(tokens: Token[]): void {
  if (!tokens.some((t) => t.rel === 'compound:prt')) return;
  tokens.forEach((token, i) => {
    if (
      (token.rel !== 'obl' && token.rel !== 'xcomp') ||
      token.upos !== 'NOUN' ||
      TIME_NOUN.test(token.lemma)
    )
      return;
    const own = tokens.flatMap((t, at) => (t.head === i ? [{ rel: t.rel, at }] : []));
    const first = Math.min(i, ...own.filter(({ at }) => at < i).map(({ at }) => at));
    const particle = tokens[first - 1];
    if (particle?.rel !== 'compound:prt' || particle.head !== token.head) return;
    const hasObject = tokens.some((t) => t.head === token.head && /^(obj|ccomp|nsubj:pass)/.test(t.rel));
    if (!hasObject && own.every(({ rel }) => rel !== 'case')) tokens[i] = { ...token, rel: 'obj' };
  });
}

/** "offered Moldova 300 million kroner": a name before a number is no part of what is counted, but who gets it. */
function freeReceivers(tokens: Token[]): void {
  tokens.forEach((token, i) => {
    const verb = tokens[i - 1];
    if (verb?.upos !== 'VERB' || token.upos !== 'PROPN') return;
    if (token.rel !== 'compound' && !token.rel.startsWith('nmod')) return;
    const thing = tokens[token.head];
    if (thing?.rel !== 'obj' || thing.head !== i - 1) return;
    const isCounted = tokens.some((t, at) => t.head === token.head && t.rel === 'nummod' && at > i);
    if (isCounted) tokens[i] = { ...token, rel: 'iobj', head: i - 1 };
  });
}

const TIME_NAME =
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)$/i;

/** "rejected an appeal by Kenya": a name with "by" right behind the object of an active verb belongs to the object. */
function giveAuthors(tokens: Token[]): void {
  tokens.forEach((token, i) => {
    if (token.rel !== 'obl' || token.upos !== 'PROPN' || TIME_NAME.test(token.form)) return;
    const by = tokens.findIndex((t) => t.head === i && t.rel === 'case');
    const object = tokens.findIndex((t) => t.head === token.head && t.rel === 'obj');
    if (tokens[by]?.form.toLowerCase() !== 'by' || object < 0 || object !== by - 1) return;
    if (tokens.some((t) => t.head === token.head && /:pass$/.test(t.rel))) return;
    tokens[i] = { ...token, rel: 'nmod', head: object };
  });
}

/** "said reports that it had fled were untrue": a finite predicate has a subject, and takes the noun before it. */
function fillPredicates(tokens: Token[]): void {
  tokens.forEach((token, i) => {
    if (token.rel !== 'ccomp' || token.head < 0 || token.head > i) return;
    const own = tokens.filter((t) => t.head === i);
    if (own.some((t) => /^(nsubj|csubj|expl|mark)/.test(t.rel))) return;
    const copula = tokens.findIndex((t) => t.head === i && t.rel === 'cop' && t.feats.VerbForm === 'Fin');
    const noun = tokens.findIndex(
      (t, k) =>
        k > token.head &&
        k < copula &&
        t.head === token.head &&
        (t.rel === 'obj' || (t.rel === 'ccomp' && t.upos === 'NOUN')),
    );
    const found = tokens[noun];
    if (found !== undefined) tokens[noun] = { ...found, head: i, rel: 'nsubj' };
  });
}

/**
 * One verb has one subject. What stands before a dash is none where another follows ("VIENNA — The ministers met"); a
 * second one behind the verb is its object where it has none and governs no clause.
 */
function settleSubjects(tokens: Token[]): void {
  const subjects = new Map<number, number[]>();
  tokens.forEach((token, i) => {
    if (token.rel === 'nsubj') subjects.set(token.head, [...(subjects.get(token.head) ?? []), i]);
  });
  for (const [verb, found] of subjects) {
    if (found.length < 2) continue;
    const last = found.filter((i) => i < verb).at(-1);
    if (last === undefined) continue;
    const hasObject = tokens.some((t) => t.head === verb && /^(obj|ccomp|xcomp)/.test(t.rel));
    for (const i of found) {
      const token = tokens[i];
      if (token === undefined || i === last) continue;
      if (i < verb) {
        const isBeforeDash = isDashBetween(tokens, i, last);
        if (isBeforeDash) tokens[i] = { ...token, rel: 'dislocated' };
        else lendSubject(tokens, i, verb, last);
      } else if (!hasObject) tokens[i] = { ...token, rel: 'obj' };
    }
  }
}

/** A dash with a blank before it; the hyphen of "Myung-bak" is none. */
function isDashBetween(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.some(
    ({ form, start }, i) =>
      i > from && i < to && /^[–—-]+$/.test(form) && (tokens[i - 1]?.end ?? start) < start,
  );
}

/** "The minister told the army to move, his office said": the first of two subjects is that of the clause between. */
function lendSubject(tokens: Token[], subject: number, verb: number, last: number): void {
  const clause = tokens.findIndex(
    (t, i) => t.head === verb && t.rel === 'ccomp' && i > subject && i < last && t.upos === 'VERB',
  );
  const token = tokens[subject];
  const isLacking = !tokens.some((t) => t.head === clause && /^(nsubj|csubj|expl)/.test(t.rel));
  if (clause >= 0 && token !== undefined && isLacking) tokens[subject] = { ...token, head: clause };
}

/**
 * "shelled Kharkiv and Israel bombed Rafah": a second finite verb needs an "and" of its own. Where the only one stands
 * before the noun right ahead of it, that noun is its subject and no further object.
 */
function freeSubjects(tokens: Token[]): void {
  tokens.forEach((verb, at) => {
    if (verb.rel !== 'conj' || verb.upos !== 'VERB' || verb.feats.VerbForm !== 'Fin') return;
    if (tokens.some((t) => t.head === at && /^(nsubj|csubj|expl|cc|mark)/.test(t.rel))) return;
    const noun = tokens.findLastIndex(
      (t, i) => i < at && t.rel === 'conj' && t.head > verb.head && (t.upos === 'PROPN' || t.upos === 'NOUN'),
    );
    const cc = tokens.findIndex((t) => t.head === noun && t.rel === 'cc');
    const token = tokens[noun];
    if (token === undefined || cc < 0 || tokens[cc - 1]?.form === ',') return;
    const isAdjacent = tokens
      .slice(cc + 1, at)
      .every((t, i) => isUnder(tokens, cc + 1 + i, noun) || t.upos === 'AUX' || t.upos === 'ADV');
    if (!isAdjacent) return;
    tokens[noun] = { ...token, rel: 'nsubj', head: at };
    const joint = tokens[cc];
    if (joint !== undefined) tokens[cc] = { ...joint, head: at };
  });
}

function isUnder(tokens: readonly Token[], i: number, top: number): boolean {
  for (let at = i, steps = 0; at >= 0 && steps <= tokens.length; at = tokens[at]?.head ?? -1, steps += 1) {
    if (at === top) return true;
  }
  return false;
}

/** "expelled two envoys, accusing them of spying": whom a pronoun names again does not do it to himself. */
function freeParticiples(tokens: Token[]): void {
  tokens.forEach((clause, at) => {
    const noun = tokens[clause.head];
    if (clause.rel !== 'acl' || noun === undefined || !/^(obj|obl)$/.test(noun.rel)) return;
    const isSetOff = tokens[at - 1]?.form === ',' && clause.form.toLowerCase().endsWith('ing');
    const isAgain = tokens.some(
      (t) => t.head === at && t.rel === 'obj' && /^(them|him|her|it)$/i.test(t.form),
    );
    if (isSetOff && isAgain) tokens[at] = { ...clause, rel: 'advcl', head: noun.head };
  });
}
