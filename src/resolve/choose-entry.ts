/**
 * Chooses what a name stands for. In: the entries that share the name, and what the document has named. Out: one
 * entry, or null where the name does not count here ("the North" in a text about other states). Leaves persons who
 * share a full name to their offices at the date.
 */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { StoredName } from '../knowledge/name-index.ts';
import { officesAt } from '../knowledge/persons.ts';

/** A contextual name belongs to a state whose twin may be the one that the text speaks of. */
const TWINS: Readonly<Record<string, readonly string[]>> = {
  PRK: ['PRK', 'KOR'],
  KOR: ['KOR', 'PRK'],
};

/**
 * @param countries codes of states named in the document without doubt
 * @param adjective true where the word modifies a noun, so that it is the adjective rather than the people
 */
export function chooseEntry(
  entries: readonly StoredName[],
  knowledge: Knowledge,
  countries: ReadonlyMap<string, number>,
  day: string | null,
  adjective: boolean,
): StoredName | null {
  const fitting = entries.filter((entry) => {
    // A text that names no state at all is taken to speak of the one that the phrase is used for in the press.
    if (entry.use !== 'contextual' || countries.size === 0) return true;
    const code = knowledge.states.get(entry.id)?.iso3 ?? '';
    return (TWINS[code] ?? [code]).some((one) => countries.has(one));
  });
  if (fitting.length <= 1) return fitting[0] ?? null;
  const scored = fitting.map((entry) => ({
    entry,
    score: scoreOf(entry, knowledge, countries, day, adjective),
  }));
  // Ties go to the entry that stands first in the files: there the likelier one is put first.
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).entry;
}

function scoreOf(
  entry: StoredName,
  knowledge: Knowledge,
  countries: ReadonlyMap<string, number>,
  day: string | null,
  adjective: boolean,
): number {
  let score = 0;
  const state = knowledge.states.get(entry.id);
  if (state !== undefined) {
    if (countries.has(state.iso3)) score += 4;
    if (day !== null && (state.to ?? '9999') >= day) score += 2;
    if (!state.territory) score += 1;
    if (entry.use === (adjective ? 'adjective' : 'people')) score += 1;
    if (entry.use === 'state') score += 1;
  }
  const person = knowledge.persons.get(entry.id);
  if (person !== undefined) {
    if (countries.has(person.country)) score += 2;
    if (day !== null && officesAt(person, day).length > 0) score += 3;
  }
  const body = knowledge.organisations.get(entry.id);
  if (body?.country != null && countries.has(body.country)) score += 2;
  return score;
}
