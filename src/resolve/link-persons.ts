/**
 * Who a family name alone stands for. In: mentions of the document in order, knowledge, the day. Out: for each
 * person mention the one that introduced the person, and ids for those known. "Shoigu" is the Shoigu named in
 * full before; else the holder of the office that stands before the name ("President Putin"); else the one head
 * of state or government of that name at the date. Unknown persons keep their names and no id.
 */
import type { Knowledge } from '../knowledge/knowledge.ts';
import { familyKey, familyNames, officesAt } from '../knowledge/persons.ts';
import type { Person } from '../knowledge/schemas/person.ts';
import type { TitleMatch } from '../knowledge/title-index.ts';
import type { Mention } from '../record/mention.ts';

/** Offices whose holders are named without introduction, the best known first. */
export const TOP_OFFICES = [
  'office/supreme-leader',
  'office/president',
  'office/prime-minister',
  'office/monarch',
];

export type PersonLinks = {
  /** Person mentions with `actorId` where known, by mention id. */
  actorIds: ReadonlyMap<string, string>;
  /** The mention that introduced the person, by mention id. */
  introducedBy: ReadonlyMap<string, Mention>;
};

/**
 * @param titleBefore the title that stands right before a mention, if any
 * @param countries codes of states that the document names
 */
export function linkPersons(
  mentions: readonly Mention[],
  titleBefore: (mention: Mention) => TitleMatch | null,
  knowledge: Knowledge,
  day: string | null,
  countries: ReadonlyMap<string, number>,
): PersonLinks {
  const actorIds = new Map<string, string>();
  const introducedBy = new Map<string, Mention>();
  const byFull = new Map<string, Mention>();
  const byFamily = new Map<string, Mention>();
  const firstOfFamily = new Map<string, Mention>();
  const owners = familyOwners(mentions, knowledge);
  // "Guterres, the U.N. secretary-general": the text speaks of such a body, as it does of states.
  const bodies = mentions.some(
    ({ actorId }) => knowledge.organisations.get(actorId ?? '')?.country === 'IGO',
  );
  const spokenOf = new Set([...countries.keys(), ...(bodies ? ['IGO'] : [])]);
  for (const mention of inReadingOrder(mentions)) {
    if (mention.kind !== 'person') continue;
    const key = familyKey(mention.text);
    // A headline means whom the text is about, the first of the name; the text means whom it named last.
    const before = byFull.get(key) ?? (mention.field === 'title' ? firstOfFamily : byFamily).get(key);
    const later = before === undefined ? onlyOwner(owners.get(key)) : undefined;
    if (mention.actorId === null && later !== undefined && later.id !== mention.id) {
      introducedBy.set(mention.id, later);
      if (later.actorId !== null) actorIds.set(mention.id, later.actorId);
      continue;
    }
    if (mention.actorId === null && before !== undefined) {
      introducedBy.set(mention.id, byFull.get(key) ?? before);
      const id = before.actorId ?? actorIds.get(before.id);
      if (id !== undefined) actorIds.set(mention.id, id);
      continue;
    }
    const person =
      mention.actorId !== null
        ? (knowledge.persons.get(mention.actorId) ?? null)
        : knownByFamily(key, titleBefore(mention), knowledge, day, spokenOf);
    if (person !== null) actorIds.set(mention.id, person.id);
    const same = person === null ? undefined : byFull.get(person.id);
    const first = same ?? mention;
    introducedBy.set(mention.id, first);
    byFull.set(key, first);
    if (person !== null) {
      byFull.set(person.id, first);
      for (const name of [person.name, ...person.names]) byFull.set(familyKey(name), first);
    }
    // A later full name takes the family name over: "Kim" after "Kim Yo Jong said" is hers until Kim Jong Un is named.
    for (const family of families(mention.text, person)) {
      byFamily.set(family, first);
      if (!firstOfFamily.has(family)) firstOfFamily.set(family, first);
    }
  }
  return { actorIds, introducedBy };
}

/** Family names that a full name may be cut down to; both ends where the order is unknown. */
export function families(text: string, person: Person | null): string[] {
  if (person !== null) return familyNames(person.name, person.familyName);
  const last = familyNames(text, 'last');
  // Korean and Chinese names of persons not known put the family first: "Jeon Ha-kyou", "Kim Hong-kyun".
  return /^\p{Lu}\p{Ll}{1,4} \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(text)
    ? [...last, ...familyNames(text, 'first')]
    : last;
}

/** Full names of the document by each of their family names. */
function familyOwners(mentions: readonly Mention[], knowledge: Knowledge): Map<string, Mention[]> {
  const owners = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.kind !== 'person' || mention.firstToken === mention.lastToken) continue;
    const person = knowledge.persons.get(mention.actorId ?? '') ?? null;
    for (const family of families(mention.text, person)) {
      const list = owners.get(family);
      if (list === undefined) owners.set(family, [mention]);
      else list.push(mention);
    }
  }
  return owners;
}

/** The first of the mentions when all name one person: a family name may stand before the full one does. */
function onlyOwner(mentions: readonly Mention[] | undefined): Mention | undefined {
  const first = mentions?.[0];
  if (first === undefined || mentions === undefined) return undefined;
  const same = mentions.every(
    (one) => one.actorId === first.actorId && (one.actorId !== null || one.text === first.text),
  );
  return same ? first : undefined;
}

function knownByFamily(
  key: string,
  title: TitleMatch | null,
  knowledge: Knowledge,
  day: string | null,
  spokenOf: ReadonlySet<string>,
): Person | null {
  const named = knowledge.families.get(key) ?? [];
  if (named.length === 0) return null;
  if (day === null) return onceLeader(named, title, knowledge, spokenOf);
  if (title?.entry.kind === 'office') {
    const office = title.entry.office.id;
    const holders = named.filter((person) => officesAt(person, day).some((held) => held.office === office));
    if (holders.length === 1) return holders[0] as Person;
  }
  if (title !== null && title.entry.kind === 'role') return null;
  for (const office of TOP_OFFICES) {
    const holders = named.filter((person) => officesAt(person, day).some((held) => held.office === office));
    if (holders.length > 1) return null;
    const only = holders[0];
    // Of a name that nobody else known bears, some leaders are meant even where the text names no state.
    const isAlone = named.length === 1 && knowledge.leader.namedBareStates.includes(only?.country ?? '');
    if (only !== undefined && (isAlone || spokenOf.has(only.country))) return only;
  }
  // Other holders of an office of their own, when the text speaks of their state.
  const others = named.filter(
    (person) =>
      spokenOf.has(person.country) &&
      officesAt(person, day).some((held) => knowledge.offices.get(held.office)?.unique === true),
  );
  return others.length === 1 ? (others[0] as Person) : onceLeader(named, title, knowledge, spokenOf);
}

/**
 * "Obama" after his term, or in a text without a date: the one person known by the name, if once at the top of a
 * state that is named bare or that the text speaks of, and no other office stands before the name.
 */
function onceLeader(
  named: readonly Person[],
  title: TitleMatch | null,
  knowledge: Knowledge,
  spokenOf: ReadonlySet<string>,
): Person | null {
  const only = named.length === 1 ? (named[0] as Person) : null;
  if (only === null || title?.entry.kind === 'role') return null;
  const office = title?.entry.kind === 'office' ? title.entry.office.id : null;
  const hasLed = only.offices.some((held) =>
    office === null ? TOP_OFFICES.includes(held.office) : held.office === office,
  );
  const isNear = knowledge.leader.namedBareStates.includes(only.country) || spokenOf.has(only.country);
  return hasLed && isNear ? only : null;
}

/** The text introduces people; a headline calls them by their family names before it does. */
function inReadingOrder(mentions: readonly Mention[]): Mention[] {
  return [...mentions].sort((a, b) =>
    a.field !== b.field ? (a.field === 'text' ? -1 : 1) : a.start - b.start,
  );
}
