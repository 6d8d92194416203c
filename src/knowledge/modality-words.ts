/** The word lists of grammar/modality.yaml as sets, for one look-up a token. Multiword entries are left to the phrase lists. */
import type { z } from 'zod';
import type { modalitySchema } from './schemas/grammar.ts';

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
  };
}
