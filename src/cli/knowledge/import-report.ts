/** What a user is told of an import: counts that add up, what was skipped and why, what a person must look at. */
import type { ImportPlan, SkippedEntry } from '../../knowledge/import/plan-import.ts';
import { SKIP_REASONS, type SkipReason } from '../../knowledge/import/skip-reasons.ts';
import { counted } from '../view/counted.ts';
import { withoutControls } from '../view/without-controls.ts';

export type ImportEnd = { kind: 'nothing' } | { kind: 'written' | 'would-write'; path: string };

/** Examples of each reason. */
const SHOWN = 5;
/** Contradictions are for a person to look at; more than these are for nobody. */
const CONTRADICTIONS_SHOWN = 200;

export function importReport(plan: ImportPlan, end: ImportEnd): string {
  const { counts, skipped, differences } = plan;
  const lines = [
    `${counts.in} in = ${counts.added} added + ${counts.known} known + ${counts.ended} ended + ${counts.skipped} skipped`,
    endWords(plan, end),
  ];
  const reasons = Object.keys(SKIP_REASONS) as SkipReason[];
  for (const reason of reasons) {
    const entries = skipped.filter((entry) => entry.reason === reason);
    if (entries.length === 0) continue;
    lines.push(`skipped, ${reason}: ${entries.length} (${SKIP_REASONS[reason]})`);
    lines.push(...some(entries.map(entryWords), reason === 'contradiction' ? CONTRADICTIONS_SHOWN : SHOWN));
  }
  if (differences.length > 0) {
    lines.push(`known with other dates, which stay: ${differences.length}`);
    lines.push(...some(differences, SHOWN));
  }
  return `${lines.join('\n')}\n`;
}

function endWords({ persons, tenures, endings, succeeded }: ImportPlan, end: ImportEnd): string {
  if (end.kind === 'nothing') return 'nothing new: no file was written';
  const parts = [
    counted(persons.length, 'new persons'),
    `${counted(tenures.length, 'tenures')} of known persons`,
    `${counted(endings.length, 'endings')}${succeeded === 0 ? '' : ` (${succeeded} because a successor began)`}`,
  ];
  return `${end.kind === 'written' ? 'written' : 'would be written'} to ${end.path}: ${parts.join(', ')}`;
}

function entryWords({ where, what }: SkippedEntry): string {
  return `${where}: ${what}`;
}

function some(lines: readonly string[], most: number): string[] {
  const shown = lines.slice(0, most).map((line) => `  ${withoutControls(line)}`);
  return lines.length > most ? [...shown, `  and ${lines.length - most} more`] : shown;
}
