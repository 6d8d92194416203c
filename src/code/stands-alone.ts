/**
 * Acts that are told although nobody in the sentence is known to take part: "an attack on the bridge was foiled",
 * "the siege of the old town", "none of the hostages was freed". In: graph, trigger, cue. Out: whether the words tell
 * of one act of their own; if so the event is filed with empty sides. "After the meeting" only points back to one.
 */
import type { Grammar } from '../knowledge/grammar.ts';
import type { EventCue } from '../knowledge/schemas/event-type.ts';
import { deepSubjects, isPassive } from './deep-roles.ts';
import { childBy, childrenBy, type Graph, isVerbal, plainRel, prepositionsOf, tokenAt } from './graph.ts';
import { isTime } from './match-cues.ts';
import { lemmaWithParticle, tokensIn } from './slots.ts';

/** Operators over an act that was not done. */
const UNDONE: ReadonlySet<string> = new Set(['refuse', 'cancel', 'prevent', 'stop']);

/** Whether a noun tells of an act by itself, as far as its cue lets it (`alone`). */
export function nounStandsAlone(graph: Graph, noun: number, cue: EventCue, grammar: Grammar): boolean {
  if (cue.alone === undefined) return false;
  if (isGoverned(graph, noun, grammar)) return true;
  return cue.alone === 'thing' && hasThing(graph, noun, cue, grammar) && !isOfAnySuch(graph, noun, grammar);
}

/**
 * Whether a verb does: a finite passive whose object the cue asks for, and what people do to each other whom only
 * the text before could name ("the two leaders signed a treaty").
 */
export function verbStandsAlone(
  graph: Graph,
  verb: number,
  cue: EventCue,
  objects: readonly number[],
  grammar: Grammar,
): boolean {
  if (isPassive(graph, verb))
    return objects.length > 0 && childBy(graph, verb, 'aux:pass') >= 0 && childBy(graph, verb, 'mark') < 0;
  const parties = grammar.nounClasses.get('party');
  return (
    cue.reciprocal &&
    deepSubjects(graph, verb, grammar).some(
      (s) =>
        parties?.has(tokenAt(graph, s).lemma.toLowerCase()) === true &&
        tokenAt(graph, s).feats.Number === 'Plur' &&
        childBy(graph, s, 'nmod:poss', 'nmod') < 0,
    )
  );
}

/** "An attack on one is an attack on all": what holds of every such act tells of none. */
function isOfAnySuch(graph: Graph, noun: number, grammar: Grammar): boolean {
  const { rel, head } = tokenAt(graph, noun);
  if (head < 0 || plainRel(rel) !== 'nsubj') return false;
  if (!childrenBy(graph, noun, 'det').some((c) => /^(?:an?|any|every)$/i.test(tokenAt(graph, c).form)))
    return false;
  const { lemma } = tokenAt(graph, head);
  if (grammar.words.hypotheticalVerbs.has(lemma) || grammar.plannedVerbs.has(lemma)) return false;
  const first = childrenBy(graph, head, 'aux', 'cop')[0] ?? head;
  return tokenAt(graph, first).feats.Tense === 'Pres' && tokenAt(graph, first).lemma !== 'have';
}

/** What or where it happened to: "the bombing of the market", "an attack near the border". */
function hasThing(graph: Graph, noun: number, cue: EventCue, grammar: Grammar): boolean {
  const slots = new Set([...cue.target.filter((s) => s.startsWith('p:')), 'p:of', 'p:in', 'p:at', 'p:near']);
  return [...slots].some((slot) =>
    tokensIn(graph, noun, slot, -1, grammar).some((t) => {
      const { upos } = tokenAt(graph, t);
      return (upos === 'NOUN' || upos === 'PROPN') && !isTime(graph, t);
    }),
  );
}

/** Carried out, planned, called off or prevented, or said to have been ("there were no arrests"). */
function isGoverned(graph: Graph, noun: number, grammar: Grammar): boolean {
  const { rel, head } = tokenAt(graph, noun);
  if (head < 0 || !isVerbal(tokenAt(graph, head))) return false;
  if (plainRel(rel) === 'nsubj' && childBy(graph, head, 'expl') >= 0) return true;
  const isObject = rel === 'obj' || rel === 'nsubj:pass';
  if (!isObject || prepositionsOf(graph, noun).length > 0) return false;
  const { lemma } = tokenAt(graph, head);
  const key = lemmaWithParticle(graph, head);
  const among = (set: ReadonlySet<string>) => set.has(key) || set.has(lemma);
  const operator = grammar.operatorVerbs.get(key) ?? grammar.operatorVerbs.get(lemma);
  if (among(grammar.cancelledVerbs) || (operator !== undefined && UNDONE.has(operator.name))) return true;
  const isPointedAt = childrenBy(graph, noun, 'det').some((c) =>
    /^(?:the|this|that|these|those)$/i.test(tokenAt(graph, c).form),
  );
  return (
    !isPointedAt && (among(grammar.lightVerbs) || among(grammar.plannedVerbs) || among(grammar.ownVerbs))
  );
}
