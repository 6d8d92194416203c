/**
 * Stretches in quotation marks.
 * In: a field's text and its sentences. Out: quotes with and without their marks, in order. Straight and curly
 * double marks, doubled single ones ('' and ``), guillemets and paired single curly marks count; one that never closes runs to the end of its
 * paragraph, as reports do with a quote that goes on in the next one. Who speaks is not decided here. Linear.
 */
import type { Field } from '../base/span.ts';
import type { Quote, Sentence } from '../record/document.ts';

const SCARE_WORDS = 4;
const LONGEST_SINGLE = 600;
const OPENING: Readonly<Record<string, string>> = {
  '\u201c': '\u201d',
  '\u201e': '\u201c\u201d',
  '\u00ab': '\u00bb',
};
const PARAGRAPH_END = /\n[^\S\n]*\n|[\f\u2029]/gu;

/** Finds the quotes of one field. */
export function findQuotes(text: string, field: Field, sentences: readonly Sentence[]): Quote[] {
  const quotes: Quote[] = [];
  let from = 0;
  const ends = [...text.matchAll(PARAGRAPH_END)].map((match) => match.index);
  ends.push(text.length);
  for (const end of ends) {
    for (const [start, stop, closed] of pairMarks(text, from, end)) {
      const width = isDoubled(text, start) ? 2 : 1;
      const inner = { start: start + width, end: closed ? stop - width : stop };
      if (inner.end > inner.start) quotes.push({ field, start, end: stop, inner, scare: false });
    }
    from = end;
  }
  markScare(quotes, sentences);
  return quotes;
}

/** Two straight single marks, or two grave accents, that stand for a double one, as on old wires. */
function isDoubled(text: string, at: number): boolean {
  return text.startsWith("''", at) || text.startsWith('``', at);
}

/** [start, end, closed] of the outermost marks between `from` and `end`. */
function pairMarks(text: string, from: number, end: number): [number, number, boolean][] {
  const found: [number, number, boolean][] = [];
  let paragraphEnd = end;
  while (paragraphEnd > from && /\s/.test(text.charAt(paragraphEnd - 1))) paragraphEnd--;
  for (let at = from; at < paragraphEnd; at++) {
    const ch = text.charAt(at);
    let closers: string | undefined;
    if (isDoubled(text, at)) {
      const stop = text.indexOf("''", at + 2);
      const isClosed = stop >= 0 && stop + 2 <= paragraphEnd;
      found.push([at, isClosed ? stop + 2 : paragraphEnd, isClosed]);
      at = isClosed ? stop + 1 : paragraphEnd;
      continue;
    }
    if (ch === '"') closers = /[\d]/.test(text.charAt(at - 1)) ? undefined : '"';
    else if (ch === '\u2018') {
      const stop = closeSingle(text, at, paragraphEnd);
      if (stop > 0) {
        found.push([at, stop, true]);
        at = stop - 1;
      }
      continue;
    } else closers = OPENING[ch];
    if (closers === undefined) continue;
    let stop = at + 1;
    while (stop < paragraphEnd && !closers.includes(text.charAt(stop))) stop++;
    const closed = stop < paragraphEnd;
    found.push([at, closed ? stop + 1 : paragraphEnd, closed]);
    at = stop;
  }
  return found;
}

/** End of a single curly quote: a mark that no letter follows, and that no letter-apostrophe-letter explains. */
function closeSingle(text: string, open: number, end: number): number {
  if (/[\p{L}\d]/u.test(text.charAt(open - 1))) return -1;
  const limit = Math.min(end, open + LONGEST_SINGLE);
  let possessive = -1;
  for (let at = open + 1; at < limit; at++) {
    const ch = text.charAt(at);
    if (ch === '\u2018') break;
    if (ch !== '\u2019' || /[\p{L}\d]/u.test(text.charAt(at + 1))) continue;
    // A mark after s may be a plural's apostrophe: take it only if nothing better comes.
    if (/s/.test(text.charAt(at - 1)) && /\s/.test(text.charAt(at + 1))) {
      if (possessive < 0) possessive = at + 1;
      continue;
    }
    return at + 1;
  }
  return possessive;
}

/** Short quotes without a verb of their own hold a term at a distance. */
function markScare(quotes: Quote[], sentences: readonly Sentence[]): void {
  let s = 0;
  for (const quote of quotes) {
    while (s + 1 < sentences.length && (sentences[s] as Sentence).end <= quote.inner.start) s++;
    let words = 0;
    let verb = false;
    for (let k = s; k < sentences.length && words <= SCARE_WORDS; k++) {
      const sentence = sentences[k] as Sentence;
      if (sentence.start >= quote.inner.end) break;
      for (const token of sentence.tokens) {
        if (token.start < quote.inner.start || token.end > quote.inner.end || token.upos === 'PUNCT')
          continue;
        words++;
        if (token.upos === 'AUX' || (token.upos === 'VERB' && token.feats.VerbForm !== 'Ger')) verb = true;
      }
    }
    quote.scare = words > 0 && words <= SCARE_WORDS && !verb;
  }
}
