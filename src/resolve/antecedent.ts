/**
 * Whom a pronoun stands for. In: a pronoun. Out: the token of its antecedent, or null. A simple rule inside the
 * document: the nearest fitting subject before it in the sentence, else anything fitting before it there, else
 * the main subject of the sentences before, at most three back. Quoted "I" and "we" are left to the coder.
 */
import { childBy, childrenOf, relation, type Spot, spotOf, tokenOf } from './phrase.ts';
import type { ResolvedActor, ResolvedDocument } from './resolution.ts';

const SENTENCES_BACK = 3;
/** Tokens of a sentence that are looked at. */
const WINDOW = 200;
const SINGULAR_MALE = new Set(['he', 'him', 'his', 'himself']);
const SINGULAR_FEMALE = new Set(['she', 'her', 'hers', 'herself']);
const THING = new Set(['it', 'its', 'itself']);
const PLURAL = new Set(['they', 'them', 'their', 'theirs', 'themselves']);

export type Antecedent = { sentence: number; at: number };

/** True for pronouns that this rule resolves. */
export function isResolvablePronoun(form: string): boolean {
  const word = form.toLowerCase();
  return SINGULAR_MALE.has(word) || SINGULAR_FEMALE.has(word) || THING.has(word) || PLURAL.has(word);
}

/** @param actorAt resolves nouns and names before the pronoun */
export function antecedentOf(
  spot: Spot,
  actorAt: (sentence: number, at: number) => ResolvedActor | null,
): Antecedent | null {
  const word = tokenOf(spot).form.toLowerCase();
  // "deny it": what was said, not who.
  if (
    word === 'it' &&
    relation(tokenOf(spot)) === 'obj' &&
    spot.document.resolution.knowledge.words.said.has(governorLemma(spot))
  )
    return null;
  const doer = doerBeside(spot, (at) => actorAt(spot.number, at));
  const barred = (actor: ResolvedActor) => doer !== null && sameActor(actor, doer);
  const fits = fitOf(word);
  const judged = judgedFor(spot);
  if (judged !== null) {
    const actor = actorAt(spot.number, judged);
    if (actor !== null && fits(actor, isPlural(spot, judged))) return { sentence: spot.number, at: judged };
  }
  const personal = SINGULAR_MALE.has(word) || SINGULAR_FEMALE.has(word);
  const here = search(spot.document, spot.number, spot.at, fits, personal, barred, actorAt, spot);
  if (here === 'open') return null;
  if (here !== null) return here;
  const ahead = subjectAhead(spot);
  if (ahead !== null) {
    const actor = actorAt(spot.number, ahead);
    if (actor !== null && fits(actor, isPlural(spot, ahead)) && !barred(actor))
      return { sentence: spot.number, at: ahead };
  }
  const reach = word === 'it' ? 1 : SENTENCES_BACK;
  for (let back = 1; back <= reach; back++) {
    const number = spot.number - back;
    const before = spot.document.sentences[number];
    // A title is a text of its own.
    if (before === undefined || before.field !== spot.sentence.field) return null;
    const found = search(spot.document, number, before.tokens.length, fits, personal, barred, actorAt, null);
    if (found === 'open') return null;
    if (found !== null) return found;
  }
  return null;
}

/** Where a state or body must stand for "it" to go back to it. */
const OBJECTS = new Set(['obj', 'iobj', 'conj']);

type Fit = (actor: ResolvedActor, plural: boolean) => boolean;

function fitOf(word: string): Fit {
  if (SINGULAR_MALE.has(word)) return (actor) => actor.person && actor.sex !== 'female';
  if (SINGULAR_FEMALE.has(word)) return (actor) => actor.person && actor.sex !== 'male';
  if (THING.has(word)) return (actor, plural) => !actor.person && !plural;
  return (actor, plural) => plural || !actor.person;
}

function search(
  document: ResolvedDocument,
  number: number,
  end: number,
  fits: Fit,
  personal: boolean,
  barred: (actor: ResolvedActor) => boolean,
  actorAt: (sentence: number, at: number) => ResolvedActor | null,
  from: Spot | null,
): Antecedent | 'open' | null {
  const spot = spotOf(document, number, 0);
  if (spot === null) return null;
  let subject: number | null = null;
  let other: number | null = null;
  let passed = false;
  // Sentences before are read from their start, this one up to the pronoun.
  const first = from === null ? 0 : Math.max(0, end - WINDOW);
  for (let at = first; at < Math.min(end, first + WINDOW); at++) {
    const token = tokenOf(spot, at);
    const rel = relation(token);
    // "It said … It did not say …": a pronoun that is a subject hands on whom it stands for.
    const handsOn = token.upos === 'PRON' && rel === 'nsubj' && isResolvablePronoun(token.form);
    if (token.upos !== 'NOUN' && token.upos !== 'PROPN' && !handsOn) continue;
    if (rel === 'flat' || rel === 'compound' || rel === 'amod') continue;
    const isSubject = rel === 'nsubj';
    // In sentences before, the first subject is what the text goes on about; here, the nearest one.
    if (from === null && subject !== null) break;
    const actor = actorAt(number, at);
    // A thing that is no actor is the likelier "it" of the sentence after: say nothing rather than guess.
    if (actor === null && isSubject && !personal && from === null && !isPlural(spot, at)) return 'open';
    if (actor === null || !fits(actor, isPlural(spot, at))) continue;
    if (personal && token.feats.Number === 'Plur') continue;
    if (barred(actor)) {
      // Who acts here is not acted on: then the other one of the sentence before is meant.
      passed ||= isSubject;
      continue;
    }
    if (from !== null && (dominates(from, at) || isCoArgument(from, at))) continue;
    if (isSubject) subject = at;
    else if (isBodySpokenFor(spot, at)) other ??= at;
    else if (personal || ((from !== null || passed) && (OBJECTS.has(rel) || token.rel === 'nmod:poss')))
      other ??= at;
  }
  const found = subject ?? other;
  return found === null ? null : { sentence: number, at: found };
}

/**
 * The named subject of the main clause when the pronoun stands in a clause before it: "Where a minister received
 * him, Putin warned …". Null where there is none.
 */
function subjectAhead(spot: Spot): number | null {
  let at = spot.at;
  let subordinate = false;
  for (let step = 0; step < 12; step++) {
    const token = tokenOf(spot, at);
    if (token.head < 0) break;
    if (/^(?:advcl|acl:relcl|acl)$/.test(token.rel) && at < token.head) subordinate = true;
    // A relative clause hangs on a noun before it; it is ahead of the subject all the same.
    if (token.rel === 'acl:relcl' || token.rel === 'advcl:relcl') subordinate = true;
    at = token.head;
  }
  if (!subordinate) return null;
  const subject = childBy(spot, at, 'nsubj');
  return subject !== undefined && subject > spot.at && tokenOf(spot, subject).upos === 'PROPN'
    ? subject
    : null;
}

/**
 * Who is blamed, punished or thanked answers for what follows: "punish the North for its nuclear test"; not "accused it
 * of blocking its ports". The object of such a verb when the pronoun stands in its "for" phrase.
 */
function judgedFor(spot: Spot): number | null {
  const { judging } = spot.document.resolution.knowledge;
  let at = spot.at;
  let through = false;
  for (let step = 0; step < 6; step++) {
    const token = tokenOf(spot, at);
    if (token.head < 0) return null;
    const governor = tokenOf(spot, token.head);
    const children = childrenOf(spot, at);
    through ||= children.some((child) => /^(?:for|over)$/i.test(tokenOf(spot, child).form));
    if (through && judging.has(governor.lemma.toLowerCase()) && relation(token) === 'obl') {
      const object = childBy(spot, token.head, 'obj');
      return object !== undefined && object < spot.at ? object : null;
    }
    at = token.head;
  }
  return null;
}

function governorLemma(spot: Spot): string {
  const { head } = tokenOf(spot);
  return head < 0 ? '' : tokenOf(spot, head).lemma.toLowerCase();
}

/** The subject of the clause in which the pronoun is acted on; null for subjects, possessors and "itself". */
function doerBeside(spot: Spot, actorAt: (at: number) => ResolvedActor | null): ResolvedActor | null {
  const token = tokenOf(spot);
  if (token.form.toLowerCase().includes('sel') || token.rel === 'nmod:poss') return null;
  let at = spot.at;
  // "dozens of them"
  for (let step = 0; step < 3 && relation(tokenOf(spot, at)) === 'nmod'; step++) at = tokenOf(spot, at).head;
  if (!/^(?:obj|iobj|obl)$/.test(relation(tokenOf(spot, at)))) return null;
  const verb = tokenOf(spot, at).head;
  const subject = subjectOf(spot, verb);
  return subject === null || subject === spot.at ? null : actorAt(subject);
}

/** The subject of a verb, or of the verb it shares it with: "Pelosi met Tsai and assured her", "…, accusing her". */
function subjectOf(spot: Spot, verb: number): number | null {
  let at = verb;
  for (let step = 0; step < 4 && at >= 0; step++) {
    const subject = childBy(spot, at, 'nsubj');
    if (subject !== undefined) return subject;
    const { rel, feats } = tokenOf(spot, at);
    const isParticiple = rel === 'advcl' && feats.VerbForm !== 'Fin' && feats.Tense !== 'Past';
    if (relation(tokenOf(spot, at)) !== 'conj' && !isParticiple) return null;
    at = tokenOf(spot, at).head;
  }
  return null;
}

function sameActor(one: ResolvedActor, other: ResolvedActor): boolean {
  if (one.id !== null || other.id !== null) return one.id === other.id;
  return one.name === other.name && one.country === other.country;
}

/** "A spokesman for the Taliban said its fighters …": the body, not the man. */
function isBodySpokenFor(spot: Spot, at: number): boolean {
  const token = tokenOf(spot, at);
  if (relation(token) !== 'nmod' || token.head < 0 || (spot.frame.mention[at] ?? null) === null) return false;
  const governor = tokenOf(spot, token.head);
  return relation(governor) === 'nsubj' && spot.frame.title[token.head] != null;
}

/** A plural noun, or the first of a row; a name of one actor is singular, whatever its ending. */
export function isPlural(spot: Spot, at: number): boolean {
  // "The United States" and "the Emirates" are one each, whatever their ending.
  const isName = spot.frame.mention[at]?.actorId != null;
  if (!isName && tokenOf(spot, at).feats.Number === 'Plur') return true;
  return childrenOf(spot, at).some((child) => relation(tokenOf(spot, child)) === 'conj');
}

/** "Kim met him": the subject of a verb is not its object, unless the pronoun says so ("himself"). */
function isCoArgument(pronoun: Spot, at: number): boolean {
  const token = tokenOf(pronoun);
  if (token.form.toLowerCase().includes('sel') || token.rel === 'nmod:poss') return false;
  let head = at;
  while (relation(tokenOf(pronoun, head)) === 'conj') {
    const up = tokenOf(pronoun, head).head;
    if (up < 0 || !/^(NOUN|PROPN|PRON)$/.test(tokenOf(pronoun, up).upos)) break;
    head = up;
  }
  return tokenOf(pronoun, head).head === token.head;
}

/** A pronoun inside a noun's own phrase does not stand for that noun ("its" in "its foreign minister"). */
function dominates(pronoun: Spot, at: number): boolean {
  let up = tokenOf(pronoun).head;
  for (let step = 0; step < 12 && up >= 0; step++) {
    if (up === at) return relation(tokenOf(pronoun, at)) !== 'nsubj' || tokenOf(pronoun).rel === 'nmod:poss';
    const token = tokenOf(pronoun, up);
    if (token.upos === 'VERB') return false;
    up = token.head;
  }
  return false;
}
