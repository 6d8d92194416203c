/**
 * Scores tags and trees as the CoNLL 2018 shared task does.
 * In: gold sentences and a reader. Out: counts and F1 for tokens, sentences, UPOS, UAS, LAS (universal relations),
 * LAS with subtypes and lemmas. Words are matched by exact span, heads too; punctuation counts.
 */
import type { Reader } from '../../src/read/reader.ts';
import type { Article } from '../../src/record/article.ts';
import { type GoldSentence, type GoldWord, toRawText } from './conllu.ts';
import { toScore } from './span-score.ts';

export interface SyntaxScore {
  tokens: number;
  sentences: number;
  upos: number;
  uas: number;
  las: number;
  lasWithSubtypes: number;
  lemmas: number;
}

interface Word {
  upos: string;
  lemma: string;
  /** Start of the head's span, -1 for the root. */
  head: number;
  rel: string;
}

interface Counts {
  gold: number;
  system: number;
  goldSentences: number;
  systemSentences: number;
  hits: SyntaxScore;
}

function emptyCounts(): Counts {
  const hits = { tokens: 0, sentences: 0, upos: 0, uas: 0, las: 0, lasWithSubtypes: 0, lemmas: 0 };
  return { gold: 0, system: 0, goldSentences: 0, systemSentences: 0, hits };
}

const universal = (rel: string): string => rel.split(':')[0] as string;

function countWord(hits: SyntaxScore, word: Word, gold: Word): void {
  hits.tokens++;
  if (word.upos === gold.upos) hits.upos++;
  // As in the shared task: a gold lemma "_" accepts anything.
  if (gold.lemma === '_' || word.lemma === gold.lemma) hits.lemmas++;
  if (word.head !== gold.head) return;
  hits.uas++;
  if (universal(word.rel) === universal(gold.rel)) hits.las++;
  if (word.rel === gold.rel) hits.lasWithSubtypes++;
}

function toF1(counts: Counts): SyntaxScore {
  const f1 = (hits: number): number => toScore(hits, counts.system, counts.gold).f1;
  const { hits } = counts;
  return {
    tokens: f1(hits.tokens),
    sentences: toScore(hits.sentences, counts.systemSentences, counts.goldSentences).f1,
    upos: f1(hits.upos),
    uas: f1(hits.uas),
    las: f1(hits.las),
    lasWithSubtypes: f1(hits.lasWithSubtypes),
    lemmas: f1(hits.lemmas),
  };
}

/** With the treebank's own words and sentences; heads are word numbers here, which is the same. */
export async function scoreGoldWords(
  reader: Reader,
  sentences: readonly GoldSentence[],
): Promise<SyntaxScore> {
  const counts = emptyCounts();
  const parsed = await reader.parseWords(sentences.map((s) => s.words.map((w) => w.form)));
  for (const [i, gold] of sentences.entries()) {
    counts.gold += gold.words.length;
    counts.system += gold.words.length;
    counts.goldSentences++;
    counts.systemSentences++;
    counts.hits.sentences++;
    for (const [k, word] of gold.words.entries()) {
      const own = parsed[i]?.words[k];
      if (own) countWord(counts.hits, own, { ...word, head: word.head - 1 });
    }
  }
  return toF1(counts);
}

/** An article that holds nothing but text. */
export function plainArticle(text: string): Article {
  return {
    id: 'bench',
    url: null,
    canonicalUrl: null,
    title: null,
    authors: [],
    publisher: null,
    publishedAt: null,
    language: 'en',
    dateline: null,
    text,
  };
}

/** Splits a treebank into its documents. */
export function toDocuments(sentences: readonly GoldSentence[]): GoldSentence[][] {
  const documents: GoldSentence[][] = [];
  for (const sentence of sentences) {
    if (sentence.newDocument || documents.length === 0) documents.push([]);
    documents.at(-1)?.push(sentence);
  }
  return documents;
}

/** From raw text, one treebank document at a time. */
export async function scoreRawText(reader: Reader, sentences: readonly GoldSentence[]): Promise<SyntaxScore> {
  const counts = emptyCounts();
  for (const document of toDocuments(sentences)) {
    const raw = toRawText(document);
    const gold = new Map<string, Word>();
    const sentenceEnds = new Map(raw.sentences.map((s) => [s.start, s.end]));
    for (const sentence of raw.sentences) {
      for (const { start, end, word } of sentence.words) {
        gold.set(`${start}:${end}`, { ...word, head: headStart(sentence.words, word) });
      }
    }
    const read = await reader.read(plainArticle(raw.text));
    counts.gold += gold.size;
    counts.goldSentences += raw.sentences.length;
    counts.systemSentences += read.sentences.length;
    for (const sentence of read.sentences) {
      if (sentenceEnds.get(sentence.start) === sentence.end) counts.hits.sentences++;
      counts.system += sentence.tokens.length;
      for (const token of sentence.tokens) {
        const match = gold.get(`${token.start}:${token.end}`);
        if (!match) continue;
        const head = token.head < 0 ? undefined : sentence.tokens[token.head];
        // A head counts only where it is a gold word itself.
        const matched = !head ? -1 : gold.has(`${head.start}:${head.end}`) ? head.start : -2;
        countWord(
          counts.hits,
          { upos: token.upos, lemma: token.lemma, rel: token.rel, head: matched },
          match,
        );
      }
    }
  }
  return toF1(counts);
}

function headStart(words: readonly { start: number; word: GoldWord }[], word: GoldWord): number {
  return word.head === 0 ? -1 : (words[word.head - 1]?.start ?? -2);
}
