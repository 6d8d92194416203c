/**
 * What the name of a body that no list holds says of it. In: a mention. Out: sectors by a role word in the name
 * ("Example Institute", "Northern Bank"), the country whose name or adjective stands in it ("Bank of China").
 */
import { matchNames } from '../knowledge/match-names.ts';
import type { TitleEntry } from '../knowledge/title-index.ts';
import type { Sector } from '../record/lists/sectors.ts';
import type { Mention } from '../record/mention.ts';
import type { Spot } from './phrase.ts';

/** The last role word in the name; null when there is none. */
export function roleInName(spot: Spot, mention: Mention): Extract<TitleEntry, { kind: 'role' }> | null {
  for (let at = mention.lastToken; at >= mention.firstToken; at--) {
    const title = spot.frame.title[at] ?? null;
    if (title?.entry.kind === 'role') return title.entry;
  }
  return null;
}

/** Sectors of the last role word in the name; null when there is none. */
export function sectorsInName(spot: Spot, mention: Mention): Sector[] | null {
  const role = roleInName(spot, mention);
  return role === null ? null : [...role.sectors];
}

/** Code of the first state that the name holds; null when it holds none. */
export function countryInName(spot: Spot, mention: Mention): string | null {
  const { knowledge } = spot.document.resolution;
  const inside = spot.sentence.tokens.slice(mention.firstToken, mention.lastToken + 1);
  for (const match of matchNames(inside, knowledge.names)) {
    const state = knowledge.states.get(match.entries[0]?.id ?? '');
    if (state !== undefined) return state.iso3;
  }
  return null;
}
