/** Which words a coding rests on, each with the part that it plays. In: events, claims, names. Out: spans. */
import type { CodedClaim, CodedEvent, FieldSpan, Name } from '../api/rows.ts';
import type { Coding, Reading } from './reading.ts';

/** In the order in which they are told to the reader. */
export const ROLES = [
  'trigger',
  'source',
  'target',
  'place',
  'date',
  'modality',
  'cue',
  'speaker',
  'content',
  'name',
] as const;

export type Role = (typeof ROLES)[number];

/** What each part is called in the legend. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  trigger: 'what happened',
  source: 'who',
  target: 'to whom',
  place: 'where',
  date: 'when',
  modality: 'status words',
  cue: 'word of saying',
  speaker: 'who says so',
  content: 'what is said',
  name: 'name',
};

export type RoleSpan = FieldSpan & { id: string; role: Role };

/** An event's words. The claims around it lend it their cues and speakers. */
export function eventSpans(event: CodedEvent, claims: ReadonlyMap<string, CodedClaim>): RoleSpan[] {
  const mark = marker(event.id);
  const around = event.attribution.flatMap((id) => claims.get(id) ?? []);
  return [
    mark('trigger', event.trigger),
    ...event.source.map((span) => mark('source', span)),
    ...event.target.map((span) => mark('target', span)),
    ...placed(event.place).map((span) => mark('place', span)),
    ...placed(event.date).map((span) => mark('date', span)),
    ...event.explanation.evidence
      .filter((evidence) => evidence.for.startsWith('modality.'))
      .map((span) => mark('modality', span)),
    ...around.flatMap((claim) => [
      ...(claim.cue === null ? [] : [mark('cue', claim.cue)]),
      ...claim.speakers.map((span) => mark('speaker', span)),
    ]),
  ];
}

/** A claim's words. */
export function claimSpans(claim: CodedClaim): RoleSpan[] {
  const mark = marker(claim.id);
  return [
    ...(claim.cue === null ? [] : [mark('cue', claim.cue)]),
    ...claim.speakers.map((span) => mark('speaker', span)),
    ...claim.content.map((span) => mark('content', span)),
  ];
}

/** The words of a coding, whichever kind it is. */
export function codingSpans(coding: Coding, claims: Reading['claims']): RoleSpan[] {
  return coding.record === 'event' ? eventSpans(coding.event, claims) : claimSpans(coding.claim);
}

/** Names, each under its own id. */
export function nameSpans(names: readonly Name[]): RoleSpan[] {
  return names.map((name) => marker(name.id)('name', name));
}

function marker(id: string): (role: Role, span: FieldSpan) => RoleSpan {
  return (role, { field, start, end }) => ({ id, role, field, start, end });
}

type Loose = {
  field?: FieldSpan['field'] | null | undefined;
  start?: number | null | undefined;
  end?: number | null | undefined;
};

/** Places and dates may stand on no words of the report. */
function placed(value: Loose | null): FieldSpan[] {
  if (value === null) return [];
  const { field, start, end } = value;
  if (field == null || start == null || end == null) return [];
  return [{ field, start, end }];
}
