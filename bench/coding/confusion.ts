/**
 * Which types are taken for which. In: judged sentences. Out: a table in text, gold type by the type of the strongest
 * filed event; a dot is nought. A gold type that was split stands with both of today's names.
 */
import { type Judged, strongestEvent } from './type-score.ts';

const NONE = 'none';

export function confusionLines(judged: readonly Judged[]): string[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { wanted, events } of judged) {
    const gold = wanted.join('/') || NONE;
    const found = strongestEvent(events)?.plover.type ?? NONE;
    const row = counts.get(gold) ?? new Map<string, number>();
    row.set(found, (row.get(found) ?? 0) + 1);
    counts.set(gold, row);
  }
  const found = new Set([...counts.values()].flatMap((row) => [...row.keys()]));
  const columns = [...[...found].filter((type) => type !== NONE).sort(), NONE];
  const first = Math.max(...[...counts.keys()].map((gold) => gold.length), 4);
  const head = `${'gold'.padEnd(first)}  ${columns.map((type) => type.slice(0, 5).padStart(5)).join(' ')}`;
  const lines = [...counts].sort().map(([gold, row]) => {
    const cells = columns.map((type) => String(row.get(type) ?? '·').padStart(5)).join(' ');
    return `${gold.padEnd(first)}  ${cells}`;
  });
  return [head, ...lines];
}
