/** The nominal phrase around a token. In: a resolved document and a token. Out: neighbours, modifiers, spans. No meaning, only syntax. */
import type { Sentence, Token } from '../record/document.ts';
import type { Anchor } from '../record/spans.ts';
import type { ResolvedDocument, SentenceFrame } from './resolution.ts';

/** A token's place in the document, with what is needed to look around it. */
export type Spot = {
  document: ResolvedDocument;
  sentence: Sentence;
  frame: SentenceFrame;
  number: number;
  at: number;
};

const EMPTY_FRAME: SentenceFrame = { children: [], mention: [], title: [], times: [] };
/** Relations by which words left of a noun belong to its name or description. */
const MODIFIERS = new Set([
  'amod',
  'compound',
  'nmod',
  'nummod',
  'flat',
  'det',
  'appos',
  'punct',
  'case',
  'cc',
  'conj',
  'advmod',
  'obl',
  'dep',
  'goeswith',
]);

export function spotOf(document: ResolvedDocument, sentence: number, at: number): Spot | null {
  const found = document.sentences[sentence];
  if (found === undefined || found.tokens[at] === undefined) return null;
  const frame = document.resolution.frames[sentence] ?? EMPTY_FRAME;
  return { document, sentence: found, frame, number: sentence, at };
}

export function tokenOf(spot: Spot, at = spot.at): Token {
  return spot.sentence.tokens[at] as Token;
}

export type ChildLists = readonly (readonly number[])[];

/** Of each token, what hangs on it. */
export function childLists({ tokens }: Sentence): ChildLists {
  const children: number[][] = tokens.map(() => []);
  tokens.forEach((token, i) => {
    children[token.head]?.push(i);
  });
  return children;
}

export function childrenOf(spot: Spot, at = spot.at): readonly number[] {
  return spot.frame.children[at] ?? [];
}

/** A relation without its subtype. */
export function relation(token: Token): string {
  const colon = token.rel.indexOf(':');
  return colon === -1 ? token.rel : token.rel.slice(0, colon);
}

/** The first child with a relation, whatever its subtype. */
export function childBy(spot: Spot, at: number, rel: string): number | undefined {
  return childrenOf(spot, at).find((child) => relation(tokenOf(spot, child)) === rel);
}

/** Prepositions and the possessive mark of a noun, in lower case. */
export function casesOf(spot: Spot, at: number): string[] {
  return childrenOf(spot, at)
    .filter((child) => tokenOf(spot, child).rel === 'case')
    .map((child) => tokenOf(spot, child).form.toLowerCase().replace('’', "'"));
}

/**
 * Tokens left of a noun that describe it, in order: adjectives, compounds, possessors and what hangs on them.
 * Stops at a word that belongs elsewhere.
 */
export function leftModifiers(spot: Spot, at = spot.at): number[] {
  const found: number[] = [];
  for (let i = at - 1; i >= 0; i--) {
    if (!hangsOn(spot, i, at)) break;
    const token = tokenOf(spot, i);
    // A preposition or an article of the noun itself is the left edge of its phrase.
    if (token.head === at && token.rel === 'case') break;
    found.unshift(i);
    if (token.head === at && token.rel === 'det') break;
  }
  return found;
}

function hangsOn(spot: Spot, from: number, head: number): boolean {
  let at = from;
  for (let step = 0; step < 8; step++) {
    const token = tokenOf(spot, at);
    if (!MODIFIERS.has(relation(token))) return false;
    if (token.head === head) return true;
    if (token.head < 0) return false;
    at = token.head;
  }
  return false;
}

/** Determiners, punctuation and prepositions do not open a name or description. */
export function isOpener(token: Token): boolean {
  return (
    (token.upos === 'DET' && token.rel !== 'nmod:poss') ||
    token.upos === 'PUNCT' ||
    token.upos === 'ADP' ||
    token.upos === 'CCONJ' ||
    token.upos === 'PART'
  );
}

/** The words from one token to another, as an anchor. */
export function anchorOf(spot: Spot, first: number, last: number): Anchor {
  const from = tokenOf(spot, first);
  const to = tokenOf(spot, last);
  const { article } = spot.document;
  const text = (from.field === 'title' ? (article.title ?? '') : article.text).slice(from.start, to.end);
  return { field: from.field, start: from.start, end: to.end, text };
}
