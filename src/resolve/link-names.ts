/**
 * Which entry of the knowledge each name of a document is. In: the candidates of the document in order, its titles.
 * Out: mentions with what they stand for, names that are titles or other states' bodies left out. Leaves cities and
 * family names alone.
 */
import { cutField } from '../base/span.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { TitleMatch } from '../knowledge/title-index.ts';
import type { Document } from '../record/document.ts';
import type { Mention } from '../record/mention.ts';
import { chooseEntry } from './choose-entry.ts';
import { bodiesOfOthers } from './generic-bodies.ts';
import { isNamesake } from './is-namesake.ts';
import { linkMention } from './link-mention.ts';
import type { Candidate } from './merge-mentions.ts';
import type { MentionUse } from './resolution.ts';

export type LinkedNames = {
  mentions: Mention[];
  /** By mention id. */
  uses: Map<string, MentionUse>;
  /** Codes of states named in any way, with how often. */
  countries: ReadonlyMap<string, number>;
};

type Context = {
  document: Document;
  knowledge: Knowledge;
  day: string | null;
  readIds: ReadonlySet<string>;
  countries: ReadonlyMap<string, number>;
  fullNames: ReadonlyMap<string, number>;
  /** Words of persons' names of two words and more, in lower case, and the last words of them alone. */
  partsOfNames: ReadonlySet<string>;
  familyNames: ReadonlySet<string>;
  /** How often a single word stands for a state. */
  bareNames: ReadonlyMap<string, number>;
  others: ReadonlySet<string>;
};

/** @param titles titles and role words, by sentence */
export function linkNames(
  document: Document,
  bySentence: readonly (readonly Candidate[])[],
  titles: readonly (readonly TitleMatch[])[],
  knowledge: Knowledge,
  day: string | null,
): LinkedNames {
  const candidates = bySentence.flat();
  const countries = countriesNamed(candidates, knowledge);
  const persons = document.mentions
    .filter(({ kind, firstToken, lastToken }) => kind === 'person' && firstToken < lastToken)
    .map(({ text }) => text.toLowerCase().split(/\s+/));
  const context: Context = {
    document,
    knowledge,
    day,
    readIds: new Set(document.mentions.map((mention) => mention.id)),
    countries,
    fullNames: personsNamed(candidates, knowledge),
    partsOfNames: new Set(persons.flat()),
    familyNames: new Set(persons.flatMap((words) => words.at(-1) ?? [])),
    bareNames: bareStates(document, candidates, knowledge),
    others: bodiesOfOthers(document, bySentence, titles, knowledge),
  };
  const uses = new Map<string, MentionUse>();
  const mentions = candidates.flatMap((candidate) =>
    linkOne(candidate, titles[candidate.mention.sentence] ?? [], context, uses),
  );
  return { mentions, uses, countries };
}

/** Codes of the states that names stand for without doubt, with how often. */
function countriesNamed(candidates: readonly Candidate[], knowledge: Knowledge): Map<string, number> {
  const codes = new Map<string, number>();
  for (const { entries } of candidates) {
    const states = new Set(entries.filter((entry) => entry.use !== 'contextual').map((entry) => entry.id));
    if (states.size !== 1) continue;
    const [id] = states;
    const code = knowledge.states.get(id ?? '')?.iso3 ?? knowledge.persons.get(id ?? '')?.country;
    if (code !== undefined) codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  return codes;
}

/** How often each known person is named in full. */
function personsNamed(candidates: readonly Candidate[], knowledge: Knowledge): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { entries } of candidates) {
    const id = entries[0]?.id ?? '';
    if (entries.length === 1 && knowledge.persons.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** How often each single word, in lower case, stands for a state. */
function bareStates(
  document: Document,
  candidates: readonly Candidate[],
  knowledge: Knowledge,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { mention, entries } of candidates) {
    if (mention.firstToken !== mention.lastToken || !knowledge.states.has(entries[0]?.id ?? '')) continue;
    const word = cutField(document.article, mention).toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function linkOne(
  { mention, entries }: Candidate,
  titles: readonly TitleMatch[],
  context: Context,
  uses: Map<string, MentionUse>,
): Mention[] {
  const { document, knowledge, countries, day } = context;
  const text = cutField(document.article, mention);
  const read = context.readIds.has(mention.id);
  // "Congress" in a report about Argentina: a description, and no name.
  if (context.others.has(mention.id)) return [];
  const tokens = document.sentences[mention.sentence]?.tokens ?? [];
  const last = tokens[mention.lastToken];
  const adjective = last !== undefined && (last.upos === 'ADJ' || last.rel === 'amod');
  const entry = chooseEntry(entries, knowledge, countries, day, adjective);
  // "President" or "Defence" alone is a title that the reader took for a name; so is a word in small letters.
  if (entry === null) {
    const isWord = mention.kind === 'organisation' && !/[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(text);
    return read && !isTitle(titles, mention) && !isWord ? [{ ...mention, text }] : [];
  }
  const word = text.toLowerCase();
  const isSingle = mention.firstToken === mention.lastToken;
  const code = knowledge.states.get(entry.id)?.iso3;
  const named = countries.get(code ?? '') ?? 0;
  // "Denzel Washington … Washington urged": the man, where nothing else in the text names the state.
  if (
    code !== undefined &&
    isSingle &&
    context.familyNames.has(word) &&
    named <= (context.bareNames.get(word) ?? 0)
  )
    return [{ ...mention, text, kind: 'person' }];
  // A reader that calls "Jordan" or "Chad" a person has seen the sentence; the list of states has not. But a
  // name that stands for its state elsewhere in the text stands for it here, and a body's name of several words is it.
  // A surname alone is nobody's where no person of that name is introduced ("Washington condemned Iran").
  const isNobodys =
    code !== undefined &&
    isSingle &&
    !context.partsOfNames.has(word) &&
    titleBefore(titles, mention) === null;
  const certain = isNobodys || named > 1 || (entry.use === 'organisation' && !isSingle);
  if (read && mention.kind === 'person' && entry.use !== 'person' && mention.score >= 0.5 && !certain) {
    return [{ ...mention, text }];
  }
  if (mention.kind === 'vessel' && entry.use === 'person') return [{ ...mention, text }];
  if (isNamesake(knowledge.persons.get(entry.id), countries, context.fullNames, day))
    return read ? [{ ...mention, text }] : [];
  const linked = linkMention(mention, entry, text, knowledge);
  uses.set(mention.id, linked.use);
  return [linked.mention];
}

function isTitle(titles: readonly TitleMatch[], mention: Mention): boolean {
  return titles.some(
    (title) => title.firstToken <= mention.firstToken && mention.lastToken <= title.lastToken,
  );
}

/** The title that stands right before a mention. */
export function titleBefore(titles: readonly TitleMatch[], mention: Mention): TitleMatch | null {
  return titles.find((title) => title.lastToken === mention.firstToken - 1) ?? null;
}
