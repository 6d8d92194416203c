/** The word lists of grammar/modality.yaml as sets, for one look-up a token. Multiword ones are phrases by their first word. */
import type { z } from 'zod';
import type { ModalityFlag } from '../record/lists/modalities.ts';
import type { modalitySchema } from './schemas/grammar.ts';

export type FixedPhrase = { words: readonly string[]; flag: ModalityFlag };

export type ModalityWords = {
  negators: ReadonlySet<string>;
  negativePronouns: ReadonlySet<string>;
  negativePrepositions: ReadonlySet<string>;
  notNegating: ReadonlySet<string>;
  conditionals: ReadonlySet<string>;
  hypotheticalModals: ReadonlySet<string>;
  hypotheticalAdverbs: ReadonlySet<string>;
  hypotheticalAdjectives: ReadonlySet<string>;
  hypotheticalNouns: ReadonlySet<string>;
  hypotheticalVerbs: ReadonlySet<string>;
  futureModals: ReadonlySet<string>;
  futureAdjectives: ReadonlySet<string>;
  futureNouns: ReadonlySet<string>;
  futureHeads: ReadonlySet<string>;
  futurePrepositions: ReadonlySet<string>;
  historicalAdverbs: ReadonlySet<string>;
  historicalAdjectives: ReadonlySet<string>;
  anniversaries: ReadonlySet<string>;
  /** Adverbs after which an act just failed to happen: "almost". */
  nearly: ReadonlySet<string>;
  conditionPhrases: readonly string[];
  /** Open a condition before the subject: "had X attacked". */
  inverted: ReadonlySet<string>;
  trueWords: ReadonlySet<string>;
  falseWords: ReadonlySet<string>;
  /** Nouns whose that-clause may be said to be true or false. */
  reports: ReadonlySet<string>;
  phrases: ReadonlyMap<string, readonly FixedPhrase[]>;
};

/** Words after "not" that take the negation away: "not only". */
const AFTER_NOT = /^not (\w+)$/;

export function toModalityWords(m: z.infer<typeof modalitySchema>): ModalityWords {
  const heads = (value: unknown): string[] =>
    Array.isArray(value) ? value.map((v) => String(v).split(' ')[0] ?? '').filter((w) => w !== '') : [];
  const unchanged = m.exceptions.filter((e) => e.effect === 'none').flatMap((e) => e.words);
  return {
    negators: new Set([...m.negation.words, ...m.negation.adverbs.filter((w) => !w.includes(' '))]),
    negativePronouns: new Set(m.negation.pronouns),
    negativePrepositions: new Set(m.negation.prepositions),
    notNegating: new Set(unchanged.flatMap((w) => AFTER_NOT.exec(w)?.[1] ?? [])),
    conditionals: new Set(m.hypothetical.conjunctions.map((c) => c.split(' ')[0] ?? c)),
    hypotheticalModals: new Set(m.hypothetical.modals),
    hypotheticalAdverbs: new Set(m.hypothetical.adverbs),
    hypotheticalAdjectives: new Set(m.hypothetical.adjectives),
    hypotheticalNouns: new Set(m.hypothetical.nouns),
    hypotheticalVerbs: new Set([...m.hypothetical.verbs, ...heads(m.hypothetical.semiModals)]),
    futureModals: new Set([...m.future.modals, 'will']),
    futureAdjectives: new Set(m.future.adjectives),
    futureNouns: new Set(m.future.nouns),
    futureHeads: new Set([...m.future.verbs, ...heads(m.future.semiModals)]),
    futurePrepositions: new Set(m.future.prepositions.map((p) => p.split(' ')[0] ?? p)),
    historicalAdverbs: new Set(m.historical.adverbs),
    historicalAdjectives: new Set(m.historical.adjectives),
    anniversaries: new Set(m.historical.anniversaries),
    nearly: new Set(m.exceptions.filter(isNegating).flatMap((e) => e.words.filter((w) => !w.includes(' ')))),
    conditionPhrases: m.hypothetical.conjunctionPhrases,
    inverted: new Set(m.hypothetical.inverted),
    trueWords: new Set(m.hypothetical.truth.true),
    falseWords: new Set(m.hypothetical.truth.false),
    reports: new Set(m.hypothetical.truth.nouns),
    phrases: toPhrases([
      ...m.negation.adverbs.map((text) => [text, 'negated'] as const),
      ...m.historical.phrases.map((text) => [text, 'historical'] as const),
    ]),
  };
}

function isNegating({ effect }: { effect: 'none' | readonly ModalityFlag[] }): boolean {
  return effect !== 'none' && effect.includes('negated');
}

function toPhrases(
  entries: readonly (readonly [string, ModalityFlag])[],
): ReadonlyMap<string, readonly FixedPhrase[]> {
  const out = new Map<string, FixedPhrase[]>();
  for (const [text, flag] of entries) {
    const words = text.split(' ');
    const [first = ''] = words;
    if (words.length > 1) out.set(first, [...(out.get(first) ?? []), { words, flag }]);
  }
  return out;
}
