/** Which coding is meant when a reader points at words that several share. Pure. */
import type { Coding } from './reading.ts';
import type { Role, RoleSpan } from './role-spans.ts';

/** What a word is most of all. Of a claim around an event, cue and speaker belong to the claim first. */
const WEIGHT: Readonly<Record<Role, number>> = {
  trigger: 0,
  cue: 1,
  modality: 2,
  source: 3,
  target: 3,
  place: 4,
  date: 4,
  speaker: 5,
  content: 6,
  name: 9,
};

/** The codings that cover a segment, the likeliest first; names are none. */
export function rankCodings(covers: readonly RoleSpan[], byId: ReadonlyMap<string, Coding>): string[] {
  const ranked = covers
    .filter((cover) => byId.has(cover.id))
    .map((cover) => ({ ...cover, weight: weightOf(cover, byId), length: cover.end - cover.start }))
    .sort((a, b) => a.weight - b.weight || a.length - b.length);
  return [...new Set(ranked.map((cover) => cover.id))];
}

/** The one to pin after a press: the likeliest, then with each press the next; null after the last. */
export function nextPin(ranked: readonly string[], pinned: string | null): string | null {
  const at = pinned === null ? -1 : ranked.indexOf(pinned);
  return ranked[at + 1] ?? null;
}

function weightOf(cover: RoleSpan, byId: ReadonlyMap<string, Coding>): number {
  const isLent = (cover.role === 'cue' || cover.role === 'speaker') && byId.get(cover.id)?.record === 'event';
  return WEIGHT[cover.role] + (isLent ? 4 : 0);
}
