/**
 * `words/*.yaml`: classes of plain words that the resolver reads a text by, which no other file holds. Each file
 * gives some of the classes; a class that no file gives is empty.
 */
import { z } from 'zod';

/** The classes, by file of `words/`. What each is for stands beside it there. */
export const WORD_CLASSES = [
  // actors.yaml
  'denying',
  'blaming',
  'sides',
  'stateWords',
  'needsOwner',
  'unnamedStates',
  'members',
  'counts',
  'blocs',
  'bands',
  'notOfTheDay',
  'partOfState',
  'said',
  'leading',
  'helped',
  'ships',
  'reportersSeats',
  'noPeople',
  // places.yaml
  'where',
  'whither',
  'reached',
  'moving',
  'leaving',
  'placeKinds',
  'speaking',
  'happenings',
  'besidePlace',
  'onPlaces',
  'onlyOnPlaces',
  'onlyWhere',
  'partsOfPlaces',
  // times.yaml
  'ahead',
  'sameInPast',
  'partsOfTime',
] as const;

export type WordClass = (typeof WORD_CLASSES)[number];

export type WordClasses = Readonly<Record<WordClass, ReadonlySet<string>>>;

export const wordsFileSchema = z.strictObject({
  source: z.string(),
  words: z.partialRecord(z.enum(WORD_CLASSES), z.array(z.string().min(1)).min(1)),
});

/** All classes as sets; a class that stands in several files holds the words of all. */
export function toWordClasses(
  files: readonly Readonly<Partial<Record<WordClass, readonly string[]>>>[],
): WordClasses {
  const entries = WORD_CLASSES.map((name) => [name, new Set(files.flatMap((file) => file[name] ?? []))]);
  return Object.fromEntries(entries) as Record<WordClass, ReadonlySet<string>>;
}
