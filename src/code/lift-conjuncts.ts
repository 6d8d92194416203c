/**
 * A second finite verb that the parser hung too low: into what was said ("said that X was arming rebels, and cut
 * ties") or under an infinitive or -ing form ("criticised Iran for failing to answer and called on it to do so"). In:
 * the tokens of a sentence. Out: the same list, changed in place. Tense and comma decide; where they leave it open,
 * the parse stays.
 */
import type { Token } from '../record/document.ts';

export function liftConjuncts(tokens: Token[]): void {
  tokens.forEach((verb, at) => {
    if (verb.rel !== 'conj' || verb.upos !== 'VERB') return;
    if (tokens.some((t) => t.head === at && /^(nsubj|csubj|expl|aux|mark|cop)/.test(t.rel))) return;
    const above = overContent(tokens, verb, at);
    const top = above >= 0 ? above : overNonFinite(tokens, verb);
    if (top >= 0) tokens[at] = { ...verb, head: top };
  });
}

/**
 * After a comma, or with a that-clause of its own, a plain past goes with the plain past above, where the clause
 * between has another form. The token of that verb, or -1.
 */
function overContent(tokens: readonly Token[], verb: Token, at: number): number {
  const inner = tokens[verb.head];
  const above = verbOver(tokens, verb.head);
  const outer = tokens[above];
  if (inner === undefined || outer === undefined || above > verb.head || !isPlainPast(tokens, above))
    return -1;
  const helpers = tokens.filter((t) => t.head === verb.head && /^(aux|cop)/.test(t.rel));
  const isPast = isPlainPast(tokens, at);
  if (!isPast && !isBareForm(verb, helpers)) return -1;
  const cc = tokens.findIndex((t) => t.head === at && t.rel === 'cc');
  const isSetApart = cc > 0 && tokens[cc - 1]?.form === ',';
  const saysThat = tokens.some((t, i) => i > at && isThat(t) && tokens[t.head]?.head === at);
  // "had armed …, and attacked" may share its "had" only where no comma stands between.
  const isOther = isOtherForm(inner, helpers) || (isSetApart && isPast && helpers.length > 0);
  return isOther && (isSetApart || saysThat) ? above : -1;
}

const isThat = ({ rel, form }: Token) => rel === 'mark' && form.toLowerCase() === 'that';

/** The verb over a clause that it governs, or over the paper that the clause stands in ("said in a statement that"). */
function verbOver(tokens: readonly Token[], clause: number): number {
  const { rel, head } = tokens[clause] ?? { rel: '', head: -1 };
  if (rel === 'ccomp') return head;
  const noun = tokens[head];
  if (rel !== 'acl' || noun === undefined || !/^(obl|obj)$/.test(noun.rel)) return -1;
  return tokens.some((t) => t.head === clause && isThat(t)) ? noun.head : -1;
}

/** No finite verb is the second of an -ing form or an infinitive, but of the finite verb over it; or -1. */
function overNonFinite(tokens: readonly Token[], verb: Token): number {
  if (verb.feats.VerbForm !== 'Fin' || verb.feats.Tense !== 'Past') return -1;
  let up = verb.head;
  for (let steps = 0; isNonFinite(tokens, up) && steps < 8; steps += 1) up = tokens[up]?.head ?? -1;
  return up !== verb.head && isPlainPast(tokens, up) ? up : -1;
}

function isNonFinite(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || token.upos !== 'VERB' || !/^(advcl|xcomp|acl|conj)$/.test(token.rel))
    return false;
  const { VerbForm, Tense } = token.feats;
  const isForm = VerbForm === 'Inf' || VerbForm === 'Ger' || (VerbForm === 'Part' && Tense === 'Pres');
  return isForm && !tokens.some((t) => t.head === i && t.rel.startsWith('aux'));
}

function isPlainPast(tokens: readonly Token[], i: number): boolean {
  const feats = tokens[i]?.feats;
  return (
    feats?.VerbForm === 'Fin' &&
    feats.Tense === 'Past' &&
    !tokens.some((t) => t.head === i && /^(aux|cop)/.test(t.rel))
  );
}

/** "cut", "put": one form for all, which nothing here asks to be an infinitive. */
function isBareForm({ feats }: Token, helpers: readonly Token[]): boolean {
  const areModal = helpers.some((t) => t.feats.VerbForm === 'Fin' && t.feats.Tense === undefined);
  return feats.VerbForm === 'Inf' && !areModal && helpers.length > 0;
}

/** "was arming", "would arm", "is ready": no form that a plain past could be the second of. */
function isOtherForm(inner: Token, helpers: readonly Token[]): boolean {
  if (helpers.length === 0) return inner.feats.VerbForm === 'Fin' && inner.feats.Tense === 'Pres';
  return inner.upos !== 'VERB' || inner.feats.VerbForm === 'Inf' || /ing$/i.test(inner.form);
}
