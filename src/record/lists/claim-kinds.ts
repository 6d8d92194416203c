/** Direct: the words are quoted. Indirect: reported in the author's words. Mixed: indirect with quoted words inside. */
export const CLAIM_KINDS = ['direct', 'indirect', 'mixed'] as const;

export type ClaimKind = (typeof CLAIM_KINDS)[number];
