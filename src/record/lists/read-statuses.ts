/** Coded: read and searched for events and claims (there may be none). Not coded: kept, with a reason. */
export const READ_STATUSES = ['coded', 'not-coded'] as const;

export type ReadStatus = (typeof READ_STATUSES)[number];
