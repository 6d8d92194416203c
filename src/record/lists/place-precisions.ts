/** How exactly a place is known. */
export const PLACE_PRECISIONS = ['site', 'city', 'region', 'country'] as const;

export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];
