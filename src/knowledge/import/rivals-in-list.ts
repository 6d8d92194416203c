/**
 * Spells of one list that cannot both be: two holders of an office that a state has once, at one time. In: spells
 * by their start. Out: each such spell with one that it contradicts. One pass over each office, however long the
 * list is.
 */
import type { Spell } from './join-spells.ts';
import { overlapForCertain, sureEnd, sureStart } from './spans-of-days.ts';

export function rivalsInList(spells: readonly Spell[]): Map<Spell, Spell> {
  const offices = new Map<string, Spell[]>();
  for (const spell of spells) {
    const { office, country } = spell.holding;
    if (!office.unique) continue;
    const key = `${office.id}|${country}`;
    const list = offices.get(key);
    if (list === undefined) offices.set(key, [spell]);
    else list.push(spell);
  }
  const rivals = new Map<Spell, Spell>();
  for (const list of offices.values()) {
    // The one that lasts longest so far, and the longest of somebody else: whoever overlaps any overlaps one of these.
    let longest: Spell | null = null;
    let other: Spell | null = null;
    for (const spell of [...list].sort((a, b) => (sureStart(a) < sureStart(b) ? -1 : 1))) {
      for (const before of [longest, other]) {
        if (before === null || isSamePerson(before, spell) || !overlapForCertain(before, spell)) continue;
        if (!rivals.has(spell)) rivals.set(spell, before);
        if (!rivals.has(before)) rivals.set(before, spell);
      }
      if (longest === null || sureEnd(spell) > sureEnd(longest)) {
        if (longest !== null && !isSamePerson(longest, spell)) other = longest;
        longest = spell;
      } else if (!isSamePerson(longest, spell) && (other === null || sureEnd(spell) > sureEnd(other))) {
        other = spell;
      }
    }
  }
  return rivals;
}

function isSamePerson(a: Spell, b: Spell): boolean {
  return a.holding.personKey === b.holding.personKey;
}
