/** What a person finds of a coding. Wrong ones leave lists and exports; nothing is deleted. */
export const VERDICTS = ['right', 'wrong'] as const;

export type Verdict = (typeof VERDICTS)[number];
