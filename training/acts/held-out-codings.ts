/**
 * Codings of sentences by heads that have not seen them, five folds. In: encoded sentences with their labelled words,
 * a way to train a head. Out: features of each coding and whether it is right, for the fit of the score; how often
 * the likeliest type of a marked word is right. The shares of the last fold stay on the words.
 */
import { CODING_FEATURES, type CodingFeatures, type Confidence } from '../../src/code/ports.ts';
import type { StoredActHead } from '../../src/read/act-head.ts';
import type { Event } from '../../src/record/event.ts';
import { applyHead, type EncodedText } from './encode.ts';
import type { LabelledWord } from './labelled-words.ts';
import type { FitRow } from './logistic-fit.ts';
import type { ActMark, ActSentence } from './read-sentences.ts';

const FOLDS = 5;

export type OwnSentence = { sentence: ActSentence; text: EncodedText; words: readonly LabelledWord[] };

export type HeldOut = { codings: FitRow[]; marks: number; marksRight: number };

export function codeHeldOut(
  own: readonly OwnSentence[],
  trainOn: (own: readonly OwnSentence[]) => StoredActHead,
  code: (text: EncodedText, confidence: Confidence) => Event[],
): HeldOut {
  const out: HeldOut = { codings: [], marks: 0, marksRight: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = own.filter((_, i) => i % FOLDS === fold);
    const head = trainOn(own.filter((_, i) => i % FOLDS !== fold));
    applyHead(
      held.map(({ text }) => text),
      head,
    );
    for (const { sentence, text } of held) {
      out.marks += sentence.marks.length;
      out.marksRight += sentence.marks.filter((mark) => isLikeliest(mark, text)).length;
      out.codings.push(...codingsOf(sentence, text, code));
    }
  }
  return out;
}

function isLikeliest(mark: ActMark, text: EncodedText): boolean {
  const word = text.words.find(({ token }) => token.start < mark.end && token.end > mark.start);
  const shares = Object.entries(word?.token.acts ?? {}).sort((a, b) => b[1] - a[1]);
  return (shares[0]?.[0] ?? 'none') === mark.type.replace('NONE', 'none');
}

/** A coding is right where the sentence is marked with its type. Scores are the places of its features in a list. */
function codingsOf(
  { marks }: ActSentence,
  text: EncodedText,
  code: (text: EncodedText, confidence: Confidence) => Event[],
): FitRow[] {
  const seen: CodingFeatures[] = [];
  const recorder: Confidence = { filedFrom: 0, scoreOf: (features) => seen.push(features) };
  const wanted = marks.map((m) => m.type);
  return code(text, recorder).flatMap((event) => {
    const features = seen[event.explanation.score - 1];
    if (features === undefined) return [];
    const right = wanted.includes(event.type) || wanted.includes(event.plover.type);
    return [{ features: CODING_FEATURES.map((name) => features[name]), right, weight: 1 }];
  });
}
