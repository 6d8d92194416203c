/**
 * Regular forms of English verbs: third person, past, -ing, with the spelling rules for final e, y and doubled
 * consonants (Quirk et al. 1985, 3.2–3.10). In: a lemma. Out: forms; where doubling is open, both spellings.
 * Irregular verbs get their regular forms too, which does no harm: nobody writes them.
 */
const VOWEL = /[aeiou]/;

export function inflectVerb(lemma: string): string[] {
  const last = lemma.at(-1) ?? '';
  const before = lemma.at(-2) ?? '';
  if (last === 'e') {
    const stem = lemma.slice(0, -1);
    return [
      `${lemma}s`,
      `${lemma}d`,
      before === 'e' || before === 'o' || before === 'y' ? `${lemma}ing` : `${stem}ing`,
    ];
  }
  if (last === 'y' && !VOWEL.test(before)) {
    const stem = lemma.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  const third = /(s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const forms = [third, `${lemma}ed`, `${lemma}ing`];
  const canDouble =
    !VOWEL.test(last) &&
    VOWEL.test(before) &&
    !/[wxy]/.test(last) &&
    !/(ai|au|ea|ee|ei|eu|ie|oa|oi|oo|ou).$/.test(lemma);
  return canDouble ? [...forms, `${lemma}${last}ed`, `${lemma}${last}ing`] : forms;
}
