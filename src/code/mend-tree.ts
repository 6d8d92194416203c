/**
 * Faults that the parser makes again and again, mended where the words leave no doubt: objects of the verb above,
 * two subjects of one verb, a subject taken into the row before it, a second verb hung into what was said. In: the
 * tokens of a sentence. Out: the same list, changed in place. Knows syntax only, no events and no speakers.
 */
import type { Token } from '../record/document.ts';

export function mendTree(tokens: Token[]): void {
  liftObjects(tokens);
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
        const isBeforeDash = tokens.slice(i + 1, last).some((t) => /^[–—-]+$/.test(t.form));
        if (isBeforeDash) tokens[i] = { ...token, rel: 'dislocated' };
      } else if (!hasObject) tokens[i] = { ...token, rel: 'obj' };
    }
  }
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

/**
 * "said that X was arming rebels, and cut ties": one who did something and something else. After a comma, or with a
 * that-clause of its own, a plain past goes with the plain past above, where the clause between has another form.
 */
function liftConjuncts(tokens: Token[]): void {
  const below = (head: number, rel: RegExp) => tokens.filter((t) => t.head === head && rel.test(t.rel));
  tokens.forEach((verb, at) => {
    const inner = tokens[verb.head];
    const outer = inner === undefined ? undefined : tokens[inner.head];
    if (verb.rel !== 'conj' || inner === undefined || outer === undefined || inner.rel !== 'ccomp') return;
    if (
      inner.head > verb.head ||
      verb.upos !== 'VERB' ||
      below(at, /^(nsubj|csubj|expl|aux|mark|cop)/).length > 0
    )
      return;
    if (!isPlainPast(outer) || below(inner.head, /^aux/).length > 0) return;
    const helpers = below(verb.head, /^(aux|cop)/);
    if (!isPlainPast(verb) && !isBareForm(verb, helpers)) return;
    const cc = tokens.findIndex((t) => t.head === at && t.rel === 'cc');
    const isSetApart = cc > 0 && tokens[cc - 1]?.form === ',';
    const saysThat = tokens.some(
      (t, i) => t.rel === 'mark' && t.form.toLowerCase() === 'that' && i > at && tokens[t.head]?.head === at,
    );
    const isOther = isOtherForm(inner, helpers) || (isSetApart && isPlainPast(verb) && helpers.length > 0);
    if (isOther && (isSetApart || saysThat)) tokens[at] = { ...verb, head: inner.head };
  });
}

const isPlainPast = ({ feats }: Token) => feats.VerbForm === 'Fin' && feats.Tense === 'Past';

/** "cut", "put": one form for all, which nothing here asks to be an infinitive. */
function isBareForm({ feats }: Token, helpers: readonly Token[]): boolean {
  const areModal = helpers.some((t) => t.feats.VerbForm === 'Fin' && t.feats.Tense === undefined);
  return feats.VerbForm === 'Inf' && !areModal && helpers.length > 0;
}

/** "was arming", "would arm", "is ready": no form that a plain past could be the second of. "Had armed" could be, if no comma stands between. */
function isOtherForm(inner: Token, helpers: readonly Token[]): boolean {
  if (helpers.length === 0) return inner.feats.VerbForm === 'Fin' && inner.feats.Tense === 'Pres';
  return inner.upos !== 'VERB' || inner.feats.VerbForm === 'Inf' || /ing$/i.test(inner.form);
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
