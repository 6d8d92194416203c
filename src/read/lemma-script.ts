/**
 * Lemmas as edits of word forms.
 * In: a form and a script that the model chose. Out: the lemma. `l;3;y` lowers the form, cuts three characters
 * (code points) from its end and adds y; `k` keeps the case; `=be` is the lemma itself.
 * After the edit scripts of UDPipe 2 (Straka 2018), without changes inside the word.
 */

/** A script taken apart once, to be applied many times. */
export type LemmaScript = { lemma: string } | { lower: boolean; cut: number; suffix: string };

/** Parses a script. Text that is no script is taken as "keep the form". */
export function parseLemmaScript(script: string): LemmaScript {
  if (script.startsWith('=')) return { lemma: script.slice(1) };
  const match = /^([kl]);(\d+);([\s\S]*)$/.exec(script);
  if (!match) return { lower: false, cut: 0, suffix: '' };
  return { lower: match[1] === 'l', cut: Number(match[2]), suffix: match[3] ?? '' };
}

/** Applies a script to a form. A cut longer than the form leaves the suffix alone, or the form where that is empty. */
export function applyLemmaScript(script: LemmaScript, form: string): string {
  if ('lemma' in script) return script.lemma;
  const base = script.lower ? form.toLowerCase() : form;
  if (script.cut === 0) return base + script.suffix;
  const points = Array.from(base);
  const kept = points.slice(0, Math.max(0, points.length - script.cut)).join('');
  return kept + script.suffix || base;
}
