/** What a mention names. A nationality is also a religious, ethnic or political group ('Kurds', 'Republicans'). */
export const MENTION_KINDS = [
  'person',
  'organisation',
  'place',
  'nationality',
  'facility',
  'weapon',
  'law',
  'vessel',
  'event',
] as const;

export type MentionKind = (typeof MENTION_KINDS)[number];
