/**
 * Text to tokens, as UD English EWT and GUM cut words (clitics apart, hyphens apart, abbreviations with their stop).
 * In: text and a half-open range of it. Out: offsets of tokens in order, in UTF-16 code units of `text`.
 * Leaves the text alone. Linear in the length of the range: every look around a position is bounded.
 */
import { CHAR, charClass, isLetterClass } from './char-class.ts';
import { scoreFeatures } from './hashed-model.ts';
import type { SegmenterModel } from './segmenter-model.ts';
import { describeChunk, isCandidate, TOKEN_FEATURE_COUNT, tokenFeatures } from './token-features.ts';

/** A half-open range of UTF-16 code units. */
export interface TextRange {
  start: number;
  end: number;
}

const ADDRESS =
  /(?:(?:https?|ftp):\/\/|www\.)[^\s<>"\u201c\u201d]{2,2000}|[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/giu;
const ADDRESS_TAIL = /[.,;:!?)\]}'\u2019*>]+$/u;

/** The parts of [start, end) that are web or mail addresses, without closing punctuation. */
export function findAddresses(text: string, start: number, end: number): TextRange[] {
  const chunk = text.slice(start, Math.min(end, start + 4096));
  if (!/[@]|:\/\/|www\./iu.test(chunk)) return [];
  const found: TextRange[] = [];
  for (const match of chunk.matchAll(ADDRESS)) {
    const tail = ADDRESS_TAIL.exec(match[0]);
    const length = match[0].length - (tail ? tail[0].length : 0);
    if (length > 3) found.push({ start: start + match.index, end: start + match.index + length });
  }
  return found;
}

/**
 * Cuts the range into tokens.
 * @param model from `parseSegmenter` or `readSegmenter`.
 * @returns tokens in order, none empty, none holding white space; all text that is not white space is covered.
 */
export function tokenize(text: string, range: TextRange, model: SegmenterModel): TextRange[] {
  const tokens: TextRange[] = [];
  const features = new Int32Array(TOKEN_FEATURE_COUNT);
  let at = range.start;
  while (at < range.end) {
    if (charClass(text.charCodeAt(at)) === CHAR.space) {
      at++;
      continue;
    }
    let end = at;
    let plain = true;
    while (end < range.end) {
      const cls = charClass(text.charCodeAt(end));
      if (cls === CHAR.space) break;
      if (!isLetterClass(cls)) plain = false;
      end++;
    }
    if (plain) pushSplit(text, at, end, model, tokens);
    else cutChunk(text, at, end, range.end, model, features, tokens);
    at = end;
  }
  return tokens;
}

function cutChunk(
  text: string,
  start: number,
  end: number,
  rangeEnd: number,
  model: SegmenterModel,
  features: Int32Array,
  tokens: TextRange[],
): void {
  const chunk = describeChunk(text, start, end, rangeEnd);
  const addresses = findAddresses(text, start, end);
  let next = 0;
  let from = start;
  for (let at = start + 1; at < end; at++) {
    while (next < addresses.length && (addresses[next] as TextRange).end < at) next++;
    const address = addresses[next];
    let cut: boolean;
    if (address && at > address.start && at < address.end) cut = false;
    else if (address && (at === address.start || at === address.end)) cut = true;
    else if (!isCandidate(text, chunk, at)) cut = false;
    else cut = scoreFeatures(model.tokens, features, tokenFeatures(text, chunk, at, from, features)) > 0;
    if (!cut) continue;
    pushSplit(text, from, at, model, tokens);
    from = at;
  }
  pushSplit(text, from, end, model, tokens);
}

/** Pushes one token, or two where the model knows the word as a contraction written together (cannot, gonna). */
function pushSplit(
  text: string,
  start: number,
  end: number,
  model: SegmenterModel,
  tokens: TextRange[],
): void {
  const length = end - start;
  if (length > 1 && length <= 12) {
    const split = model.splits.get(text.slice(start, end).toLowerCase());
    if (split !== undefined) {
      tokens.push({ start, end: start + split }, { start: start + split, end });
      return;
    }
  }
  tokens.push({ start, end });
}
