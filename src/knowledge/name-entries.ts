/** Every name that the knowledge holds, with what it stands for. In: entries by id. Out: rows for the name index. */

import type { MentionKind } from '../record/lists/mention-kinds.ts';
import type { Knowledge } from './knowledge.ts';
import type { NameEntry, NameUse } from './name-index.ts';

type Named = Pick<Knowledge, 'states' | 'organisations' | 'persons' | 'places' | 'weapons' | 'instruments'>;

/** Suffix that North Korean names of missiles take or leave ("Hwasongpho-18", "Hwasong-18"). */
const MISSILE_FAMILY = /^(Hwasong|Hwasal)-/;

export function* nameEntries(known: Named): Generator<NameEntry> {
  for (const state of known.states.values()) {
    const { id } = state;
    yield* rows(id, 'state', 'place', [state.name, ...state.names]);
    yield* rows(id, 'contextual', 'place', state.contextual);
    yield* rows(id, 'adjective', 'nationality', state.adjectives);
    yield* rows(id, 'people', 'nationality', state.people);
    yield* rows(id, 'metonym', 'organisation', state.metonyms);
    if (state.capital?.metonym)
      yield* rows(id, 'capital', 'place', [state.capital.name, ...state.capital.names]);
  }
  for (const { id, name, names } of known.organisations.values()) {
    yield* rows(id, 'organisation', 'organisation', [name, ...names]);
  }
  for (const { id, name, names } of known.persons.values())
    yield* rows(id, 'person', 'person', [name, ...names]);
  for (const { id, name, names, kind } of known.places.values()) {
    yield* rows(id, 'place', kind === 'facility' ? 'facility' : 'place', [name, ...names]);
  }
  for (const { id, name, names } of known.weapons.values()) {
    const all = [name, ...names];
    yield* rows(id, 'weapon', 'weapon', all);
    yield* rows(id, 'weapon', 'weapon', all.filter((one) => MISSILE_FAMILY.test(one)).flatMap(withSuffix));
  }
  for (const { id, name, names } of known.instruments.values()) {
    yield* rows(id, 'instrument', 'law', [name, ...names]);
  }
}

function* rows(id: string, use: NameUse, kind: MentionKind, names: readonly string[]): Generator<NameEntry> {
  for (const name of names) yield { id, use, kind, name };
}

function withSuffix(name: string): string[] {
  return [name.replace('-', 'pho-'), name.replace('-', 'po-')];
}
