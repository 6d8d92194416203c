/** Stated: the report names the place for this event. Inferred: it follows from something else, such as the dateline. */
export const PLACE_BASES = ['stated', 'inferred'] as const;

export type PlaceBasis = (typeof PLACE_BASES)[number];
