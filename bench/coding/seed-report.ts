/**
 * What the seed report must give: the events that its companion `wanted.md` numbers, its claims, and nothing of what
 * it rules out. In: the result of reading the report. Out: one row for each check. Sides are countries.
 */
import type { Event } from '../../src/record/event.ts';
import type { ReadResult } from '../../src/record/read-result.ts';
import { countriesOf } from './probes.ts';

type Check = {
  name: string;
  type: string;
  modes?: readonly string[];
  sources: readonly string[];
  targets: readonly string[];
  /** Both sides as sources are as good. */
  orReciprocal?: boolean;
};

const DAY = '2023-07-27';

const CHECKS: readonly Check[] = [
  {
    name: '1 visitors welcomed',
    type: 'CONSULT',
    modes: ['visit'],
    sources: ['RUS', 'CHN'],
    targets: ['PRK'],
  },
  { name: '2 visit of the minister', type: 'CONSULT', modes: ['visit'], sources: ['RUS'], targets: ['PRK'] },
  { name: '3 missiles shown', type: 'MOBILIZE', modes: ['weapons'], sources: ['PRK'], targets: [] },
  { name: '4 letter from Moscow', type: 'CONSULT|COOPERATE', sources: ['RUS'], targets: ['PRK'] },
  { name: '4 letter from Beijing', type: 'CONSULT|COOPERATE', sources: ['CHN'], targets: ['PRK'] },
  { name: '5 thanks', type: 'SUPPORT', sources: ['PRK'], targets: ['RUS'] },
  { name: '6 support voiced', type: 'SUPPORT', sources: ['PRK'], targets: ['RUS'] },
  { name: '7 tour', type: 'CONSULT', modes: ['visit'], sources: ['RUS'], targets: ['PRK'] },
  { name: '8 meeting', type: 'CONSULT', sources: ['PRK', 'CHN'], targets: [], orReciprocal: true },
];

type ClaimCheck = { name: string; speaker: RegExp; cue: RegExp; anonymous?: boolean };

const CLAIMS: readonly ClaimCheck[] = [
  { name: 'claim of Panda', speaker: /Panda/, cue: /./ },
  { name: 'claim of analysts, a coalition', speaker: /analysts/, cue: /view/, anonymous: true },
  { name: 'claim of analysts, a drone', speaker: /analysts/, cue: /believe/, anonymous: true },
  { name: 'claim of Kim', speaker: /Kim/, cue: /remark/ },
  { name: 'claim of state media', speaker: /media/, cue: /./ },
];

type RuledOut = { name: string; isIt: (event: Event) => boolean };

const RULED_OUT: readonly RuledOut[] = [
  {
    name: 'no support for a ban',
    isIt: (e) => /^support$/i.test(e.trigger.text) && countriesOf(e.source).includes('CHN'),
  },
  { name: 'no concerns as an act', isIt: (e) => /concern|safeguard/i.test(e.trigger.text) },
  { name: 'no drone of the analysts', isIt: (e) => /drone/i.test(e.trigger.text) },
  { name: 'no attack of the author', isIt: (e) => e.type === 'ASSAULT' },
];

export type SeedRow = { name: string; ok: boolean };

export function checkSeedReport(result: ReadResult): SeedRow[] {
  const filed = result.events.filter((e) => e.status === 'filed');
  const left = new Set(filed);
  const events = CHECKS.map((check) => {
    const found = [...left].find((e) => isWanted(e, check));
    if (found !== undefined) left.delete(found);
    return { name: check.name, ok: found !== undefined };
  });
  const claims = CLAIMS.map(({ name, speaker, cue, anonymous }) => ({
    name,
    ok: result.claims.some(
      (c) =>
        cue.test(c.cue?.text ?? '') &&
        c.speakers.some((s) => speaker.test(s.text) && (anonymous === undefined || s.anonymous)),
    ),
  }));
  const others = RULED_OUT.map(({ name, isIt }) => ({ name, ok: !filed.some(isIt) }));
  const isClean = !result.article.text.includes('Posting Komentar');
  return [...events, ...claims, ...others, { name: 'no furniture', ok: isClean }];
}

function isWanted(event: Event, check: Check): boolean {
  const isType = check.type.split('|').includes(event.type);
  const isMode = check.modes === undefined || check.modes.includes(event.mode ?? '');
  const isDay = event.date?.from === DAY && Object.values(event.modality).every((flag) => !flag);
  if (!isType || !isMode || !isDay) return false;
  const [sources, targets] = [countriesOf(event.source), countriesOf(event.target)];
  const straight =
    check.sources.every((c) => sources.includes(c)) && check.targets.every((c) => targets.includes(c));
  const isSameSize = sources.length === check.sources.length;
  if (straight && isSameSize) return true;
  return check.orReciprocal === true && check.sources.every((c) => [...sources, ...targets].includes(c));
}
