/**
 * The verbs that the codebook knows, by every regular form: where the reader's lemma of a verb is none of them
 * and the form is, the form decides. A rare verb would otherwise be lost to a slip of the lemmatiser.
 */
import { inflectVerb } from './inflect.ts';

export type VerbLexicon = { lemmas: ReadonlySet<string>; byForm: ReadonlyMap<string, string> };

/** @param verbs lemmas; of particle verbs (`carry_out`) the first word counts */
export function toVerbLexicon(verbs: Iterable<string>): VerbLexicon {
  const lemmas = new Set<string>();
  for (const verb of verbs) {
    const head = verb.split(/[_ ]/)[0] ?? '';
    if (/^[a-z]{3,}$/.test(head)) lemmas.add(head);
  }
  const byForm = new Map<string, string>();
  for (const lemma of lemmas)
    for (const form of inflectVerb(lemma)) if (!byForm.has(form)) byForm.set(form, lemma);
  return { lemmas, byForm };
}

/** The lemma to go by for a verb form as written. */
export function verbLemma(form: string, lemma: string, lexicon: VerbLexicon): string {
  if (lexicon.lemmas.has(lemma)) return lemma;
  return lexicon.byForm.get(form.toLowerCase()) ?? lemma;
}
