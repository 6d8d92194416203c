/** Writes what a name stands for into its mention. In: a mention and the entry chosen. Out: the mention with kind and ids. */
import { cityKey } from '../knowledge/city-table.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { StoredName } from '../knowledge/name-index.ts';
import type { Mention } from '../record/mention.ts';
import type { MentionUse } from './resolution.ts';

/** The id under which a capital is filed among the cities. */
function capitalPlaceId(knowledge: Knowledge, stateId: string): string | null {
  const state = knowledge.states.get(stateId);
  if (state?.capital === undefined) return null;
  return `city/${state.iso3.toLowerCase()}-${cityKey(state.capital.name).replaceAll(' ', '-')}`;
}

/**
 * The mention, linked. A capital is a place and, as a metonym, its government: it carries both ids. A state is
 * an actor and a place under one id.
 */
export function linkMention(
  mention: Mention,
  entry: StoredName,
  text: string,
  knowledge: Knowledge,
): { mention: Mention; use: MentionUse } {
  const { id, use, kind } = entry;
  const isState = use === 'state' || use === 'contextual';
  const stateId = knowledge.states.has(id) ? id : null;
  const actor = stateId !== null || use === 'organisation' || use === 'person';
  const linked: Mention = {
    ...mention,
    text,
    kind,
    actorId: actor ? id : null,
    placeId: isState ? id : use === 'capital' ? capitalPlaceId(knowledge, id) : use === 'place' ? id : null,
    weaponId: use === 'weapon' ? id : null,
    instrumentId: use === 'instrument' ? id : null,
  };
  return { mention: linked, use: { use, stateId } };
}
