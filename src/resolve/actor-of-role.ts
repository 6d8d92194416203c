/**
 * The actor that a description is. In: a noun without a name of its own ("the Russian defence minister", "a
 * Chinese delegation", "state media"). Out: the holder where office, state and date give one person; else the
 * description with its country and sectors and no id; null where nothing says who acts.
 */
import { holderAt, leaderAt, officesAt, sectorsAt } from '../knowledge/persons.ts';
import type { Person } from '../knowledge/schemas/person.ts';
import { matchTitles, sectorsOfTitle, type TitleMatch } from '../knowledge/title-index.ts';
import type { Sector } from '../record/lists/sectors.ts';
import { actorOfName } from './actor-of-name.ts';
import { homeCountry } from './home-country.ts';
import { isSomebodyElse, isThing, namesPeople, thingSectors } from './noun-classes.ts';
import { anchorOf, childrenOf, isOpener, leftModifiers, type Spot, tokenOf } from './phrase.ts';
import type { ResolvedActor } from './resolution.ts';
import { type Tie, tiesOf } from './stated-country.ts';
import { unnamedStates } from './unnamed-states.ts';

type ActorAt = (at: number) => ResolvedActor | null;

/** "state media": whose they are follows from who acts beside them. */
const OF_NEARBY_STATE: readonly Sector[] = ['JRN', 'GOV'];

/**
 * One actor for each country that the description is tied to: "the Russian and Chinese delegations" are two.
 * @param nearby the nearest actor before the token that has a country, for words such as "state media"
 */
export function actorsOfRole(
  spot: Spot,
  actorAt: ActorAt,
  nearby: () => ResolvedActor | null,
  sameWord: () => ResolvedActor | null,
): ResolvedActor[] {
  const { at } = spot;
  const found = spot.frame.title[at] ?? null;
  // "Two ministers" whom nobody named: ministers.
  const title = found?.entry.kind === 'sides' ? titleOfWord(spot) : found;
  if (title?.entry.kind === 'sides') {
    const members = unnamedStates(spot, tiesOf(spot, at, actorAt));
    return members === null ? [] : [members];
  }
  // The words of a fixed phrase share their modifiers: "South Korean Joint Chiefs of Staff".
  const heads = title === null ? [at] : [...new Set([at, title.firstToken, title.lastToken])];
  const ties = distinct(heads.flatMap((head) => tiesOf(spot, head, actorAt)));
  const named = ties.filter((tie) => tie.country !== null && tie.after === ties[0]?.after && !tie.byPronoun);
  const used = named.length > 1 && coordinated(spot, named) ? named : ties.slice(0, 1);
  const unnamed = unnamedStates(spot, ties);
  if (unnamed !== null) return [unnamed];
  if (isThing(title)) {
    const own = thingSectors(spot, title);
    // "Its drones struck": they act for whoever "its" is. "Condemned it and its drones" is one side named once, and
    // "its ships" may be anybody's cargo.
    const acts = own.includes('MIL') && /^(nsubj|obl:agent)/.test(tokenOf(spot).rel);
    return used.flatMap((tie) => describe(spot, tie, title, own, acts));
  }
  if (title === null)
    return namedNation(spot, ties, actorAt) ?? used.flatMap((tie) => ofUnlistedNoun(spot, tie, actorAt));
  const counterpart = counterpartOf(spot, title, used[0], actorAt);
  if (counterpart !== null) return [counterpart];
  const less = sectorsOfLess(spot, title);
  const sectors = less ?? [...sectorsOfTitle(title.entry)];
  const isOfLess = less !== null;
  if (used.length === 0) {
    if (spot.document.resolution.knowledge.words.needsOwner.has(title.phrase)) return [];
    const office = title.entry.kind === 'office' ? title.entry.office : null;
    if (office?.organisation !== undefined)
      return [holderOrRole(spot, title, 'IGO', null, sectors, isOfLess)];
    const known = heldBefore(spot, title) ?? sameWord();
    if (known !== null) return [{ ...known, span: phrase(spot, title, null) }];
    const owner =
      title.entry.kind === 'role' && OF_NEARBY_STATE.every((sector) => sectors.includes(sector))
        ? nearby()
        : null;
    const country =
      owner?.country ?? (isIndefinite(spot, title) ? null : homeCountry(spot, title.entry, actorAt));
    return [holderOrRole(spot, title, country, null, sectors, isOfLess)];
  }
  return used.map((tie) => {
    const band = bandOf(spot, tie, sectors);
    if (band !== null) return { ...band, span: phrase(spot, title, tie) };
    if (
      title.entry.kind === 'role' &&
      spot.document.resolution.knowledge.words.stateWords.has(title.phrase) &&
      tie.country !== null
    ) {
      return stateAsGovernment(spot, title, tie);
    }
    const own = sectors.length > 0 ? sectors : [...tie.bodySectors];
    return holderOrRole(spot, title, tie.country, tie, own, isOfLess);
  });
}

function titleOfWord(spot: Spot): TitleMatch | null {
  const [match] = matchTitles([tokenOf(spot)], spot.document.resolution.knowledge.titles);
  return match === undefined ? null : { ...match, firstToken: spot.at, lastToken: spot.at };
}

/** "the island nation of Tuvalu": Tuvalu. */
function namedNation(spot: Spot, ties: readonly Tie[], actorAt: ActorAt): ResolvedActor[] | null {
  const { feats, lemma } = tokenOf(spot);
  const { stateWords, unnamedStates: states } = spot.document.resolution.knowledge.words;
  const isNation = stateWords.has(lemma.toLowerCase()) && states.has(lemma.toLowerCase());
  const name = ties.find((tie) => tie.after && tie.stateId !== null);
  if (!isNation || feats.Number === 'Plur' || name === undefined) return null;
  const state = actorAt(name.last);
  return state === null ? null : [{ ...state, span: anchorOf(spot, spot.at, name.last) }];
}

/** A noun that no list holds: people stand for themselves ("Russian tenors"), anything else for whose it is. */
function ofUnlistedNoun(spot: Spot, tie: Tie, actorAt: ActorAt): ResolvedActor[] {
  if (tie.after || tie.byPronoun || isSomebodyElse(spot)) return [];
  if (namesPeople(spot, tokenOf(spot))) return describe(spot, tie, null, [...tie.bodySectors]);
  const owner = spot.frame.mention[tie.first] ?? null;
  const actor = owner === null ? null : actorOfName(spot, owner, actorAt);
  return actor === null || (actor.country === null && actor.id === null) ? [] : [actor];
}

function describe(
  spot: Spot,
  tie: Tie,
  title: TitleMatch | null,
  sectors: Sector[],
  pronounToo = false,
): ResolvedActor[] {
  if (tie.country === null || tie.after || (tie.byPronoun && !pronounToo)) return [];
  const span = phrase(spot, title, tie);
  return [{ id: null, name: span.text, country: tie.country, sectors, span, person: false, sex: null }];
}

function stateAsGovernment(spot: Spot, title: TitleMatch, tie: Tie): ResolvedActor {
  const state = spot.document.resolution.knowledge.stateByCode.get(tie.country ?? '');
  const span = phrase(spot, title, tie);
  const government = title.phrase !== 'country' && title.phrase !== 'nation' && title.phrase !== 'state';
  return {
    id: state?.id ?? null,
    name: state?.name ?? span.text,
    country: tie.country,
    sectors: government ? ['GOV'] : [],
    span,
    person: false,
    sex: null,
  };
}

/** "Houthi rebels", "Hamas fighters": the armed group itself. */
function bandOf(spot: Spot, tie: Tie, sectors: readonly Sector[]): ResolvedActor | null {
  if (!sectors.some((sector) => sector === 'REB' || sector === 'RAD')) return null;
  const { knowledge } = spot.document.resolution;
  const names = leftModifiers(spot).flatMap((at) => spot.frame.mention[at]?.actorId ?? []);
  const named = names.map((id) => knowledge.organisations.get(id)).find((one) => one !== undefined);
  if (named === undefined || !named.sectors.some((sector) => sectors.includes(sector))) return null;
  const span = anchorOf(spot, tie.first, spot.at);
  return {
    id: named.id,
    name: named.name,
    country: named.country,
    sectors: [...named.sectors],
    span,
    person: false,
    sex: null,
  };
}

/** @param isOfLess the title is of something less than the state, so that the state's holder is not meant */
function holderOrRole(
  spot: Spot,
  title: TitleMatch,
  country: string | null,
  tie: Tie | null,
  sectors: Sector[],
  isOfLess: boolean,
): ResolvedActor {
  const { knowledge, day } = spot.document.resolution;
  const span = phrase(spot, title, tie);
  const { entry } = title;
  const singular = tokenOf(spot).feats.Number !== 'Plur';
  let holder: Person | null = null;
  // A former or future holder, or a first one ever, is not the one of the day.
  if (day !== null && country !== null && singular && !isOfLess && !isIndefinite(spot, title)) {
    if (entry.kind === 'leader') holder = leaderAt(knowledge, country, day);
    else if (entry.kind === 'office' && entry.office.unique)
      holder = holderAt(knowledge, entry.office.id, country, day);
  }
  if (holder !== null) {
    return {
      id: holder.id,
      name: holder.name,
      country: holder.country,
      sectors: sectorsAt(knowledge, holder, day),
      span,
      person: true,
      sex: holder.sex ?? null,
    };
  }
  const person = entry.kind === 'office' || entry.kind === 'leader' || (entry.kind === 'role' && !entry.body);
  return { id: null, name: span.text, country, sectors, span, person: person && singular, sex: null };
}

/** "his North Korean counterpart": who holds there the office that the possessor holds here. */
function counterpartOf(
  spot: Spot,
  title: TitleMatch,
  tie: Tie | undefined,
  actorAt: ActorAt,
): ResolvedActor | null {
  const { knowledge, day } = spot.document.resolution;
  if (title.phrase !== 'counterpart' || tie?.country == null || day === null) return null;
  const owner = childrenOf(spot).find((child) => tokenOf(spot, child).rel === 'nmod:poss');
  const possessor = owner === undefined ? null : actorAt(owner);
  const person = knowledge.persons.get(possessor?.id ?? '');
  if (person === undefined) return null;
  // Heads of state and government meet as leaders, whatever their offices are called.
  const leads = leaderAt(knowledge, person.country, day)?.id === person.id;
  for (const { office } of officesAt(person, day)) {
    const holder = leads
      ? leaderAt(knowledge, tie.country, day)
      : holderAt(knowledge, office, tie.country, day);
    if (holder === null || holder.id === person.id) continue;
    return {
      id: holder.id,
      name: holder.name,
      country: holder.country,
      sectors: sectorsAt(knowledge, holder, day),
      span: phrase(spot, title, tie),
      person: true,
      sex: holder.sex ?? null,
    };
  }
  return null;
}

/**
 * "the separatist leader", "the regional president": sectors of the head of something less than the state; null for
 * heads of the state itself.
 */
function sectorsOfLess(spot: Spot, title: TitleMatch): Sector[] | null {
  if (title.entry.kind !== 'leader' && title.entry.kind !== 'office') return null;
  const { partOfState } = spot.document.resolution.knowledge.words;
  const less = leftModifiers(spot, title.lastToken).find(
    (at) =>
      at < title.firstToken &&
      (spot.frame.mention[at] ?? null) === null &&
      partOfState.has(tokenOf(spot, at).lemma.toLowerCase()),
  );
  if (less === undefined) return null;
  const role = spot.frame.title[less]?.entry;
  return role?.kind === 'role' ? [...role.sectors] : [];
}

/** "a Russian defence minister", "former president", "any leader": not the holder of the day. */
function isIndefinite(spot: Spot, title: TitleMatch): boolean {
  const words = [...leftModifiers(spot, spot.at), ...leftModifiers(spot, title.lastToken)];
  return words.some((at) => {
    const token = tokenOf(spot, at);
    const word = token.lemma.toLowerCase();
    if (token.upos === 'DET')
      return ['a', 'an', 'any', 'no', 'every', 'another', 'some', 'each'].includes(word);
    return spot.document.resolution.knowledge.words.notOfTheDay.has(word);
  });
}

/** The person named before who holds the office: "the president" after "President Vladimir Putin". */
function heldBefore(spot: Spot, title: TitleMatch): ResolvedActor | null {
  const { entry } = title;
  if (entry.kind !== 'office' || isIndefinite(spot, title) || tokenOf(spot).feats.Number === 'Plur')
    return null;
  const { knowledge, day } = spot.document.resolution;
  const start = tokenOf(spot).start;
  // "the minister" may be the defence minister.
  const ending = ` ${title.phrase}`;
  const answersTo = (office: string) =>
    office === entry.office.id ||
    (knowledge.offices.get(office)?.titles.some((one) => one.endsWith(ending)) ?? false);
  let found: Person | null = null;
  for (const mention of spot.document.mentions) {
    if (mention.field !== spot.sentence.field || mention.start >= start) continue;
    const person = knowledge.persons.get(mention.actorId ?? '');
    if (person === undefined || day === null) continue;
    if (officesAt(person, day).some((held) => answersTo(held.office))) found = person;
  }
  if (found === null) return null;
  return {
    id: found.id,
    name: found.name,
    country: found.country,
    sectors: sectorsAt(knowledge, found, day),
    span: phrase(spot, title, null),
    person: true,
    sex: found.sex ?? null,
  };
}

/** The description without its article: adjectives, title, and "of North Korea" where that says whose. */
function phrase(spot: Spot, title: TitleMatch | null, tie: Tie | null) {
  const { at } = spot;
  let first = title?.firstToken ?? at;
  for (const left of leftModifiers(spot, at)) {
    if (isOpener(tokenOf(spot, left))) continue;
    first = Math.min(first, left);
    break;
  }
  let last = Math.max(at, title?.lastToken ?? at);
  if (tie !== null) {
    first = Math.min(first, tie.first);
    last = Math.max(last, tie.last);
  }
  return anchorOf(spot, first, last);
}

function distinct(ties: readonly Tie[]): Tie[] {
  const seen = new Set<number>();
  return ties.filter((tie) => {
    if (seen.has(tie.first)) return false;
    seen.add(tie.first);
    return true;
  });
}

/** Several adjectives of states before one noun, joined by "and": each is a side of its own. */
function coordinated(spot: Spot, ties: readonly Tie[]): boolean {
  const countries = new Set(ties.map((tie) => tie.country));
  if (countries.size < 2) return false;
  return ties.some((tie) => {
    const token = tokenOf(spot, tie.last);
    return token.rel === 'conj' || tokenOf(spot, tie.first).rel === 'conj';
  });
}
