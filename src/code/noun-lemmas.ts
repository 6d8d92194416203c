/**
 * The lemmas that a noun may be listed under. In: a token. Out: the reader's lemma first, then the form as a regular
 * singular, since readers leave "troops" as it is and miss rare plurals. It looks nothing up.
 */
import type { Token } from '../record/document.ts';

export function nounLemmas(token: Token): string[] {
  const lemma = token.lemma.toLowerCase();
  const form = token.form.toLowerCase();
  if (token.upos !== 'NOUN') return [lemma];
  return [...new Set([lemma, ...singularsOf(form)])];
}

function singularsOf(form: string): string[] {
  if (/[^aeiou]ies$/.test(form)) return [form.replace(/ies$/, 'y')];
  if (/(s|x|z|ch|sh)es$/.test(form)) return [form.slice(0, -2), form.slice(0, -1)];
  if (/[^s]s$/.test(form)) return [form.slice(0, -1)];
  return form.endsWith('men') ? [form.replace(/men$/, 'man')] : [];
}
