/**
 * Which cues a token may be, by its lemma and the words beside it, before any role is looked at. In: graph and
 * token. Out: entries, the ones with more words first. Attributive participles ("banned missiles"), relation
 * words ("according to") and parts of names are never triggers.
 */
import type { Token } from '../record/document.ts';
import type { CueEntry, CueIndex } from './cue-index.ts';
import { isPassive } from './deep-roles.ts';
import { childrenBy, type Graph, plainRel, tokenAt } from './graph.ts';
import { nounLemmas } from './noun-lemmas.ts';

/** The share from which the reader alone may propose an act; below a half none would be the likeliest. */
const LEARNED_FROM = 0.6;

const NOT_TRIGGERS = new Set([
  'amod',
  'compound',
  'case',
  'mark',
  'flat',
  'fixed',
  'cc',
  'det',
  'discourse',
  'goeswith',
]);

/** @param isName whether a token is part of a name (of a person, place, body …) */
export function matchCues(
  graph: Graph,
  i: number,
  index: CueIndex,
  isName: (token: number) => boolean,
): CueEntry[] {
  const token = tokenAt(graph, i);
  if (!canTrigger(token)) return [];
  const lemma = token.lemma.toLowerCase();
  if (token.upos === 'VERB') {
    const found = (index.verbs.get(lemma) ?? []).filter(
      (entry) => hasVoice(graph, i, entry) && hasWords(graph, i, entry),
    );
    return found.sort(byWords);
  }
  const isHeadlineNoun = token.upos === 'PROPN' && !isName(i);
  if (token.upos !== 'NOUN' && !isHeadlineNoun) return [];
  const listed = nounLemmas(token).find((l) => index.nouns.has(l)) ?? lemma;
  const found = (index.nouns.get(listed) ?? []).filter((entry) => hasModifiers(graph, i, entry.others));
  return found.sort(byWords);
}

/**
 * For a word without any cue that fits: the frame of the type that the reader takes it for, if it is sure enough.
 * @returns null for names, modifiers, and words that the reader is not sure about
 */
export function learnedCue(
  graph: Graph,
  i: number,
  index: CueIndex,
  isName: (token: number) => boolean,
): CueEntry | null {
  const token = tokenAt(graph, i);
  const isVerb = token.upos === 'VERB';
  if (!token.acts || (!isVerb && token.upos !== 'NOUN') || !canTrigger(token)) return null;
  const { acts } = token;
  for (const type in acts)
    if ((acts[type] ?? 0) >= LEARNED_FROM && type !== 'none')
      return isVerb || !isName(i) ? (index.learned.get(type)?.[isVerb ? 'verb' : 'noun'] ?? null) : null;
  return null;
}

function canTrigger(token: Token): boolean {
  return !NOT_TRIGGERS.has(plainRel(token.rel));
}

function byWords(a: CueEntry, b: CueEntry): number {
  return b.others.length - a.others.length;
}

function hasVoice(graph: Graph, i: number, entry: CueEntry): boolean {
  return entry.cue.voice === undefined || (entry.cue.voice === 'passive') === isPassive(graph, i);
}

/**
 * Particles stand as compound:prt or advmod, as the preposition of a phrase, or inside an idiom ("take part in").
 * The preposition of a time is none, and neither is one beyond the verb's own object ("signed it on Monday").
 */
function hasWords(graph: Graph, i: number, entry: CueEntry): boolean {
  const isIdiom = entry.others.length > 1;
  const object = childrenBy(graph, i, 'obj')[0] ?? -1;
  return entry.others.every((word) => {
    for (const c of graph.children[i] ?? []) {
      const child = tokenAt(graph, c);
      const rel = plainRel(child.rel);
      if (rel === 'nsubj' || rel === 'conj') continue;
      if (child.lemma === word) return true;
      const below = childrenBy(graph, c, 'case', 'mark').some((b) => tokenAt(graph, b).lemma === word);
      const isBeyond = !isIdiom && word !== 'as' && object >= 0 && object !== c && c > object;
      if (below && !isBeyond && !isTime(graph, c)) return true;
    }
    return false;
  });
}

const TIMES =
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|may|june|july|august|september|october|november|december)$|^(day|night|week|weekend|month|year|morning|afternoon|evening|quarter|decade|century|hour|spring|summer|autumn|winter)$/;

/** A word for a time, or a number. */
export function isTime(graph: Graph, i: number): boolean {
  const token = tokenAt(graph, i);
  return TIMES.test(token.lemma.toLowerCase()) || token.upos === 'NUM' || token.rel.endsWith(':unmarked');
}

function hasModifiers(graph: Graph, i: number, words: readonly string[]): boolean {
  return words.every((word) =>
    childrenBy(graph, i, 'compound', 'amod', 'nmod').some(
      (c) => tokenAt(graph, c).lemma.toLowerCase() === word,
    ),
  );
}
