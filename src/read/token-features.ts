/**
 * Features of a possible token boundary inside a stretch without white space.
 * In: text, the chunk [start, end) and a position inside it. Out: feature hashes for the token model.
 * The same code runs in training (training/segmenter.ts), so what is learned is what is read.
 */
import { abbreviationClass } from './abbreviations.ts';
import { CHAR, charClass, isLetterClass, isWordClass } from './char-class.ts';
import { hashText, mix } from './hashed-model.ts';

export const TOKEN_FEATURE_COUNT = 28;

/** Facts about one chunk that every position in it shares. */
export interface Chunk {
  start: number;
  end: number;
  /** Whole-chunk hash (bounded) and coarse shape. */
  hash: number;
  stops: number;
  hyphens: number;
  slashes: number;
  digits: number;
  /** Class of the first character after the chunk's white space, 0 at the end of the range. */
  next: number;
  nextHash: number;
}

/** Describes the chunk [start, end) of `text`; `rangeEnd` bounds the look at what follows. */
export function describeChunk(text: string, start: number, end: number, rangeEnd: number): Chunk {
  const chunk = {
    start,
    end,
    hash: hashText(text, start, end),
    stops: 0,
    hyphens: 0,
    slashes: 0,
    digits: 0,
    next: 0,
    nextHash: 0,
  };
  const stop = Math.min(end, start + 64);
  for (let i = start; i < stop; i++) {
    const cls = charClass(text.charCodeAt(i));
    if (cls === CHAR.stop) chunk.stops++;
    else if (cls === CHAR.hyphen) chunk.hyphens++;
    else if (cls === CHAR.slash) chunk.slashes++;
    else if (cls === CHAR.digit) chunk.digits++;
  }
  let next = end;
  const look = Math.min(rangeEnd, end + 8);
  while (next < look && charClass(text.charCodeAt(next)) === CHAR.space) next++;
  if (next < rangeEnd) {
    chunk.next = charClass(text.charCodeAt(next));
    let last = next;
    while (last < rangeEnd && last < next + 16 && isWordClass(charClass(text.charCodeAt(last)))) last++;
    chunk.nextHash = hashText(text, next, last);
  }
  return chunk;
}

/** True where a boundary is worth asking for: beside anything but a letter, letter beside digit, and before n't. */
export function isCandidate(text: string, chunk: Chunk, at: number): boolean {
  const left = charClass(text.charCodeAt(at - 1));
  const right = charClass(text.charCodeAt(at));
  if (left === CHAR.surrogate && right === CHAR.surrogate) {
    const code = text.charCodeAt(at);
    return code < 0xdc00;
  }
  if (isLetterClass(left) && isLetterClass(right)) {
    const n = text.charCodeAt(at) | 32;
    if (n !== 110 || at + 2 >= chunk.end) return false;
    return charClass(text.charCodeAt(at + 1)) === CHAR.apostrophe && (text.charCodeAt(at + 2) | 32) === 116;
  }
  return !(left === CHAR.digit && right === CHAR.digit);
}

const RUN = 24;

function shapeOf(text: string, start: number, end: number): number {
  let h = 17;
  let last = -1;
  let count = 0;
  for (let i = start; i < end; i++) {
    const cls = charClass(text.charCodeAt(i));
    count = cls === last ? count + 1 : 0;
    if (count < 3) h = mix(h, cls);
    last = cls;
  }
  return h;
}

/**
 * Writes the features of the boundary before `at` into `out`; returns how many.
 * @param from where the token that would end here began, so that both sides of a hyphen agree.
 */
export function tokenFeatures(text: string, chunk: Chunk, at: number, from: number, out: Int32Array): number {
  const { start, end } = chunk;
  const cls = (i: number): number => (i < start || i >= end ? 30 : charClass(text.charCodeAt(i)));
  const l1 = cls(at - 1);
  const r1 = cls(at);
  const pair = l1 * 32 + r1;
  const l2 = cls(at - 2);
  const r2 = cls(at + 1);

  let runStart = at - 1;
  const low = Math.max(start, at - RUN);
  const lWord = isWordClass(l1);
  while (
    runStart > low &&
    (lWord ? isWordClass(cls(runStart - 1)) : text.charCodeAt(runStart - 1) === text.charCodeAt(at - 1))
  )
    runStart--;
  let runEnd = at + 1;
  const high = Math.min(end, at + RUN);
  const rWord = isWordClass(r1);
  while (
    runEnd < high &&
    (rWord ? isWordClass(cls(runEnd)) : text.charCodeAt(runEnd) === text.charCodeAt(at))
  )
    runEnd++;

  let outerStart = runStart;
  while (outerStart > low && isWordClass(cls(outerStart - 1))) outerStart--;
  let outerEnd = runEnd;
  while (outerEnd < high && isWordClass(cls(outerEnd))) outerEnd++;
  const outerLeft = outerStart < runStart ? hashText(text, outerStart, runStart) : 0;
  const outerRight = outerEnd > runEnd ? hashText(text, runEnd, outerEnd) : 0;
  const since = Math.min(at - from, 3) * 2 + (from === runStart ? 1 : 0);

  const left = hashText(text, runStart, at);
  const right = hashText(text, at, runEnd);
  const charL = text.charCodeAt(at - 1);
  const charR = text.charCodeAt(at);
  const before = Math.max(start, at - RUN);
  const after = Math.min(end, at + RUN);
  const prefix = hashText(text, before, at);
  const rest = hashText(text, at, after);
  const abbr = lWord ? abbreviationClass(text.slice(runStart, at).toLowerCase()) : 0;
  const isEnd = at + 1 === end ? 1 : 0;
  const leftShape = shapeOf(text, before, at);
  const rightShape = shapeOf(text, at, after);

  let n = 0;
  out[n++] = mix(1, pair);
  out[n++] = mix(mix(2, pair), l2 * 32 + r2);
  out[n++] = mix(mix(3, pair), r2 * 32 + cls(at + 2));
  out[n++] = mix(mix(4, pair), mix(l2 * 32 + r2, cls(at - 3) * 32 + cls(at + 2)));
  out[n++] = mix(mix(5, charL), charR);
  out[n++] = mix(mix(6, left), charR);
  out[n++] = mix(mix(7, right), charL);
  out[n++] = mix(mix(8, left), right);
  out[n++] = mix(mix(9, chunk.hash), at - start);
  out[n++] = mix(mix(10, leftShape), rightShape);
  out[n++] = mix(mix(11, pair), Math.min(at - runStart, 5) * 8 + Math.min(runEnd - at, 5));
  out[n++] = mix(mix(12, pair), isEnd * 1024 + chunk.next * 16 + abbr);
  out[n++] = mix(mix(13, charR), (isEnd * 2 + (chunk.next === 0 ? 1 : 0)) * 16 + abbr);
  out[n++] = mix(mix(14, prefix), charR);
  out[n++] = mix(mix(15, rest), l1);
  out[n++] = mix(mix(16, rest), left);
  out[n++] = mix(mix(17, pair), Math.min(chunk.stops, 3) * 4 + Math.min(chunk.hyphens, 3));
  out[n++] = mix(mix(18, pair), Math.min(chunk.slashes, 3) * 8 + Math.min(chunk.digits, 7));
  out[n++] = mix(mix(19, leftShape), pair * 2 + isEnd);
  out[n++] = mix(mix(20, rightShape), pair);
  out[n++] =
    isEnd === 1 ? mix(mix(21, chunk.nextHash), left) : mix(mix(22, cls(start) * 32 + cls(end - 1)), pair);
  out[n++] = mix(mix(23, text.charCodeAt(at + 1) || 0), charL * 65536 + charR);
  out[n++] = mix(mix(24, outerLeft), mix(charL, r1));
  out[n++] = mix(mix(25, outerRight), mix(charR, l1));
  out[n++] = mix(mix(26, since), mix(charL, charR));
  out[n++] = mix(mix(27, since), mix(outerLeft, charL));
  out[n++] = mix(mix(28, since), mix(pair, l2 * 32 + r2));
  out[n++] = mix(mix(29, shapeOf(text, outerStart, at)), mix(shapeOf(text, at, outerEnd), since));
  return n;
}
