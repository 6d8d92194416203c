/** Whether a clause speaks of the past or of what is to come. In: a sentence and a token in it. Out: a direction. */
import type { WordClasses } from '../knowledge/schemas/words.ts';
import type { Sentence } from '../record/document.ts';

const MODALS = new Set(['will', 'shall', "'ll", '’ll', 'wo']);

/** Climbs from the token to its verb and reads the verb's auxiliaries; the past is the default of news. */
export function clauseDirection(
  sentence: Sentence,
  children: readonly (readonly number[])[],
  token: number,
  words: WordClasses,
): 'past' | 'future' {
  let at = token;
  const planned = (children[token] ?? []).some((child) => sentence.tokens[child]?.lemma === 'for');
  for (let step = 0; step < 8 && at >= 0; step++) {
    const one = sentence.tokens[at];
    if (one === undefined) break;
    const parts = (children[at] ?? []).map((child) => sentence.tokens[child]);
    if (one.upos === 'VERB' || one.upos === 'AUX' || parts.some((part) => part?.rel === 'cop')) {
      // "talks that had been planned for Thursday"
      if (planned && words.ahead.has(one.lemma.toLowerCase())) return 'future';
      if (parts.some((part) => part?.upos === 'AUX' && MODALS.has(part.form.toLowerCase()))) return 'future';
      if (parts.some((part) => part?.upos === 'AUX' && words.ahead.has(part.lemma.toLowerCase())))
        return 'future';
      const governor = sentence.tokens[one.head];
      const infinitive =
        one.feats.VerbForm === 'Inf' || parts.some((part) => part?.lemma === 'to' && part.rel === 'mark');
      if (infinitive && governor !== undefined && words.ahead.has(governor.lemma.toLowerCase()))
        return 'future';
      const auxiliary = parts.find((part) => part?.upos === 'AUX');
      const tense = one.feats.Tense ?? auxiliary?.feats.Tense;
      // "arrives on Monday", "is visiting on Monday": the present with a day named speaks of what is arranged.
      const finite = one.feats.VerbForm === 'Fin' || auxiliary?.feats.VerbForm === 'Fin';
      const isAmbiguous = words.sameInPast.has(one.form.toLowerCase());
      if (tense === 'Pres' && finite && !isAmbiguous && !parts.some((part) => part?.lemma === 'have'))
        return 'future';
      return 'past';
    }
    at = one.head;
  }
  return 'past';
}
