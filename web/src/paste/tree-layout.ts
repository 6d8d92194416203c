/**
 * Where the parts of a dependency tree stand when it is drawn as arcs over its words. In: the tokens of a sentence.
 * Out: numbers in pixels. Draws nothing.
 */
export type TreeToken = { form: string; lemma: string; upos: string; head: number; rel: string };

export type PlacedToken = { index: number; x: number; width: number };
export type Arc = {
  /** Index of the word that the arc goes to. */
  to: number;
  /** Index of the word that it hangs on. */
  from: number;
  fromX: number;
  toX: number;
  /** 1 for the lowest. */
  level: number;
  rel: string;
};

export type TreeLayout = {
  width: number;
  /** Number of rows of arcs. */
  levels: number;
  tokens: PlacedToken[];
  arcs: Arc[];
  /** Index of the root; null when no word is one. */
  root: number | null;
};

/** Width of one character of the fixed-width letters that trees are set in, at 13 px. */
const CHARACTER = 7.9;
const GAP = 18;
/** Arcs that leave the same word leave it this far apart. */
const SPREAD = 5;

export function layoutTree(tokens: readonly TreeToken[]): TreeLayout {
  const placed: PlacedToken[] = [];
  let x = GAP;
  for (const [index, token] of tokens.entries()) {
    const longest = Math.max(...[token.form, token.lemma, token.upos].map((word) => [...word].length), 2);
    // A word that is one end of a short arc needs room for the relation's name.
    const width = Math.max(longest, token.rel.length * 0.85) * CHARACTER;
    placed.push({ index, x: x + width / 2, width });
    x += width + GAP;
  }
  const arcs = arcsOf(tokens, placed);
  const root = tokens.findIndex((token) => token.head < 0);
  return {
    width: Math.ceil(x),
    levels: Math.max(0, ...arcs.map((arc) => arc.level)),
    tokens: placed,
    arcs,
    root: root < 0 ? null : root,
  };
}

/** Short arcs first; each lies one row above the highest arc under it. */
function arcsOf(tokens: readonly TreeToken[], placed: readonly PlacedToken[]): Arc[] {
  const spans = tokens
    .map((token, to) => ({ to, from: token.head, rel: token.rel }))
    .filter(({ to, from }) => from >= 0 && from < tokens.length && from !== to)
    .map((arc) => ({ ...arc, left: Math.min(arc.to, arc.from), right: Math.max(arc.to, arc.from) }))
    .sort((a, b) => a.right - a.left - (b.right - b.left) || a.left - b.left);
  /** For each gap between two words, the highest row that is taken there. */
  const taken: number[] = tokens.map(() => 0);
  return spans.map(({ to, from, rel, left, right }) => {
    const level = 1 + Math.max(0, ...taken.slice(left, right));
    taken.fill(level, left, right);
    const side = Math.sign(to - from) * SPREAD;
    return {
      to,
      from,
      rel,
      level,
      fromX: (placed[from]?.x ?? 0) + side,
      toX: (placed[to]?.x ?? 0) - side * 0.4,
    };
  });
}
