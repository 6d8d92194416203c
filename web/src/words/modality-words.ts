/**
 * The status of an act in people's words. Each has a word, a sign and a line of its own, so that it can be told
 * without colour. `key` is what the filter `modality` takes.
 */
export const MODALITIES = [
  { key: 'done', word: 'done', about: 'told as having happened' },
  { key: 'future', word: 'planned', about: 'to come, promised or intended; it has not happened yet' },
  { key: 'negated', word: 'denied', about: 'said not to have happened, or refused' },
  { key: 'hypothetical', word: 'may be', about: 'feared, possible, conditional or doubted' },
  { key: 'historical', word: 'background', about: 'past, told as background to the news' },
] as const;

export type ModalityKey = (typeof MODALITIES)[number]['key'];

type Flags = { negated: boolean; future: boolean; hypothetical: boolean; historical: boolean };

/** What a row wears: `done` alone, or every flag that is set, the weightiest first. */
export function modalityKeys(flags: Flags): ModalityKey[] {
  const set = (['negated', 'hypothetical', 'future', 'historical'] as const).filter((key) => flags[key]);
  return set.length === 0 ? ['done'] : set;
}

export function modalityWord(key: string): string {
  return MODALITIES.find((modality) => modality.key === key)?.word ?? key;
}

export function modalityAbout(key: string): string {
  return MODALITIES.find((modality) => modality.key === key)?.about ?? '';
}
