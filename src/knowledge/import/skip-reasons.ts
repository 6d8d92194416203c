/** Why an entry of a list is not taken, in the order in which an import tells them. */
export const SKIP_REASONS = {
  'unknown-state': 'no state is known by that name or code',
  'unknown-office': 'the title is none of offices/offices.yaml',
  'no-name': 'nobody is named, or the name is none',
  'one-word-name': 'a name of one word would be found in texts that mean somebody else',
  'name-of-something-else': 'the name is already that of a body, a place or a state',
  'several-persons': 'more than one known person fits',
  'date-unreadable': 'a date is not YYYY, YYYY-MM or YYYY-MM-DD',
  'no-start': 'the list does not say since when',
  'ends-before-start': 'the end lies before the start',
  contradiction: 'it contradicts what is known, or another entry',
} as const;

export type SkipReason = keyof typeof SKIP_REASONS;
