/** Why a report was kept but not coded. Language: not English. Empty: no text. Too long: over a million characters, no report. */
export const NOT_CODED_REASONS = ['language', 'empty', 'too-long'] as const;

export type NotCodedReason = (typeof NOT_CODED_REASONS)[number];
