/**
 * Which cues a token may be, by its lemma and the words beside it, before any role is looked at. In: graph and
 * token. Out: entries, the ones with more words first. Attributive participles ("banned missiles"), relation
 * words ("according to") and parts of names are never triggers.
 */
import type { CueEntry, CueIndex } from './cue-index.ts';
import { isPassive } from './deep-roles.ts';
import { childrenBy, type Graph, plainRel, tokenAt } from './graph.ts';

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
  if (NOT_TRIGGERS.has(plainRel(token.rel))) return [];
  const lemma = token.lemma.toLowerCase();
  if (token.upos === 'VERB') {
    const found = (index.verbs.get(lemma) ?? []).filter(
      (entry) => hasVoice(graph, i, entry) && hasWords(graph, i, entry),
    );
    return found.sort(byWords);
  }
  const isHeadlineNoun = token.upos === 'PROPN' && !isName(i);
  if (token.upos !== 'NOUN' && !isHeadlineNoun) return [];
  const found = (index.nouns.get(lemma) ?? []).filter((entry) => hasModifiers(graph, i, entry.others));
  return found.sort(byWords);
}

function byWords(a: CueEntry, b: CueEntry): number {
  return b.others.length - a.others.length;
}

function hasVoice(graph: Graph, i: number, entry: CueEntry): boolean {
  return entry.cue.voice === undefined || (entry.cue.voice === 'passive') === isPassive(graph, i);
}

/** Particles stand as compound:prt or advmod, as the preposition of a phrase, or inside an idiom ("take part in"). */
function hasWords(graph: Graph, i: number, entry: CueEntry): boolean {
  return entry.others.every((word) => {
    for (const c of graph.children[i] ?? []) {
      const child = tokenAt(graph, c);
      const rel = plainRel(child.rel);
      if (child.lemma === word && rel !== 'nsubj' && rel !== 'conj') return true;
      const below = childrenBy(graph, c, 'case', 'mark');
      if (below.some((b) => tokenAt(graph, b).lemma === word) && rel !== 'nsubj') return true;
    }
    return false;
  });
}

function hasModifiers(graph: Graph, i: number, words: readonly string[]): boolean {
  return words.every((word) =>
    childrenBy(graph, i, 'compound', 'amod', 'nmod').some(
      (c) => tokenAt(graph, c).lemma.toLowerCase() === word,
    ),
  );
}
