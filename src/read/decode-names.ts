/**
 * Names from label scores.
 * In: log-probabilities of BIO labels a word, for the two mention heads. Out: spans of words with a kind.
 * An inside label only follows its own kind (Viterbi over legal sequences), so nothing needs mending afterwards.
 * Head A knows PER, ORG, LOC; head B knows NORP, FAC, WEAPON, LAW, VESSEL, EVENT.
 */
import type { MentionKind } from '../record/lists/mention-kinds.ts';

/** A span of words, `last` inclusive; `score` is the mean probability, `margin` the mean log-odds against O. */
export interface NameSpan {
  first: number;
  last: number;
  kind: MentionKind;
  score: number;
  margin: number;
}

const KINDS: Readonly<Record<string, MentionKind>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  NORP: 'nationality',
  FAC: 'facility',
  WEAPON: 'weapon',
  LAW: 'law',
  VESSEL: 'vessel',
  EVENT: 'event',
};

/** A head's labels with, for each inside label, the labels it may follow. */
export interface LabelSet {
  readonly labels: readonly string[];
  readonly outside: number;
  /** For `I-X`: the index of `B-X`; -1 for other labels. */
  readonly begin: readonly number[];
}

/** Prepares a label list from reader.json. */
export function createLabelSet(labels: readonly string[]): LabelSet {
  return {
    labels,
    outside: labels.indexOf('O'),
    begin: labels.map((label) => (label.startsWith('I-') ? labels.indexOf(`B-${label.slice(2)}`) : -1)),
  };
}

/**
 * The best legal label sequence as spans.
 * @param values log-probabilities, word `w` at `offset + w * labels.length`
 */
export function decodeNames(values: Float32Array, offset: number, count: number, set: LabelSet): NameSpan[] {
  const n = set.labels.length;
  let plain = true;
  for (let w = 0; w < count && plain; w++) {
    const row = offset + w * n;
    const outside = values[row + set.outside] as number;
    for (let k = 0; k < n; k++) if ((values[row + k] as number) > outside) plain = false;
  }
  if (plain) return [];
  const path = viterbi(values, offset, count, set);
  return toSpans(path, values, offset, set);
}

function viterbi(values: Float32Array, offset: number, count: number, set: LabelSet): Int32Array {
  const n = set.labels.length;
  const back = new Int32Array(count * n);
  let score = new Float64Array(n);
  for (let k = 0; k < n; k++)
    score[k] = (set.begin[k] as number) >= 0 ? -Infinity : (values[offset + k] as number);
  for (let w = 1; w < count; w++) {
    let best = 0;
    for (let k = 1; k < n; k++) if ((score[k] as number) > (score[best] as number)) best = k;
    const next = new Float64Array(n);
    for (let k = 0; k < n; k++) {
      const begin = set.begin[k] as number;
      let from = best;
      if (begin >= 0) from = (score[begin] as number) > (score[k] as number) ? begin : k;
      back[w * n + k] = from;
      next[k] = (score[from] as number) + (values[offset + w * n + k] as number);
    }
    score = next;
  }
  const path = new Int32Array(count);
  let at = 0;
  for (let k = 1; k < n; k++) if ((score[k] as number) > (score[at] as number)) at = k;
  for (let w = count - 1; w >= 0; w--) {
    path[w] = at;
    at = back[w * n + at] as number;
  }
  return path;
}

function toSpans(path: Int32Array, values: Float32Array, offset: number, set: LabelSet): NameSpan[] {
  const n = set.labels.length;
  const spans: NameSpan[] = [];
  for (let w = 0; w < path.length; w++) {
    const label = set.labels[path[w] as number] as string;
    const kind = KINDS[label.slice(2)];
    if (!label.startsWith('B-') || kind === undefined) continue;
    let last = w;
    while (last + 1 < path.length && set.begin[path[last + 1] as number] === path[w]) last++;
    let score = 0;
    let margin = 0;
    for (let i = w; i <= last; i++) {
      const own = values[offset + i * n + (path[i] as number)] as number;
      score += Math.exp(own);
      margin += own - (values[offset + i * n + set.outside] as number);
    }
    const length = last - w + 1;
    spans.push({ first: w, last, kind, score: Math.min(1, score / length), margin: margin / length });
    w = last;
  }
  return spans;
}

/**
 * One list from the two heads. Where spans overlap, B's wins when it covers A's wholly or stands out more from
 * its own O; else A's wins.
 */
export function mergeNames(a: readonly NameSpan[], b: readonly NameSpan[]): NameSpan[] {
  const kept: NameSpan[] = [];
  const lost = new Set<NameSpan>();
  for (const span of b) {
    const rivals = a.filter((other) => other.first <= span.last && span.first <= other.last);
    const wins = rivals.every(
      (other) => (span.first <= other.first && other.last <= span.last) || span.margin > other.margin,
    );
    if (!wins) continue;
    kept.push(span);
    for (const other of rivals) lost.add(other);
  }
  for (const span of a) if (!lost.has(span)) kept.push(span);
  return kept.sort((x, y) => x.first - y.first);
}
