/** Why a report was kept but not coded. Language: not English. Empty: no text. No article: a page without a report on it. Too long: past the reader's limit. */
export const NOT_CODED_REASONS = ['language', 'empty', 'no-article', 'too-long'] as const;

export type NotCodedReason = (typeof NOT_CODED_REASONS)[number];
