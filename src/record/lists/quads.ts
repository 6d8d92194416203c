/** The four quad classes of PLOVER (manual, table 7.2): said or done, in cooperation or in conflict. */
export const QUADS = [
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
] as const;

export type Quad = (typeof QUADS)[number];
