/** Where a date comes from. Stated: written out. Anchored: counted from another date ('on Thursday', 'two days later'). Inferred: worked out from clues. Publication: only the date of the report is known. */
export const DATE_BASES = ['stated', 'anchored', 'inferred', 'publication'] as const;

export type DateBasis = (typeof DATE_BASES)[number];
