/**
 * What the seed report must give: the events that its companion `wanted.md` numbers, and one analyst's claim. In:
 * the result of reading the report. Out: one row for each check, with what was missing. Sides are countries.
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
  { name: '4 letter from Moscow', type: 'CONSULT|COOPERATE', sources: ['RUS'], targets: ['PRK'] },
  { name: '4 letter from Beijing', type: 'CONSULT|COOPERATE', sources: ['CHN'], targets: ['PRK'] },
  { name: '6 support voiced', type: 'SUPPORT', sources: ['PRK'], targets: ['RUS'] },
  { name: '8 meeting', type: 'CONSULT', sources: ['PRK', 'CHN'], targets: [], orReciprocal: true },
];

export type SeedRow = { name: string; ok: boolean };

export function checkSeedReport(result: ReadResult): SeedRow[] {
  const filed = result.events.filter((e) => e.status === 'filed');
  const left = new Set(filed);
  const rows = CHECKS.map((check) => {
    const found = [...left].find((e) => isWanted(e, check));
    if (found !== undefined) left.delete(found);
    return { name: check.name, ok: found !== undefined };
  });
  const hasClaim = result.claims.some((c) => c.speakers.some((s) => s.text.includes('Panda')));
  const isClean = !result.article.text.includes('Posting Komentar');
  return [...rows, { name: 'claim of Panda', ok: hasClaim }, { name: 'no furniture', ok: isClean }];
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
