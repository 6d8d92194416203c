/**
 * States that nobody names: "Western nations", "Arab states", "NATO allies". In: a plural noun and what it is tied
 * to. Out: an actor in these words, without an id and a country; that of the organisation whose members they are
 * where one is named; null for other nouns. "The two countries" are no matter of this module (see `sides.ts`).
 */
import { anchorOf, isOpener, leftModifiers, type Spot, tokenOf } from './phrase.ts';
import type { ResolvedActor } from './resolution.ts';
import type { Tie } from './stated-country.ts';

/** @param ties what the noun is tied to; those of one state are no matter of this module either */
export function unnamedStates(spot: Spot, ties: readonly Tie[]): ResolvedActor | null {
  const token = tokenOf(spot);
  const word = token.lemma.toLowerCase();
  const { knowledge } = spot.document.resolution;
  const { unnamedStates: states, members, counts } = knowledge.words;
  if (token.feats.Number !== 'Plur' || (!states.has(word) && !members.has(word))) return null;
  const body = ties
    .map((tie) => knowledge.organisations.get(spot.frame.mention[tie.first]?.actorId ?? ''))
    .find((one) => one?.country === 'IGO');
  const stated = ties.some((tie) => tie.country !== null && tie.country !== 'IGO');
  if (body === undefined && (stated || !states.has(word))) return null;
  const first = leftModifiers(spot).find((at) => !isOpener(tokenOf(spot, at))) ?? spot.at;
  const after = body === undefined ? [] : ties.filter((tie) => tie.after).map((tie) => tie.last);
  const span = anchorOf(spot, first, Math.max(spot.at, ...after));
  // Two members of a body are not that body.
  const counted = leftModifiers(spot).some((at) => {
    const { form } = tokenOf(spot, at);
    return /^\d+$/.test(form) || counts.has(form.toLowerCase());
  });
  return {
    id: counted ? null : (body?.id ?? null),
    name: span.text,
    country: body?.country ?? null,
    sectors: word === 'government' ? ['GOV'] : [],
    span,
    person: false,
    sex: null,
  };
}
