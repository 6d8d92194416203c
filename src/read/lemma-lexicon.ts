/**
 * Lemmas of words that the treebanks hold.
 * In: model/lemmas.json, a form and its tag. Out: the lemma the treebanks give nearly always, or undefined for
 * words they lack, whose lemma the network's edit script then makes. Proper nouns and numbers are not in it.
 */
import { applyLemmaScript, type LemmaScript, parseLemmaScript } from './lemma-script.ts';

/** Tag → script → the lower-cased forms it holds for, blanks between. */
export interface StoredLemmas {
  version: 1;
  entries: Record<string, Record<string, string>>;
}

export type LemmaLexicon = ReadonlyMap<string, ReadonlyMap<string, LemmaScript>>;

/** Parses the file's text. Throws a SyntaxError or TypeError where it is not such a file. */
export function parseLemmaLexicon(json: string): LemmaLexicon {
  const stored = JSON.parse(json) as StoredLemmas;
  if (stored.version !== 1) throw new TypeError(`lemmas version ${String(stored.version)} is not 1`);
  const lexicon = new Map<string, Map<string, LemmaScript>>();
  for (const [upos, scripts] of Object.entries(stored.entries)) {
    const forms = new Map<string, LemmaScript>();
    for (const [text, list] of Object.entries(scripts)) {
      const script = parseLemmaScript(text);
      for (const form of list.split(' ')) forms.set(form, script);
    }
    lexicon.set(upos, forms);
  }
  return lexicon;
}

/** The lemma of a known form under a tag. */
export function lookUpLemma(lexicon: LemmaLexicon, form: string, upos: string): string | undefined {
  const script = lexicon.get(upos)?.get(form.toLowerCase());
  return script ? applyLemmaScript(script, form) : undefined;
}
