/** How exactly a date is known: the length of the stretch that it names. */
export const DATE_PRECISIONS = [
  'minute',
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
] as const;

export type DatePrecision = (typeof DATE_PRECISIONS)[number];
