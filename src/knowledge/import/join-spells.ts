/**
 * Terms that follow on each other are one time in office, as the knowledge has it: a president elected twice. In:
 * holdings. Out: spells, by their start; of each, the holdings that it was made of.
 */

import { earliest, latest, mayTouch } from './spans-of-days.ts';
import type { Holding } from './to-holding.ts';

export type Spell = {
  /** The first of its holdings. */
  holding: Holding;
  from: string;
  to: string | undefined;
  seen: boolean;
  holdings: Holding[];
};

export function joinSpells(holdings: readonly Holding[]): Spell[] {
  const groups = new Map<string, Holding[]>();
  for (const holding of holdings) {
    const key = `${holding.personKey}|${holding.office.id}|${holding.country}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [holding]);
    else group.push(holding);
  }
  return [...groups.values()].flatMap(joinGroup).sort(byStart);
}

function joinGroup(group: readonly Holding[]): Spell[] {
  const spells: Spell[] = [];
  for (const holding of [...group].sort(byStart)) {
    const last = spells.at(-1);
    if (last === undefined || !mayTouch(last, holding)) {
      const { from, to, seen } = holding;
      spells.push({ holding, from, to, seen, holdings: [holding] });
      continue;
    }
    last.holdings.push(holding);
    // A day on which somebody was seen is no better start than one that a list gives.
    if (last.seen && !holding.seen) Object.assign(last, { from: holding.from, seen: false });
    if (latest(holding.to) > latest(last.to)) last.to = holding.to;
  }
  return spells;
}

function byStart(a: { from: string }, b: { from: string }): number {
  const [first, second] = [earliest(a.from), earliest(b.from)];
  return first < second ? -1 : first > second ? 1 : 0;
}
