/**
 * Who speaks: named, described or nameless. In: tokens that stand as the speaker. Out: speakers, or null where
 * what stands there cannot speak ("photographs showed"). A document speaks for its owner.
 */

import { cutField } from '../../base/span.ts';
import type { Speech } from '../../knowledge/codebook.ts';
import type { Grammar } from '../../knowledge/grammar.ts';
import type { Speaker } from '../../record/actor-ref.ts';
import type { Document } from '../../record/document.ts';
import { childrenBy, type Graph, plainRel, prepositionsOf, spanOf, subtree, tokenAt } from '../graph.ts';
import type { Resolution } from '../ports.ts';
import { tokensIn } from '../slots.ts';

export type SpeakerFinder = (graph: Graph, tokens: readonly number[]) => Speaker[] | null;

export function createSpeakerFinder(
  document: Document,
  speech: Speech,
  grammar: Grammar,
  resolution: Resolution,
): SpeakerFinder {
  const toSpeakers = (graph: Graph, i: number): Speaker[] => {
    const token = tokenAt(graph, i);
    const lemma = token.lemma.toLowerCase();
    const isNameless = isAnonymous(graph, i, speech);
    const found = resolution.actorsOf(graph.index, i);
    if (found.length > 0) {
      return found.map((f) => ({ ...f, anonymous: isNameless && (f.actor?.id ?? null) === null }));
    }
    const couldSpeak =
      isNameless ||
      token.upos === 'PROPN' ||
      token.upos === 'PRON' ||
      grammar.nounClasses.get('person-group')?.has(lemma);
    if (!couldSpeak) return [];
    const span = spanOf(graph, phrase(graph, i));
    const text = cutField(document.article, span);
    return [{ ...span, text, actor: null, anonymous: isNameless }];
  };
  return (graph, tokens) => {
    const speakers: Speaker[] = [];
    for (const i of tokens) {
      const direct = toSpeakers(graph, i);
      const noun = speech.nouns.get(tokenAt(graph, i).lemma.toLowerCase());
      if (direct.length > 0 && noun?.document !== true) speakers.push(...direct);
      else if (noun?.document) {
        const owners = ['poss', 'p:by', 'p:from', 'p:of', 'amod'].flatMap((s) =>
          tokensIn(graph, i, s, -1, grammar),
        );
        for (const owner of owners) {
          if (resolution.actorsOf(graph.index, owner).length > 0) speakers.push(...toSpeakers(graph, owner));
        }
      } else return null;
    }
    return speakers;
  };
}

function isAnonymous(graph: Graph, i: number, speech: Speech): boolean {
  const lemma = tokenAt(graph, i).lemma.toLowerCase();
  if (tokenAt(graph, i).upos === 'PROPN') return false;
  if (childrenBy(graph, i, 'appos', 'flat').some((c) => tokenAt(graph, c).upos === 'PROPN')) return false;
  if (speech.anonymous.nounSet.has(lemma)) return true;
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
