/**
 * How the speaker stands to the content, once the words around the verb have had their say: "did not rule out",
 * "refused to confirm". In: a reporting verb and its entry. Out: a stance, or null where nothing is said ("may
 * announce", "did not say", "wants to tell").
 */
import type { Codebook } from '../../knowledge/codebook.ts';
import type { SpeechVerb } from '../../knowledge/schemas/speech.ts';
import type { Stance } from '../../record/lists/stances.ts';
import { clauseFlags } from '../clause-flags.ts';
import { childBy, childrenBy, type Graph, isVerbal, plainRel, tokenAt } from '../graph.ts';
import { lemmaWithParticle } from '../slots.ts';

export function stanceOf(graph: Graph, verb: number, entry: SpeechVerb, codebook: Codebook): Stance | null {
  let isNegated = false;
  for (let at = verb, steps = 0; at >= 0 && steps < 8; steps += 1) {
    const flags = ownFlags(graph, at, codebook);
    if (flags.has('negated')) isNegated = !isNegated;
    else if (flags.has('future') || flags.has('hypothetical')) return null;
    const next = governor(graph, at);
    if (next >= 0 && plainRel(tokenAt(graph, at).rel) === 'xcomp') {
      const { operatorVerbs } = codebook.grammar;
      const operator =
        operatorVerbs.get(lemmaWithParticle(graph, next)) ?? operatorVerbs.get(tokenAt(graph, next).lemma);
      if (operator?.effect.includes('negated')) isNegated = !isNegated;
      else if ((operator?.effect.length ?? 0) > 0) return null;
    }
    at = next;
  }
  return isNegated ? (entry.negated ?? null) : entry.stance;
}

/** What negation and modals on the verb itself say. Conditions are mostly part of what is said. */
function ownFlags(graph: Graph, verb: number, codebook: Codebook): Set<string> {
  const flags = clauseFlags(graph, verb, codebook.grammar, false).filter(({ flag, span }) => {
    const by = graph.children[verb]?.find((c) => tokenAt(graph, c).start === span.start);
    if (by === undefined || (plainRel(tokenAt(graph, by).rel) === 'cc' && governor(graph, verb) >= 0))
      return false;
    if (flag === 'negated' && by > verb) return false; // "promises never to allow"
    return flag === 'negated' || ['aux', 'mark'].includes(plainRel(tokenAt(graph, by).rel));
  });
  const isNeither = childrenBy(graph, verb, 'cc:preconj', 'advmod').some((c) =>
    /^(neither|nor)$/i.test(tokenAt(graph, c).form),
  );
  return new Set([...flags.map((f) => f.flag), ...(isNeither ? ['negated'] : [])]);
}

/** The verb whose negation and modals hold here too: above an infinitive, or before "or" in a row of verbs. */
function governor(graph: Graph, verb: number): number {
  const { rel, head, feats } = tokenAt(graph, verb);
  if (head < 0 || !isVerbal(tokenAt(graph, head))) return -1;
  if (plainRel(rel) === 'xcomp') return head;
  if (plainRel(rel) !== 'conj' || childBy(graph, verb, 'nsubj', 'aux') >= 0) return -1;
  const isOr = childrenBy(graph, verb, 'cc').some((c) => /^(or|nor)$/i.test(tokenAt(graph, c).form));
  const sharesForm = feats.VerbForm === tokenAt(graph, head).feats.VerbForm;
  return sharesForm && (isOr || feats.VerbForm === 'Inf') ? head : -1;
}
