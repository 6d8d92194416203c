/**
 * Checks the sentences of `probes.jsonl`: each wants events (types, sides by country, exact modality, date) and
 * claims (speaker, stance). In: the text of the file and a way to read a sentence. Out: faults by id of the probe.
 */
import type { Event } from '../../src/record/event.ts';
import { MODALITIES } from '../../src/record/lists/modalities.ts';
import type { ReadResult } from '../../src/record/read-result.ts';

type WantedEvent = {
  types: string[];
  modes?: string[];
  source?: string[];
  target?: string[];
  modality?: string[];
  reciprocal?: boolean;
  date?: string;
  attributedTo?: string;
};

type WantedClaim = { speaker: string; stance?: string; kind?: string };

export type Probe = {
  id: string;
  text: string;
  publishedAt: string;
  want: { events?: WantedEvent[]; claims?: WantedClaim[]; never?: string[] };
};

export function parseProbes(jsonl: string): Probe[] {
  return jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Probe);
}

/** What is wrong, in words; empty where the probe is coded as wanted. */
export function faultsOfProbe(probe: Probe, result: ReadResult): string[] {
  const faults: string[] = [];
  const filed = result.events.filter((e) => e.status === 'filed');
  const wanted = probe.want.events ?? [];
  for (const want of wanted) {
    const tried = filed.filter((e) => want.types.includes(e.type));
    const misses = tried.map((e) => faultsOfEvent(e, want, result));
    const best = misses.sort((a, b) => a.length - b.length)[0] ?? ['not filed'];
    if (best.length > 0) faults.push(`${want.types.join('|')}: ${best.join('; ')}`);
  }
  for (const want of probe.want.claims ?? []) {
    if (!result.claims.some((c) => isClaim(c, want)))
      faults.push(`no claim of ${want.speaker}${want.stance === undefined ? '' : ` that ${want.stance}`}`);
  }
  if (probe.want.events?.length === 0 && filed.length > 0)
    faults.push(`wants no event, has ${filed.map((e) => e.type).join(', ')}`);
  if ((probe.want.never ?? []).some((n) => n.includes('ASSAULT')) && filed.some(isDoneAssault))
    faults.push('ASSAULT coded as done');
  return faults;
}

/** The plan of the design counts modality as an exact set: a flag too many is a fault. */
function faultsOfEvent(event: Event, want: WantedEvent, result: ReadResult): string[] {
  const faults: string[] = [];
  const check = (name: string, got: readonly string[], wanted: readonly string[] | undefined) => {
    if (wanted === undefined) return;
    const [a, b] = [[...new Set(got)].sort().join('+'), [...wanted].sort().join('+')];
    if (a !== b) faults.push(`${name} ${a || 'none'} for ${b || 'none'}`);
  };
  check('source', countriesOf(event.source), want.source);
  check('target', countriesOf(event.target), want.target);
  check(
    'modality',
    MODALITIES.filter((m) => event.modality[m]),
    want.modality,
  );
  if (want.modes !== undefined && !want.modes.includes(event.mode ?? '')) faults.push(`mode ${event.mode}`);
  if (want.reciprocal !== undefined && want.reciprocal !== event.reciprocal) faults.push('reciprocal');
  if (want.date !== undefined && event.date?.from !== want.date)
    faults.push(`date ${event.date?.from ?? 'none'}`);
  if (want.attributedTo !== undefined) {
    const around = result.claims.filter((c) => event.attribution.includes(c.id));
    if (!around.some((c) => countriesOf(c.speakers).includes(want.attributedTo ?? '')))
      faults.push('attribution');
  }
  return faults;
}

export function countriesOf(participants: Event['source']): string[] {
  return [...new Set(participants.flatMap((p) => (p.actor?.country ? [p.actor.country] : [])))];
}

function isClaim(claim: ReadResult['claims'][number], want: WantedClaim): boolean {
  const isSpeaker =
    want.speaker === 'anonymous'
      ? claim.speakers.some((s) => s.anonymous)
      : countriesOf(claim.speakers).includes(want.speaker);
  const isStance = want.stance === undefined || claim.stance === want.stance;
  return isSpeaker && isStance && (want.kind === undefined || claim.kind === want.kind);
}

function isDoneAssault(event: Event): boolean {
  return event.type === 'ASSAULT' && MODALITIES.every((m) => !event.modality[m]);
}
