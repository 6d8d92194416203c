/**
 * Puts the reader's names and the known names of one sentence together. In: the sentence, the reader's
 * mentions, matches from the name index. Out: mentions that do not overlap, each with the entries it may stand
 * for. The longer name wins, known names win ties: "Un" in "Kim Jong Un" or "China" in "Bank of China" do not
 * stand alone, and a known name mends the reader's borders and kind.
 */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { NameMatch } from '../knowledge/match-names.ts';
import type { StoredName } from '../knowledge/name-index.ts';
import type { Sentence, Token } from '../record/document.ts';
import { type Mention, toMention } from '../record/mention.ts';

export type Candidate = { mention: Mention; entries: readonly StoredName[] };

/**
 * @param article id of the article, for ids of new mentions
 * @param read the reader's mentions of this sentence
 */
export function mergeMentions(
  article: string,
  sentence: Sentence,
  number: number,
  read: readonly Mention[],
  matches: readonly NameMatch[],
  { words }: Knowledge,
): Candidate[] {
  const sound = read.filter((mention) => !holdsClause(sentence, mention));
  const spans: (Candidate & { known: boolean })[] = sound.map((mention) => ({
    mention,
    entries: [],
    known: false,
  }));
  for (const match of matches) {
    // "eastern Congo" holds the known name at its end, "the Bab el-Mandeb strait" before a word for what it is.
    const isPlace = match.entries.every((entry) => entry.use === 'place');
    const wider = spans.findIndex(
      ({ mention, known }) =>
        !known &&
        ((mention.lastToken === match.lastToken &&
          isPartOf(sentence, mention.firstToken, match.firstToken, words.partsOfPlaces)) ||
          (isPlace &&
            mention.firstToken === match.firstToken &&
            isPartOf(sentence, match.lastToken + 1, mention.lastToken + 1, words.placeKinds))),
    );
    if (wider !== -1) spans.splice(wider, 1);
    const same = spans.find(
      ({ mention }) => mention.firstToken === match.firstToken && mention.lastToken === match.lastToken,
    );
    if (same !== undefined) {
      same.entries = match.entries;
      same.known = true;
      continue;
    }
    const mention = newMention(article, sentence, number, match.firstToken, match.lastToken);
    spans.push({ mention, entries: match.entries, known: true });
  }
  spans.sort((a, b) => lengthOf(b.mention) - lengthOf(a.mention) || Number(b.known) - Number(a.known));
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  for (const { mention, entries } of spans) {
    const tokens = range(mention.firstToken, mention.lastToken);
    if (tokens.some((token) => taken.has(token))) continue;
    for (const token of tokens) taken.add(token);
    kept.push({ mention, entries });
  }
  return kept.sort((a, b) => a.mention.firstToken - b.mention.firstToken);
}

/** "Russia shelled Kharkiv", taken for one name: a verb with its subject makes a clause and no name. */
function holdsClause(sentence: Sentence, { firstToken, lastToken }: Mention): boolean {
  return range(firstToken, lastToken).some((at) => {
    const token = sentence.tokens[at];
    const governor = token === undefined ? -1 : token.head;
    if (governor < firstToken || governor > lastToken || !token?.rel.startsWith('nsubj')) return false;
    return sentence.tokens[governor]?.upos === 'VERB';
  });
}

/** True where only words of a class stand from one token up to another; at least one must. */
function isPartOf(sentence: Sentence, from: number, to: number, parts: ReadonlySet<string>): boolean {
  if (from >= to) return false;
  for (let at = from; at < to; at++) {
    const form = sentence.tokens[at]?.form ?? '';
    if (form !== '-' && !parts.has(form.toLowerCase())) return false;
  }
  return true;
}

/** A mention that the reader did not find. */
export function newMention(
  article: string,
  sentence: Sentence,
  number: number,
  firstToken: number,
  lastToken: number,
): Mention {
  const first = sentence.tokens[firstToken] as Token;
  const last = sentence.tokens[lastToken] as Token;
  return toMention(article, {
    field: first.field,
    start: first.start,
    end: last.end,
    text: '',
    kind: 'organisation',
    sentence: number,
    firstToken,
    lastToken,
    score: 1,
  });
}

function lengthOf(mention: Mention): number {
  return mention.lastToken - mention.firstToken;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
