/** How a speaker stands to what the claim says. */
export const STANCES = [
  'asserts',
  'denies',
  'doubts',
  'predicts',
  'promises',
  'demands',
  'praises',
  'accuses',
  'threatens',
  'refuses',
  'hopes',
  'concedes',
] as const;

export type Stance = (typeof STANCES)[number];
