/** Filed: good enough to count. Uncertain: kept and shown, for a person to decide. */
export const EVENT_STATUSES = ['filed', 'uncertain'] as const;

export type EventStatus = (typeof EVENT_STATUSES)[number];
