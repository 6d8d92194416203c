/**
 * Features of a possible sentence boundary after a token.
 * In: text and the tokens of one paragraph (no blank line inside). Out: feature hashes for the sentence model.
 * All facts about single tokens are worked out once; a gap then only combines integers.
 */
import { abbreviationClass } from './abbreviations.ts';
import { CHAR, charClass } from './char-class.ts';
import { hashText, mix } from './hashed-model.ts';
import type { TextRange } from './tokenize.ts';

export const SENTENCE_FEATURE_COUNT = 30;

/** What a token looks like, as the boundary decision sees it. */
const TYPE = {
  lower: 1,
  title: 2,
  single: 3,
  caps: 4,
  digit: 5,
  mixed: 6,
  abbreviation: 7,
  edge: 40,
  opener: 41,
} as const;

/** Facts about the tokens of a paragraph, one array entry each, padded by two on either side. */
export interface ParagraphFacts {
  count: number;
  hash: Int32Array;
  type: Uint8Array;
  abbr: Uint8Array;
  /** White space after the token: 0 none, 1 one blank, 2 several, 3 line end, 4 line end after a long line. */
  gap: Uint8Array;
  /** Bit 0: inside double quotes after this token; bit 1: inside brackets. */
  inside: Uint8Array;
  /** Distance in tokens to the next token that can close a sentence, at most 31. */
  toMark: Uint8Array;
  /** 1 where the paragraph has no lower-case word. */
  allCaps: number;
}

const PAD = 2;

/** Words that, with a capital inside a text, nearly always begin a sentence: they are no names. */
const OPENERS = new Set(
  (
    'the a an this that these those he she it they we i you there here his her its their our my in on at by for from ' +
    'with without after before during since under over as if when while where although though because until once ' +
    'and but or so yet nor however meanwhile also then now what who how why which both each all some many most other ' +
    'another one two three no not only earlier later separately officials analysts among between despite according'
  ).split(' '),
);
const LONG_LINE = 55;

function typeOf(text: string, start: number, end: number): number {
  const first = charClass(text.charCodeAt(start));
  const length = end - start;
  const last = charClass(text.charCodeAt(end - 1));
  if (first === CHAR.lower) return last === CHAR.stop ? TYPE.abbreviation : TYPE.lower;
  if (first === CHAR.upper) {
    if (length === 1) return TYPE.single;
    if (last === CHAR.stop) return TYPE.abbreviation;
    const second = charClass(text.charCodeAt(start + 1));
    if (second === CHAR.upper) return last === CHAR.lower ? TYPE.mixed : TYPE.caps;
    return length <= 12 && OPENERS.has(text.slice(start, end).toLowerCase()) ? TYPE.opener : TYPE.title;
  }
  if (first === CHAR.digit) return TYPE.digit;
  if (first === CHAR.stop && length > 1) return 8 + CHAR.ellipsis;
  const code = text.charCodeAt(start);
  if (code === 0x201c || code === 0x2018) return 38;
  if (code === 0x201d) return 39;
  return 8 + first;
}

function gapOf(text: string, from: number, to: number, lineLength: number): number {
  if (to <= from) return 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13 || code === 0x2028) return lineLength >= LONG_LINE ? 4 : 3;
  }
  return to - from === 1 ? 1 : 2;
}

/** Works out the facts for one paragraph. */
export function describeParagraph(text: string, tokens: readonly TextRange[]): ParagraphFacts {
  const count = tokens.length;
  const size = count + 2 * PAD;
  const facts: ParagraphFacts = {
    count,
    hash: new Int32Array(size),
    type: new Uint8Array(size).fill(TYPE.edge),
    abbr: new Uint8Array(size),
    gap: new Uint8Array(size).fill(5),
    inside: new Uint8Array(size),
    toMark: new Uint8Array(size).fill(31),
    allCaps: 1,
  };
  let quoted = 0;
  let depth = 0;
  let lineStart = tokens[0]?.start ?? 0;
  for (let k = 0; k < count; k++) {
    const token = tokens[k] as TextRange;
    const i = k + PAD;
    const type = typeOf(text, token.start, token.end);
    facts.type[i] = type;
    facts.hash[i] = hashText(text, token.start, token.end);
    if (type === TYPE.lower) facts.allCaps = 0;
    const length = token.end - token.start;
    if (length <= 7 && type <= TYPE.abbreviation) {
      const end = type === TYPE.abbreviation ? token.end - 1 : token.end;
      facts.abbr[i] = abbreviationClass(text.slice(token.start, end).toLowerCase());
    }
    const first = charClass(text.charCodeAt(token.start));
    if (first === CHAR.quote) quoted = type === 38 ? 1 : type === 39 ? 0 : 1 - quoted;
    else if (first === CHAR.open) depth = Math.min(depth + 1, 3);
    else if (first === CHAR.close && depth > 0) depth--;
    const next = tokens[k + 1];
    const gap = next ? gapOf(text, token.end, next.start, token.end - lineStart) : 5;
    if (gap >= 3 && next) lineStart = next.start;
    facts.gap[i] = gap;
    facts.inside[i] = quoted + (depth > 0 ? 2 : 0);
  }
  let distance = 31;
  for (let i = count - 1 + PAD; i >= PAD; i--) {
    const type = facts.type[i] as number;
    facts.toMark[i] = distance;
    if (type === 8 + CHAR.stop || type === 8 + CHAR.mark || type === 8 + CHAR.ellipsis) distance = 0;
    distance = Math.min(distance + 1, 31);
  }
  return facts;
}

function bucket(n: number): number {
  return n < 6 ? n : n < 10 ? 6 : n < 18 ? 7 : n < 31 ? 8 : 9;
}

/**
 * Writes the features of the gap after token `k` (0-based in the paragraph) into `out`; returns how many.
 * @param since tokens since the last boundary taken, the token itself included.
 */
export function sentenceFeatures(facts: ParagraphFacts, k: number, since: number, out: Int32Array): number {
  const i = k + PAD;
  const { hash, type, abbr, gap, inside, toMark } = facts;
  const g = gap[i] as number;
  const t0 = type[i] as number;
  const t1 = type[i + 1] as number;
  const t2 = type[i + 2] as number;
  const b1 = type[i - 1] as number;
  const b2 = type[i - 2] as number;
  const h0 = hash[i] as number;
  const h1 = hash[i + 1] as number;
  const h2 = hash[i + 2] as number;
  const p1 = hash[i - 1] as number;
  const pair = (t0 * 64 + t1) * 8 + g;
  const dist = bucket(since);
  const mark = bucket(toMark[i] as number);
  const left = bucket(facts.count - k - 1);
  const state = inside[i] as number;
  let n = 0;
  out[n++] = mix(1, pair);
  out[n++] = mix(mix(2, pair), b1);
  out[n++] = mix(mix(3, pair), t2);
  out[n++] = mix(mix(4, pair), b1 * 64 + t2);
  out[n++] = mix(mix(5, pair), b1 * 64 + b2);
  out[n++] = mix(mix(6, h0), t1 * 8 + g);
  out[n++] = mix(mix(7, h1), t0 * 8 + g);
  out[n++] = mix(mix(8, h0), h1);
  out[n++] = mix(mix(9, p1), pair);
  out[n++] = mix(mix(10, h2), pair);
  out[n++] = mix(mix(11, abbr[i] as number), pair);
  out[n++] = mix(mix(12, (abbr[i - 1] as number) * 16 + (abbr[i] as number)), h1);
  out[n++] = mix(mix(13, state), pair);
  out[n++] = mix(mix(14, dist), pair);
  out[n++] = mix(mix(15, mark), pair);
  out[n++] = mix(mix(16, left), pair);
  out[n++] = mix(mix(17, dist * 16 + mark), t0 * 64 + t1);
  out[n++] = mix(mix(18, h1), mix(h2, g));
  out[n++] = mix(mix(19, p1), mix(h0, g));
  out[n++] = mix(mix(20, facts.allCaps), pair);
  out[n++] = mix(mix(21, h0), g);
  out[n++] = mix(mix(22, h1), g);
  out[n++] = mix(mix(23, (gap[i - 1] as number) * 8 + (gap[i + 1] as number)), pair);
  out[n++] = mix(mix(24, state * 16 + dist), h1);
  out[n++] = mix(mix(25, h1), mix(h0, b1));
  out[n++] = mix(mix(26, state * 8 + (gap[i - 1] as number)), (b1 * 64 + t0) * 64 + t1);
  out[n++] = mix(mix(27, since <= 3 ? since : 4), mix(pair, b1 * 64 + t2));
  out[n++] = mix(mix(28, h1), mix(mark, g * 64 + t0));
  return n;
}
