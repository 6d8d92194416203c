/**
 * The actor that a name is. In: a mention. Out: a known actor with country and sectors at the day of the report;
 * or, for a name that no list holds, its text with what title, adjective or apposition say of it.
 */
import { sectorsAt } from '../knowledge/persons.ts';
import type { Mention } from '../record/mention.ts';
import { describedAs, describersOf, sidesOf, titleBefore } from './described-name.ts';
import { homeCountry } from './home-country.ts';
import { anchorOf, type Spot, spotOf, tokenOf } from './phrase.ts';
import { cityOfMention } from './place-of-mention.ts';
import type { ResolvedActor } from './resolution.ts';
import { tiesOf } from './stated-country.ts';
import { countryInName, roleInName, sectorsInName } from './unknown-body.ts';

type ActorAt = (at: number) => ResolvedActor | null;

/** The token of a mention that the rest of the sentence hangs on. */
export function headOfMention(spot: Spot, mention: Mention): number {
  for (let at = mention.firstToken; at <= mention.lastToken; at++) {
    const { head } = tokenOf(spot, at);
    if (head < mention.firstToken || head > mention.lastToken) return at;
  }
  return mention.lastToken;
}

/** The actor of a mention that stands for itself; null for weapons, laws and other things that do not act. */
export function actorOfName(spot: Spot, mention: Mention, actorAt: ActorAt): ResolvedActor | null {
  const { knowledge, uses } = spot.document.resolution;
  const use = uses.get(mention.id);
  const span = anchorOf(spot, mention.firstToken, mention.lastToken);
  const base = { span, person: false, sex: null } as const;
  const state = knowledge.states.get(use?.stateId ?? '');
  if (state !== undefined) {
    // A capital or a palace that acts is the government; a state that acts may be any of its parts.
    const government = use?.use === 'capital' || use?.use === 'metonym';
    return {
      ...base,
      id: use?.use === 'people' ? null : state.id,
      name: use?.use === 'people' ? mention.text : state.name,
      country: state.iso3,
      sectors: government ? ['GOV'] : [],
    };
  }
  const body = knowledge.organisations.get(mention.actorId ?? '');
  if (body !== undefined) {
    return { ...base, id: body.id, name: body.name, country: body.country, sectors: [...body.sectors] };
  }
  if (mention.kind === 'person') return actorOfPerson(spot, mention, actorAt);
  if (mention.kind === 'organisation') {
    const full = fullMention(spot, mention);
    if (full !== null) {
      const there = actorOfName(full.spot, full.mention, actorAt);
      return there === null ? null : { ...there, span };
    }
    const head = headOfMention(spot, mention);
    const { country, sectors } = sidesOf(tiesOf(spot, head, actorAt));
    const described = describersOf(spot, head, actorAt);
    const own = described.sectors.length > 0 ? described.sectors : sectorsInName(spot, mention);
    return {
      ...base,
      id: null,
      name: mention.text,
      country:
        country ??
        countryInName(spot, mention) ??
        described.country ??
        homeOfBody(spot, mention, head, actorAt),
      sectors: own ?? sectors,
    };
  }
  if (mention.kind === 'weapon') return actorOfWeapon(spot, mention, actorAt);
  if (mention.kind === 'place') {
    const [tie] = placeTie(spot, mention);
    // A sea or a border does nothing and nothing is done to it.
    if (mention.placeId !== null && tie == null) return null;
    return { ...base, id: null, name: mention.text, country: tie ?? null, sectors: [] };
  }
  if (mention.kind === 'nationality') {
    return { ...base, id: null, name: mention.text, country: null, sectors: [] };
  }
  return null;
}

/** Classes that only the state that built them operates; others are sold and given. */
const KEPT_AT_HOME = new Set(['ICBM', 'IRBM', 'SLBM', 'SLV', 'HGV', 'UUV']);

/** A weapon acts for whom the text says it belongs to; a strategic one for its state when it is the subject. */
function actorOfWeapon(spot: Spot, mention: Mention, actorAt: ActorAt): ResolvedActor | null {
  const head = headOfMention(spot, mention);
  const span = anchorOf(spot, mention.firstToken, mention.lastToken);
  const base = { id: null, sectors: ['MIL' as const], person: false, sex: null };
  const tie = tiesOf(spot, head, actorAt).find((one) => one.country !== null && !one.after && !one.byPronoun);
  if (tie !== undefined) {
    const whole = anchorOf(spot, Math.min(tie.first, mention.firstToken), mention.lastToken);
    return { ...base, name: whole.text, country: tie.country, span: whole };
  }
  const weapon = spot.document.resolution.knowledge.weapons.get(mention.weaponId ?? '');
  if (weapon?.country == null || !KEPT_AT_HOME.has(weapon.class) || tokenOf(spot, head).rel !== 'nsubj')
    return null;
  return { ...base, name: mention.text, country: weapon.country, span };
}

function actorOfPerson(spot: Spot, mention: Mention, actorAt: ActorAt): ResolvedActor {
  const { knowledge, day } = spot.document.resolution;
  const person = knowledge.persons.get(mention.actorId ?? '');
  const title = titleBefore(spot, mention);
  const first = title === null ? mention.firstToken : openingOf(spot, title.firstToken, mention);
  const span = anchorOf(spot, first, mention.lastToken);
  if (person !== undefined) {
    const held = sectorsAt(knowledge, person, day);
    return {
      id: person.id,
      name: person.name,
      country: person.country,
      // A person of whom no office is known is what the text says.
      sectors:
        held.length > 0 ? held : describedAs(spot, mention, headOfMention(spot, mention), actorAt).sectors,
      span,
      person: true,
      sex: person.sex ?? null,
    };
  }
  const here = describedAs(spot, mention, headOfMention(spot, mention), actorAt);
  if (here.country !== null || here.sectors.length > 0) {
    return { id: null, name: fullName(spot, mention), ...here, span, person: true, sex: null };
  }
  // Described where the name first stood: "Ankit Panda, an analyst from …" makes the later "Panda" one too.
  const full = fullMention(spot, mention);
  const there =
    full === null
      ? { country: null, sectors: [] }
      : describedAs(full.spot, full.mention, headOfMention(full.spot, full.mention), () => null);
  return { id: null, name: fullName(spot, mention), ...there, span, person: true, sex: null };
}

/** "The National Security Council" in a text about one state: that state's, as such bodies without a name are. */
function homeOfBody(spot: Spot, mention: Mention, head: number, actorAt: ActorAt): string | null {
  const role = roleInName(spot, mention);
  return role === null ? null : homeCountry({ ...spot, at: head }, role, actorAt);
}

/** Where somebody or a body that goes by a short name here was named in full. */
function fullMention(spot: Spot, mention: Mention): { spot: Spot; mention: Mention } | null {
  const intro = spot.document.resolution.introducedBy.get(mention.id);
  if (intro === undefined || intro.id === mention.id) return null;
  const there = spotOf(spot.document, intro.sentence, intro.firstToken);
  return there === null ? null : { spot: there, mention: intro };
}

function fullName(spot: Spot, mention: Mention): string {
  return spot.document.resolution.introducedBy.get(mention.id)?.text ?? mention.text;
}

/** Where the description before a title begins: adjectives and names of states, no determiner. */
function openingOf(spot: Spot, titleFirst: number, mention: Mention): number {
  let first = titleFirst;
  while (first > 0) {
    const before = first - 1;
    const token = tokenOf(spot, before);
    const named = spot.frame.mention[before] ?? null;
    if (named !== null && named !== mention && named.kind !== 'person') first = named.firstToken;
    else if (token.upos === 'ADJ' || (token.upos === 'NOUN' && token.rel === 'compound')) first = before;
    else if (token.form === '-' && token.end === tokenOf(spot, first).start && touchesBefore(spot, before))
      first = before;
    else break;
  }
  return first;
}

function touchesBefore(spot: Spot, at: number): boolean {
  return at > 0 && tokenOf(spot, at - 1).end === tokenOf(spot, at).start;
}

function placeTie(spot: Spot, mention: Mention): (string | null)[] {
  const { knowledge } = spot.document.resolution;
  const place = knowledge.places.get(mention.placeId ?? '');
  if (place !== undefined) return [place.country];
  if (mention.placeId === null) return [];
  return [cityOfMention(spot.document, mention)?.country ?? null];
}
