/**
 * Bodies that many states have under one name ("Congress", "the Senate", "the House of Representatives"). In: the
 * candidates of a document and its titles. Out: ids of mentions that are not the body of the state whose list holds
 * the name, since a state beside the name, or the text as a whole, says that it is another's. Such a name is left to
 * its description. A text that names no state at all is taken to mean the one that the press means.
 */
import type { Knowledge } from '../knowledge/knowledge.ts';
import { matchNames } from '../knowledge/match-names.ts';
import type { TitleMatch } from '../knowledge/title-index.ts';
import type { Document, Token } from '../record/document.ts';
import { actedOnBy } from './acted-on.ts';
import type { Candidate } from './merge-mentions.ts';

/** A state named so many times less often than another is not whose body is meant. */
const SELDOM = 2;

export function bodiesOfOthers(
  document: Document,
  bySentence: readonly (readonly Candidate[])[],
  titles: readonly (readonly TitleMatch[])[],
  knowledge: Knowledge,
): ReadonlySet<string> {
  const generic = bySentence.flatMap((candidates, number) =>
    candidates.flatMap((candidate) => {
      const country = countryOfBody(candidate, knowledge);
      if (country === null || !isDescription(candidate, titles[number] ?? [])) return [];
      return [{ candidate, country, candidates, tokens: document.sentences[number]?.tokens ?? [] }];
    }),
  );
  const found = new Set<string>();
  if (generic.length === 0) return found;
  const bodies = new Set(generic.map(({ candidate }) => candidate));
  const named = countStates(
    bySentence.flat().filter((candidate) => !bodies.has(candidate)),
    knowledge,
  );
  const ofOthers = namesOfUnknown(document, bySentence, titles, named, knowledge);
  for (const { candidate, country, candidates, tokens } of generic) {
    const { id, firstToken, lastToken } = candidate.mention;
    const word = wordsOf(tokens, firstToken, lastToken);
    const owner = stateBeside(candidate, candidates, tokens, knowledge);
    if (owner !== null && owner !== country) ofOthers.add(word);
    const acted = actedOnHere(candidate, candidates, tokens, knowledge);
    const own = (named.get(country) ?? 0) - (acted.get(country) ?? 0);
    const most = Math.max(0, ...[...named].map(([code, count]) => count - (acted.get(code) ?? 0)));
    const isOther = owner === null ? ofOthers.has(word) || own * SELDOM < most : owner !== country;
    if (isOther) found.add(id);
  }
  return found;
}

/** The state of a body; null for bodies of several states, and for other names. */
function countryOfBody({ entries }: Candidate, knowledge: Knowledge): string | null {
  const body = knowledge.organisations.get(entries[0]?.id ?? '');
  return body === undefined || !knowledge.stateByCode.has(body.country ?? '') ? null : body.country;
}

/** A name that is at the same time what any such body is called. */
function isDescription({ mention }: Candidate, titles: readonly TitleMatch[]): boolean {
  return titles.some(
    ({ entry, firstToken, lastToken }) =>
      entry.kind === 'role' &&
      entry.body &&
      firstToken <= mention.firstToken &&
      mention.lastToken <= lastToken,
  );
}

/** How often states are named that the body does something to: they do not say whose it is. */
function actedOnHere(
  body: Candidate,
  candidates: readonly Candidate[],
  tokens: readonly Token[],
  knowledge: Knowledge,
): Map<string, number> {
  const isActedOn = actedOnBy(tokens, body.mention.lastToken);
  return countStates(
    candidates.filter((candidate) => candidate !== body && isActedOn(candidate.mention.lastToken)),
    knowledge,
  );
}

/** How often states are named, by their names and those of their people and bodies. */
function countStates(candidates: readonly Candidate[], knowledge: Knowledge): Map<string, number> {
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    const id = candidate.entries[0]?.id ?? '';
    const code =
      knowledge.states.get(id)?.iso3 ??
      knowledge.organisations.get(id)?.country ??
      knowledge.persons.get(id)?.country;
    if (code != null && code !== 'IGO') counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/**
 * "Brazilian Senate", read as one name that no list holds: whose it is counts, and such bodies are that state's from
 * there on. @returns the words for such bodies
 */
function namesOfUnknown(
  document: Document,
  bySentence: readonly (readonly Candidate[])[],
  titles: readonly (readonly TitleMatch[])[],
  named: Map<string, number>,
  knowledge: Knowledge,
): Set<string> {
  const words = new Set<string>();
  for (const { mention, entries } of bySentence.flat()) {
    const { firstToken, lastToken, sentence } = mention;
    if (entries.length > 0 || firstToken === lastToken) continue;
    const tokens = document.sentences[sentence]?.tokens ?? [];
    const [match] = matchNames(tokens.slice(firstToken, lastToken + 1), knowledge.names);
    const code = knowledge.states.get(match?.entries[0]?.id ?? '')?.iso3;
    if (code === undefined) continue;
    named.set(code, (named.get(code) ?? 0) + 1);
    const body = titles[sentence]?.find(
      (title) => title.lastToken === lastToken && title.firstToken > firstToken,
    );
    if (body !== undefined) words.add(wordsOf(tokens, body.firstToken, lastToken));
  }
  return words;
}

function wordsOf(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .map((token) => token.form.toLowerCase())
    .join(' ');
}

/** "Peru's Congress", "the Brazilian Senate", "the Senate of Brazil". */
function stateBeside(
  { mention }: Candidate,
  candidates: readonly Candidate[],
  tokens: readonly Token[],
  knowledge: Knowledge,
): string | null {
  const form = (at: number) => tokens[at]?.form.toLowerCase().replace('’', "'") ?? '';
  const before = form(mention.firstToken - 1) === "'s" ? mention.firstToken - 2 : mention.firstToken - 1;
  let after = /^(?:of|in)$/.test(form(mention.lastToken + 1)) ? mention.lastToken + 2 : -1;
  if (after !== -1 && form(after) === 'the') after++;
  for (const at of [before, after]) {
    const beside = candidates.find((one) => one.mention.firstToken <= at && at <= one.mention.lastToken);
    const code = knowledge.states.get(beside?.entries[0]?.id ?? '')?.iso3;
    if (code !== undefined) return code;
  }
  return null;
}
