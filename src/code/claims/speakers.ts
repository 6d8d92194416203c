/**
 * Who speaks: named, described or nameless. In: tokens that stand as the speaker. Out: speakers; none where
 * nobody is named ("reports say"); null where what stands there cannot speak ("satellite images showed"). A document
 * speaks for its owner, a picture only for one.
 */

import { cutField } from '../../base/span.ts';
import type { Speech } from '../../knowledge/codebook.ts';
import type { Grammar } from '../../knowledge/grammar.ts';
import type { Speaker } from '../../record/actor-ref.ts';
import type { Document } from '../../record/document.ts';
import { deepSubjects, isPassive } from '../deep-roles.ts';
import { isSame } from '../fill-roles.ts';
import {
  childrenBy,
  type Graph,
  isBelow,
  plainRel,
  prepositionsOf,
  spanOf,
  subtree,
  tokenAt,
} from '../graph.ts';
import type { Resolution } from '../ports.ts';
import { tokensIn } from '../slots.ts';

/** @param strict things can do it too ("showed", "threatened"): only known speakers and people count */
export type SpeakerFinder = (graph: Graph, tokens: readonly number[], strict?: boolean) => Speaker[] | null;

/** Where the owner of a document or of a claim is named. */
const OWNER_SLOTS = ['poss', 'p:by', 'p:from', 'p:of', 'amod'] as const;

/** Stand for things as well as for speakers: only those that the resolver knows speak. */
const THING_PRONOUNS = new Set([
  'this',
  'that',
  'which',
  'what',
  'these',
  'those',
  'there',
  'such',
  'one',
  'who',
  'anyone',
  'anybody',
  'nobody',
  'none',
  'nothing',
]);

/** Noun classes whose members speak. */
const ABLE_TO_SPEAK = ['person-group', 'leader', 'diplomat', 'state-power'];

export function createSpeakerFinder(
  document: Document,
  speech: Speech,
  grammar: Grammar,
  resolution: Resolution,
): SpeakerFinder {
  const canSpeak = new Set(speech.anonymous.bodies_and_roles);
  const isKnown = (graph: Graph, i: number) => resolution.actorsOf(graph.index, i).length > 0;
  const described = (graph: Graph, i: number, anonymous: boolean): Speaker => {
    const span = spanOf(graph, phrase(graph, i));
    return { ...span, text: cutField(document.article, span), actor: null, anonymous };
  };
  const ofPerson = (graph: Graph, i: number, strict: boolean): Speaker[] | null => {
    const counted = countedBy(graph, i, speech, grammar);
    const { upos, lemma } = tokenAt(graph, counted);
    const isNameless = isAnonymous(graph, counted, speech);
    const found = resolution.actorsOf(graph.index, i);
    if (found.length > 0) {
      return found.map((f) => ({ ...f, anonymous: isNameless && (f.actor?.id ?? null) === null }));
    }
    const noun = lemma.toLowerCase();
    const isPerson =
      canSpeak.has(noun) || ABLE_TO_SPEAK.some((name) => grammar.nounClasses.get(name)?.has(noun) === true);
    const isThing =
      upos === 'PRON'
        ? THING_PRONOUNS.has(lemma.toLowerCase()) && !isThoseWho(graph, i)
        : upos !== 'NOUN' && upos !== 'PROPN' && !/^both$/i.test(lemma);
    const isPerhapsThing = upos === 'NOUN' || /^it$/i.test(lemma);
    if (!isNameless && !isPerson && (isThing || (strict && isPerhapsThing))) return null;
    return [described(graph, i, isNameless)];
  };
  const ofDocument = (graph: Graph, i: number, strict: boolean): Speaker[] | null => {
    const owners = ownersOf(graph, i, grammar).filter(
      (o) => isKnown(graph, o) || isAnonymous(graph, o, speech),
    );
    if (owners.length > 0) return owners.flatMap((o) => ofPerson(graph, o, strict) ?? []);
    const noun = speech.nouns.get(tokenAt(graph, i).lemma.toLowerCase());
    if (noun?.content.length === 0) return null; // a picture
    const isNobody = noun?.vague === true && tokenAt(graph, i).feats.Number === 'Plur';
    return isNobody ? [] : [described(graph, i, false)];
  };
  return (graph, tokens, strict = false) => {
    const found = tokens.map((i) => {
      const isDocument = speech.nouns.get(tokenAt(graph, i).lemma.toLowerCase())?.document === true;
      return isDocument && tokenAt(graph, i).upos === 'NOUN'
        ? ofDocument(graph, i, strict)
        : ofPerson(graph, i, strict);
    });
    return found.every((f) => f === null) ? null : distinct(found.flatMap((f) => f ?? []));
  };
}

/** "One of the lawyers", "half of the voters": who is counted, not the number. */
function countedBy(graph: Graph, i: number, speech: Speech, grammar: Grammar): number {
  const { upos, lemma } = tokenAt(graph, i);
  const isCount = upos === 'NUM' || upos === 'DET' || speech.anonymous.counts.includes(lemma.toLowerCase());
  if (!isCount && grammar.nounClasses.get('quantity')?.has(lemma.toLowerCase()) !== true) return i;
  return childrenBy(graph, i, 'nmod').find((c) => prepositionsOf(graph, c).includes('of')) ?? i;
}

/** "Those close to him", "these who left": people, where a bare "those" may be anything. */
function isThoseWho(graph: Graph, i: number): boolean {
  return (
    /^(those|these)$/i.test(tokenAt(graph, i).form) && childrenBy(graph, i, 'amod', 'acl', 'nmod').length > 0
  );
}

/** One speaker once, whom two tokens of a name or a name and its apposition may stand for. */
function distinct(speakers: readonly Speaker[]): Speaker[] {
  return speakers.filter((s, i) => !speakers.slice(0, i).some((before) => isSame(before, s)));
}

/**
 * Owner, author or maker: "the ministry's statement", "a report by", "photographs released by".
 * @param except what hangs on these is something else: the "fraud" of "accusations of fraud"
 */
export function ownersOf(
  graph: Graph,
  noun: number,
  grammar: Grammar,
  except: readonly number[] = [],
): number[] {
  for (const slot of OWNER_SLOTS) {
    const owners = tokensIn(graph, noun, slot, -1, grammar).filter(
      (i) => !except.some((e) => isBelow(graph, i, e)),
    );
    if (owners.length > 0) return owners;
  }
  return childrenBy(graph, noun, 'acl')
    .filter((c) => isPassive(graph, c) && !except.includes(c))
    .flatMap((c) => deepSubjects(graph, c, grammar));
}

/** By its noun, by a word like "unnamed", or by what a clause says: "who asked not to be named". */
function isAnonymous(graph: Graph, i: number, speech: Speech): boolean {
  const lemma = tokenAt(graph, i).lemma.toLowerCase();
  if (tokenAt(graph, i).upos === 'PROPN') return false;
  if (childrenBy(graph, i, 'appos', 'flat').some((c) => tokenAt(graph, c).upos === 'PROPN')) return false;
  if (speech.anonymous.nounSet.has(lemma)) return true;
  const words = ` ${subtree(graph, i)
    .map((t) => tokenAt(graph, t).form.toLowerCase())
    .join(' ')} `;
  if (speech.anonymous.phrases.some((p) => words.includes(` ${p} `))) return true;
  return childrenBy(graph, i, 'amod').some((c) =>
    speech.anonymous.modifiers.includes(tokenAt(graph, c).lemma),
  );
}

/** The noun with what stands before it and its of-phrase; relative clauses and appositions stay out. */
function phrase(graph: Graph, i: number): number[] {
  return subtree(graph, i, (c) => {
    const rel = plainRel(tokenAt(graph, c).rel);
    if (rel === 'nmod') return tokenAt(graph, c).rel === 'nmod' && !prepositionsOf(graph, c).includes('of');
    return ['acl', 'appos', 'conj', 'cc', 'punct', 'parataxis', 'case', 'advcl'].includes(rel);
  });
}
