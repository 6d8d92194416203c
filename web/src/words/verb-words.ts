/** A verb as one does it, and as several do. Pure. */

/** @param words a verb of the third person, with or without more: "denies it" is "deny it" for two */
export function verbWords(words: string, doers: number): string {
  if (doers < 2) return words;
  const [verb = '', ...rest] = words.split(' ');
  return [verb.endsWith('ies') ? `${verb.slice(0, -3)}y` : verb.replace(/s$/, ''), ...rest].join(' ');
}
