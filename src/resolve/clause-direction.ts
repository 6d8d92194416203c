/** Whether a clause speaks of the past or of what is to come. In: a sentence and a token in it. Out: a direction. */
import type { Sentence } from '../record/document.ts';

const MODALS = new Set(['will', 'shall', "'ll", '’ll', 'wo']);
/** Verbs and adjectives whose infinitive lies ahead. */
const AHEAD = new Set([
  'plan',
  'expect',
  'schedule',
  'due',
  'set',
  'intend',
  'hope',
  'want',
  'prepare',
  'aim',
  'vow',
  'pledge',
  'promise',
  'agree',
  'may',
  'could',
  'might',
]);

/** Verbs whose past is written like their present: "the strikes hit the depot". Of the two, news tells the past. */
const SAME_IN_PAST = new Set(
  'hit cut put set hurt let shut spread cast split burst bid cost quit beat bet broadcast thrust read upset'.split(
    ' ',
  ),
);

/** Climbs from the token to its verb and reads the verb's auxiliaries; the past is the default of news. */
export function clauseDirection(
  sentence: Sentence,
  children: readonly (readonly number[])[],
  token: number,
): 'past' | 'future' {
  let at = token;
  const planned = (children[token] ?? []).some((child) => sentence.tokens[child]?.lemma === 'for');
  for (let step = 0; step < 8 && at >= 0; step++) {
    const one = sentence.tokens[at];
    if (one === undefined) break;
    const parts = (children[at] ?? []).map((child) => sentence.tokens[child]);
    if (one.upos === 'VERB' || one.upos === 'AUX' || parts.some((part) => part?.rel === 'cop')) {
      // "talks that had been planned for Thursday"
      if (planned && AHEAD.has(one.lemma.toLowerCase())) return 'future';
      if (parts.some((part) => part?.upos === 'AUX' && MODALS.has(part.form.toLowerCase()))) return 'future';
      if (parts.some((part) => part?.upos === 'AUX' && AHEAD.has(part.lemma.toLowerCase()))) return 'future';
      const governor = sentence.tokens[one.head];
      const infinitive =
        one.feats.VerbForm === 'Inf' || parts.some((part) => part?.lemma === 'to' && part.rel === 'mark');
      if (infinitive && governor !== undefined && AHEAD.has(governor.lemma.toLowerCase())) return 'future';
      const auxiliary = parts.find((part) => part?.upos === 'AUX');
      const tense = one.feats.Tense ?? auxiliary?.feats.Tense;
      // "arrives on Monday", "is visiting on Monday": the present with a day named speaks of what is arranged.
      const finite = one.feats.VerbForm === 'Fin' || auxiliary?.feats.VerbForm === 'Fin';
      const isAmbiguous = SAME_IN_PAST.has(one.form.toLowerCase());
      if (tense === 'Pres' && finite && !isAmbiguous && !parts.some((part) => part?.lemma === 'have'))
        return 'future';
      return 'past';
    }
    at = one.head;
  }
  return 'past';
}
