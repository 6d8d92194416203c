/**
 * The stage `resolve`. In: a Document as the reader made it, and knowledge. Out: the same document with names
 * that the reader missed, kinds mended, ids of actors, places, weapons and instruments, time expressions and
 * chains; and the look-ups that `actorOf`, `dateOf` and `placeOf` answer from. Pure; leaves sentences alone.
 */
import type { Knowledge } from '../knowledge/knowledge.ts';
import { matchNames } from '../knowledge/match-names.ts';
import { familyKey } from '../knowledge/persons.ts';
import { matchTitles, type TitleMatch } from '../knowledge/title-index.ts';
import type { Document, Sentence, TimeExpression } from '../record/document.ts';
import type { Mention } from '../record/mention.ts';
import { introducedBodies } from './acronyms.ts';
import { buildChains } from './chains.ts';
import { findTimes } from './find-times.ts';
import { linkCities } from './link-cities.ts';
import { linkNames, titleBefore } from './link-names.ts';
import { families, linkPersons, type PersonLinks } from './link-persons.ts';
import { mergeMentions, newMention } from './merge-mentions.ts';
import { missedCities, placeLikeness } from './missed-cities.ts';
import { withoutTitle } from './name-of-person.ts';
import { type ChildLists, childLists } from './phrase.ts';
import { referenceDay } from './reference-day.ts';
import type { LocatedTime, ResolvedDocument, SentenceFrame } from './resolution.ts';

/** Links and completes the names of a document. Deterministic; takes time linear in its length. */
export function resolveDocument(document: Document, knowledge: Knowledge): ResolvedDocument {
  const day = referenceDay(document.article);
  const read = bySentence(document.mentions, document.sentences.length);
  const titles = document.sentences.map((sentence) => titlesOf(sentence, knowledge));
  const children = document.sentences.map(childLists);
  const candidates = document.sentences.map((sentence, number) => {
    const matches = matchNames(sentence.tokens, knowledge.names);
    const found = (read[number] ?? []).map((mention) =>
      withoutTitle(mention, sentence, titles[number] ?? [], knowledge),
    );
    return mergeMentions(document.article.id, sentence, number, found, matches, knowledge);
  });
  const { mentions: linked, uses, countries } = linkNames(document, candidates, titles, knowledge, day);
  const withSurnames = addSurnames(document, linked, knowledge);
  const persons = linkPersons(
    withSurnames,
    (mention) => titleBefore(titles[mention.sentence] ?? [], mention),
    knowledge,
    day,
    countries,
  );
  const cities = linkCities(withSurnames, knowledge, countries, (mention) =>
    likenessOf(document, mention, persons, knowledge),
  );
  const placed = withMissedCities(document, cities, knowledge, countries).map((mention) => ({
    ...mention,
    actorId: mention.actorId ?? persons.actorIds.get(mention.id) ?? null,
  }));
  const bodies = introducedBodies(document.sentences, placed);
  const introducedBy = firstMentions([...persons.introducedBy, ...bodies], placed);
  const times = findTimes(document, day, knowledge.words, children);
  const named = withBodies(
    placed.filter((mention) => !isTime(mention, times)),
    bodies,
  );
  const { mentions, chains } = buildChains(document.article.id, named, introducedBy);
  const grouped = bySentence(mentions, document.sentences.length);
  const timesOf = bySentence(times, document.sentences.length);
  return {
    ...document,
    mentions,
    chains,
    times,
    resolution: {
      knowledge,
      day,
      frames: document.sentences.map((sentence, number) =>
        frameOf(
          sentence,
          children[number] ?? [],
          grouped[number] ?? [],
          titles[number] ?? [],
          timesOf[number] ?? [],
        ),
      ),
      uses,
      introducedBy,
      countries,
      memo: new Map(),
      depth: { value: 0 },
    },
  };
}

function bySentence<T extends { sentence: number }>(items: readonly T[], count: number): T[][] {
  const groups: T[][] = Array.from({ length: count }, () => []);
  for (const item of items) groups[item.sentence]?.push(item);
  return groups;
}

/** Adds family names that stand alone, of persons named in full anywhere in the document. */
function addSurnames(document: Document, mentions: readonly Mention[], knowledge: Knowledge): Mention[] {
  const known = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind !== 'person' || mention.firstToken === mention.lastToken) continue;
    const person = knowledge.persons.get(mention.actorId ?? '') ?? null;
    for (const family of families(mention.text, person)) known.add(family);
  }
  if (known.size === 0) return [...mentions];
  // "Peskov", taken for a place or a body after "Dmitry Peskov" was named: the man.
  const named = mentions.map((mention) =>
    isSurnameOf(mention, known) ? { ...mention, kind: 'person' as const } : mention,
  );
  const added: Mention[] = [];
  const grouped = bySentence(named, document.sentences.length);
  document.sentences.forEach((sentence, number) => {
    const here = grouped[number] ?? [];
    sentence.tokens.forEach((token, i) => {
      if (token.upos !== 'PROPN' || !known.has(familyKey(token.form))) return;
      if (here.some((mention) => mention.firstToken <= i && i <= mention.lastToken)) return;
      added.push({
        ...newMention(document.article.id, sentence, number, i, i),
        text: token.form,
        kind: 'person',
      });
    });
  });
  return [...named, ...added].sort((a, b) => a.sentence - b.sentence || a.firstToken - b.firstToken);
}

/** One word that no list links, and that is the family name of somebody named in full, whatever it was taken for. */
function isSurnameOf(mention: Mention, known: ReadonlySet<string>): boolean {
  const { actorId, placeId, weaponId, instrumentId, kind } = mention;
  if (mention.firstToken !== mention.lastToken || kind === 'person' || kind === 'nationality') return false;
  if (actorId !== null || placeId !== null || weaponId !== null || instrumentId !== null) return false;
  return known.has(familyKey(mention.text));
}

/** Titles and role words; a verb of the same lemma ("shelled") is none. */
function titlesOf(sentence: Sentence, knowledge: Knowledge): TitleMatch[] {
  return matchTitles(sentence.tokens, knowledge.titles).filter(
    ({ lastToken }) => !/^(?:VERB|AUX|ADV)$/.test(sentence.tokens[lastToken]?.upos ?? ''),
  );
}

function withMissedCities(
  document: Document,
  mentions: readonly Mention[],
  knowledge: Knowledge,
  countries: ReadonlyMap<string, number>,
): Mention[] {
  const grouped = bySentence(mentions, document.sentences.length);
  return document.sentences.flatMap((sentence, number) => {
    const here = grouped[number] ?? [];
    const added = missedCities(document.article.id, sentence, number, here, knowledge, countries);
    return added.length === 0 ? here : [...here, ...added].sort((a, b) => a.firstToken - b.firstToken);
  });
}

/** A single name that nobody has introduced and that is no known person's may be a place's. */
function likenessOf(
  document: Document,
  mention: Mention,
  persons: PersonLinks,
  knowledge: Knowledge,
): ReturnType<typeof placeLikeness> {
  const sentence = document.sentences[mention.sentence];
  if (sentence === undefined) return 'no';
  const alone =
    !persons.actorIds.has(mention.id) &&
    persons.introducedBy.get(mention.id)?.id === mention.id &&
    mention.firstToken === mention.lastToken;
  return placeLikeness(sentence, mention, alone, knowledge);
}

/** Who introduced whom, with the introducing mention as it is now. */
function firstMentions(
  introduced: readonly (readonly [string, Mention])[],
  placed: readonly Mention[],
): Map<string, Mention> {
  const byId = new Map(placed.map((mention) => [mention.id, mention]));
  return new Map(introduced.map(([id, first]) => [id, byId.get(first.id) ?? first]));
}

/** Short names of bodies take kind and actor of the long name that introduced them. */
function withBodies(mentions: readonly Mention[], bodies: ReadonlyMap<string, Mention>): Mention[] {
  return mentions.map((mention) => {
    const body = bodies.get(mention.id);
    return body === undefined ? mention : { ...mention, kind: body.kind, actorId: body.actorId };
  });
}

/** "Juche 112" is a time and no facility, whatever the reader takes it for. */
function isTime(mention: Mention, times: readonly TimeExpression[]): boolean {
  const { actorId, placeId, field, start, end } = mention;
  if (actorId !== null || placeId !== null) return false;
  return times.some((time) => time.field === field && time.start <= start && end <= time.end);
}

function frameOf(
  sentence: Sentence,
  children: ChildLists,
  mentions: readonly Mention[],
  titles: readonly TitleMatch[],
  times: readonly TimeExpression[],
): SentenceFrame {
  const mention: (Mention | null)[] = sentence.tokens.map(() => null);
  const title: (TitleMatch | null)[] = sentence.tokens.map(() => null);
  for (const one of mentions) mention.fill(one, one.firstToken, one.lastToken + 1);
  for (const one of titles) title.fill(one, one.firstToken, one.lastToken + 1);
  return { children, mention, title, times: locate(sentence, times) };
}

/** Which tokens each expression covers; one walk over the sentence, since both are in order. */
function locate(sentence: Sentence, times: readonly TimeExpression[]): LocatedTime[] {
  const located: LocatedTime[] = [];
  let at = 0;
  for (const time of times) {
    while ((sentence.tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= time.start) at++;
    let last = at;
    while ((sentence.tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < time.end) last++;
    if (at < sentence.tokens.length) located.push({ time, first: at, last });
  }
  return located;
}
