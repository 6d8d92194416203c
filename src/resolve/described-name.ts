/**
 * What the words beside a name say of its bearer. In: a name and its head. Out: country and sectors by its title, by an
 * apposition on either side ("Oda Brandvik, a Norwegian judge", "the Swedish carmaker Lindholm Motors") and by what it
 * is tied to. Guesses nothing.
 */
import { sectorsOfTitle } from '../knowledge/title-index.ts';
import type { Sector } from '../record/lists/sectors.ts';
import type { Mention } from '../record/mention.ts';
import { childrenOf, relation, type Spot, tokenOf } from './phrase.ts';
import type { ResolvedActor } from './resolution.ts';
import { type Tie, tiesOf } from './stated-country.ts';

type ActorAt = (at: number) => ResolvedActor | null;
type Sides = { country: string | null; sectors: Sector[] };

/** The title right before a name: "Russian Defence Minister" in front of "Sergei Shoigu". */
export function titleBefore(spot: Spot, mention: Mention) {
  const title = spot.frame.title[mention.firstToken - 1] ?? null;
  return title !== null && title.lastToken === mention.firstToken - 1 ? title : null;
}

/** Country and sectors that the words around a person's name state. @param head the name's head token */
export function describedAs(spot: Spot, mention: Mention, head: number, actorAt: ActorAt): Sides {
  const title = titleBefore(spot, mention);
  let country: string | null = null;
  const sectors = new Set<Sector>();
  const take = (ties: readonly Tie[], titles: readonly Sector[]) => {
    const sides = sidesOf(ties);
    country ??= sides.country;
    for (const sector of [...titles, ...sides.sectors]) sectors.add(sector);
  };
  if (title !== null) {
    const around = [...tiesOf(spot, head, actorAt), ...tiesOf(spot, title.lastToken, actorAt)];
    take([...around, ...tiesBefore(spot, title.firstToken)], sectorsOfTitle(title.entry));
  } else {
    // "Oda Brandvik of the Example Institute"
    take(tiesOf(spot, head, actorAt), []);
  }
  const described = describersOf(spot, head, actorAt);
  country ??= described.country;
  for (const sector of described.sectors) sectors.add(sector);
  return { country, sectors: [...sectors] };
}

/** Names of states that stand right before a title, whatever the parser hung them on. */
function tiesBefore(spot: Spot, titleFirst: number): Tie[] {
  const mention = spot.frame.mention[titleFirst - 1] ?? null;
  const state = mention === null ? undefined : spot.document.resolution.uses.get(mention.id)?.stateId;
  if (mention === null || state == null) return [];
  const code = spot.document.resolution.knowledge.states.get(state)?.iso3 ?? null;
  return [
    {
      country: code,
      bodySectors: [],
      stateId: state,
      byPronoun: false,
      first: mention.firstToken,
      last: mention.lastToken,
      after: false,
    },
  ];
}

/**
 * What the nouns say that stand in apposition to a name. A noun that no list holds ("a Dutch beekeeper") gives the
 * country that is stated before it, and no sector.
 */
export function describersOf(spot: Spot, head: number, actorAt: ActorAt): Sides {
  const found: Sides = { country: null, sectors: [] };
  for (const at of describers(spot, head)) {
    const role = spot.frame.title[at] ?? null;
    const ties = tiesOf(spot, at, actorAt);
    const sides = sidesOf(role === null ? ties.filter((tie) => !tie.after && !tie.byPronoun) : ties);
    found.country ??= sides.country;
    const said = role === null ? [] : [...sectorsOfTitle(role.entry), ...sides.sectors];
    found.sectors.push(...said.filter((sector) => !found.sectors.includes(sector)));
  }
  return found;
}

function describers(spot: Spot, head: number): number[] {
  const isNoun = (at: number) =>
    tokenOf(spot, at).upos === 'NOUN' && (spot.frame.mention[at] ?? null) === null;
  const after = childrenOf(spot, head).filter((child) => {
    const { rel } = tokenOf(spot, child);
    if (rel === 'acl:relcl') return (spot.frame.title[child] ?? null) !== null;
    return relation(tokenOf(spot, child)) === 'appos' && isNoun(child);
  });
  // "the Dutch lawyer Femke Oosterhuis": the parser hangs the name on the noun, or the noun on the name.
  const { head: governor, rel } = tokenOf(spot, head);
  const before = /^(?:appos|flat)/.test(rel) && governor >= 0 && isNoun(governor) ? [governor] : [];
  const within = childrenOf(spot, head).filter(
    (child) => child < head && /^(?:nmod:desc|compound)$/.test(tokenOf(spot, child).rel) && isNoun(child),
  );
  return [...after, ...before, ...within];
}

/** Country and sectors of the first tie; an institute's sectors describe its people. */
export function sidesOf(ties: readonly Tie[]): Sides {
  const first = ties[0];
  if (first === undefined) return { country: null, sectors: [] };
  const country = ties.find((tie) => tie.country !== null)?.country ?? null;
  return { country, sectors: [...first.bodySectors] };
}
