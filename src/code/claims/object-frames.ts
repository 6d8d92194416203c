/**
 * Frames whose content is a nominal beside the verb, with or without a preposition: "denied the report", "called the
 * deal a mistake", "warned of hunger", "accused Oslo of spying". In: the verb and its sentence. Out: content tokens, or
 * null where the frame is not there. Clauses and quotations are for frames.ts.
 */
import type { SpeechVerb } from '../../knowledge/schemas/speech.ts';
import { deepObjects, deepSubjects, isPassive, surfaceSubjects } from '../deep-roles.ts';
import {
  childBy,
  childrenBy,
  type Graph,
  isBelow,
  isVerbal,
  plainRel,
  prepositionsOf,
  subtree,
  tokenAt,
  withConjuncts,
} from '../graph.ts';
import { all, type FrameContext, type FrameFinder, isForm } from './frame-finder.ts';
import { underItsPreposition } from './speech-entries.ts';

/** "called the deal a mistake": object and what is said of it. */
export const smallClause: FrameFinder = (graph, verb, _entry, { quotes, codebook }) => {
  const isNamed = plainRel(tokenAt(graph, verb).rel) === 'acl' && childBy(graph, verb, 'nsubj') < 0;
  if (isNamed) return null; // "a mission called MINUSMA"
  const isJudgement = (c: number) =>
    childBy(graph, c, 'mark', 'nsubj', 'aux') < 0 &&
    (!isVerbal(tokenAt(graph, c)) || (childBy(graph, verb, 'obj') >= 0 && isParticiple(graph, c)));
  const found = childrenBy(graph, verb, 'xcomp').filter(isJudgement);
  if (found.length > 0) return withObject(graph, verb, found, codebook);
  const object = childBy(graph, verb, 'obj');
  const isJudged =
    object >= 0 && childrenBy(graph, object, 'appos').some((c) => tokenAt(graph, c).upos === 'ADJ');
  return isJudged || endsQuoted(graph, object, quotes) ? subtree(graph, object) : null;
};

/** "called the charges unfounded": readers may not see that it is a participle; its form tells. */
function isParticiple(graph: Graph, i: number): boolean {
  return tokenAt(graph, i).feats.VerbForm === 'Part' || /ed$/i.test(tokenAt(graph, i).form);
}

/** 'called half of them "traitors"': the quoted name hangs on what it is given to. */
function endsQuoted(graph: Graph, object: number, quotes: FrameContext['quotes']): boolean {
  if (object < 0) return false;
  const words = subtree(graph, object).map((i) => tokenAt(graph, i));
  const first = words[0];
  const last = words.findLast((t) => t.upos !== 'PUNCT');
  if (first === undefined || last === undefined) return false;
  return quotes.some(
    (q) => q.field === last.field && q.start > first.start && q.start <= last.start && last.end <= q.end,
  );
}

/** "showed tanks entering the town": a picture's object with what it does. */
export const pictured: FrameFinder = (graph, verb) => {
  const object = childBy(graph, verb, 'obj');
  const isDoing = (c: number) => tokenAt(graph, c).form.toLowerCase().endsWith('ing');
  const found = object < 0 ? [] : withConjuncts(graph, object).flatMap((o) => childrenBy(graph, o, 'acl'));
  return found.some(isDoing) ? subtree(graph, object) : null;
};

function withObject(
  graph: Graph,
  verb: number,
  found: readonly number[],
  { grammar }: FrameContext['codebook'],
): number[] | null {
  const content = all(graph, found.slice(0, 1));
  const [subject] = isPassive(graph, verb) ? surfaceSubjects(graph, verb, grammar) : [];
  const object = subject ?? childBy(graph, verb, 'obj');
  if (content === null || object < 0) return content;
  return [...subtree(graph, object, (c) => isBelow(graph, verb, c)), ...content];
}

/** An -ing clause, or a deed, under a preposition. "For his delegation" is neither. */
export function underPreposition(preposition: string): FrameFinder {
  return (graph, verb, entry, { isEventNoun, codebook }) => {
    const isAnyDeed = preposition === 'of' && entry.stance === 'accuses';
    const isDeed = (c: number) =>
      isVerbal(tokenAt(graph, c)) ||
      isEventNoun(graph, c) ||
      childBy(graph, c, 'cop') >= 0 ||
      codebook.speech.nouns.get(tokenAt(graph, c).lemma.toLowerCase())?.content.length === 0;
    const ofHearer = childrenBy(graph, verb, 'obj').flatMap((c) => childrenBy(graph, c, 'acl', 'nmod'));
    const own = childrenBy(graph, verb, 'advcl', 'obl', 'xcomp', 'ccomp', 'obj');
    const found = [
      ...own,
      ...(isAnyDeed ? ofHearer : ofHearer.filter((c) => isVerbal(tokenAt(graph, c)))),
    ].find(
      (c) =>
        c > verb &&
        childrenBy(graph, c, 'case', 'mark').some((m) => isForm(graph, m, preposition)) &&
        (isAnyDeed || isDeed(c)),
    );
    return all(graph, found === undefined ? [] : [found]);
  };
}

export const bareGerund: FrameFinder = (graph, verb) => {
  const found = childrenBy(graph, verb, 'xcomp', 'ccomp', 'advcl').find((c) =>
    ['Ger', 'Part'].includes(tokenAt(graph, c).feats.VerbForm ?? ''),
  );
  return all(graph, found === undefined ? [] : [found]);
};

/** "dismissed it as a lie"; not "as Oslo noted", which has a subject of its own. */
export const described: FrameFinder = (graph, verb, _entry, { codebook }) => {
  const found = childrenBy(graph, verb, 'advcl', 'obl', 'xcomp').filter(
    (c) =>
      c > verb &&
      childBy(graph, c, 'nsubj') < 0 &&
      childrenBy(graph, c, 'case', 'mark').some((m) => isForm(graph, m, 'as')),
  );
  return withObject(graph, verb, found, codebook);
};

export const object: FrameFinder = (graph, verb, entry, { codebook, isEventNoun }) => {
  const own = prepositional(graph, verb, entry) ?? childBy(graph, verb, 'obj');
  const isGap = own < 0 && tokenAt(graph, verb).rel === 'acl:relcl';
  const found = isGap ? (deepObjects(graph, verb, codebook.grammar)[0] ?? -1) : own;
  const isOnlyHeld = entry.belief && entry.stance !== 'predicts';
  if (found < 0 || isOnlyHeld || isPassive(graph, verb) || childBy(graph, verb, 'iobj') >= 0) return null;
  const isBareDenial =
    entry.stance === 'denies' && /^(it|this|that|both|which)$/i.test(tokenAt(graph, found).form);
  const isThose = isForm(graph, found, 'those') && entry.stance === 'accuses';
  if (isBareDenial) return [found];
  if (isThose && childBy(graph, found, 'acl') >= 0) return subtree(graph, found);
  const noun = codebook.speech.nouns.get(tokenAt(graph, found).lemma.toLowerCase());
  const isJudged = noun !== undefined && noun.content.length === 0 && entry.stance === 'denies';
  const { lemma } = tokenAt(graph, found);
  const isShare = entry.stance === 'denies' && codebook.grammar.nounClasses.get('involvement')?.has(lemma);
  const isContent =
    isShare === true ||
    isVerbal(tokenAt(graph, found)) ||
    (noun !== undefined && entry.stance !== 'asserts' && !isJudged) ||
    isEventNoun(graph, found);
  return isContent ? subtree(graph, found, (c) => isBelow(graph, verb, c)) : null;
};

/** Any object that is a matter: no person, no body that acts. "Opposes the pipeline", "called for more talks". */
export const matter: FrameFinder = (graph, verb, entry, context) => {
  const { grammar } = context.codebook;
  const own = prepositional(graph, verb, entry) ?? childBy(graph, verb, 'obj');
  // "the deal was condemned by Chad"; without the by-phrase nobody says it
  if (isPurpose(graph, verb)) return null;
  const isPassivised = isPassive(graph, verb);
  if (isPassivised && deepSubjects(graph, verb, grammar).length === 0) return null;
  const isGap = own < 0 && (isPassivised || tokenAt(graph, verb).rel === 'acl:relcl');
  const found = isGap ? (deepObjects(graph, verb, grammar)[0] ?? -1) : own;
  if (found < 0 || childBy(graph, verb, 'iobj') >= 0) return null;
  if (!isVerbal(tokenAt(graph, found)) && !isMatter(graph, found, context)) return null;
  return subtree(graph, found, (c) => isBelow(graph, verb, c));
};

/** "Polls show a close contest", "the study found 31 cases": what a paper has in it, whatever that is. */
export const inDocument: FrameFinder = (graph, verb, _entry, { codebook }) => {
  const subject = childBy(graph, verb, 'nsubj');
  const object = childBy(graph, verb, 'obj');
  if (subject < 0 || object < verb) return null;
  const counted = ['NUM', 'NOUN'].includes(tokenAt(graph, subject).upos) ? tokenAt(graph, subject).lemma : '';
  const noun = codebook.speech.nouns.get(counted.toLowerCase());
  if (noun?.document !== true || noun.content.length === 0) return null;
  const rest = childrenBy(graph, verb, 'xcomp', 'ccomp', 'advcl').filter(
    (c) => c > object && childBy(graph, c, 'mark') < 0,
  );
  return all(graph, [object, ...rest.slice(0, 1)]);
};

/** "sent ships to support its claim": what is done, or is to be, and nobody's word. */
function isPurpose(graph: Graph, verb: number): boolean {
  const isClause = ['advcl', 'acl'].includes(plainRel(tokenAt(graph, verb).rel));
  return isClause && childrenBy(graph, verb, 'mark').some((m) => isForm(graph, m, 'to'));
}

/** A common noun that is nobody: no person, no body that acts, nobody whom the resolver knows. */
export function isMatter(graph: Graph, i: number, { codebook, isActor }: FrameContext): boolean {
  const { upos, lemma } = tokenAt(graph, i);
  if (upos !== 'NOUN' || isActor(graph, i)) return false;
  const noun = lemma.toLowerCase();
  const { nounClasses } = codebook.grammar;
  return (
    !PEOPLE.some((name) => nounClasses.get(name)?.has(noun)) && !codebook.speech.anonymous.nounSet.has(noun)
  );
}

/** Noun classes of those who act themselves. */
const PEOPLE = ['person-group', 'leader', 'diplomat', 'troops', 'state-power', 'prisoner'];

/** What follows the preposition of "call for", "ask for". */
function prepositional(graph: Graph, verb: number, { lemmas }: SpeechVerb): number | undefined {
  const { lemma } = tokenAt(graph, verb);
  return underItsPreposition(graph, verb).find(({ preposition }) =>
    lemmas.includes(`${lemma}_${preposition}`),
  )?.token;
}

/** "warned of hunger", "spoke of a step forward": what is foreseen; of what is said only deeds and sayings. */
export const about: FrameFinder = (graph, verb, entry, { codebook, isEventNoun }) => {
  const isTopic = (c: number) =>
    entry.stance !== 'asserts' ||
    isEventNoun(graph, c) ||
    codebook.speech.nouns.has(tokenAt(graph, c).lemma.toLowerCase());
  if (entry.stance === 'asserts' && entry.frames[0] !== 'obl-about') return null; // "what they say about it"
  const found = childrenBy(graph, verb, 'obl').find(
    (c) =>
      c > verb &&
      tokenAt(graph, c).upos === 'NOUN' &&
      prepositionsOf(graph, c).some((p) => p === 'of' || p === 'about') &&
      isTopic(c),
  );
  return all(graph, found === undefined ? [] : [found]);
};
