/**
 * The read stage: from an article to an annotated document.
 * In: articles with clean text. Out: sentences, tokens with lemma, tag, features, head and relation (UD 2), named
 * mentions and quotes, for title and text alike. Leaves times, chains and all links to what is known empty.
 */
import { packagePath, packageVersion } from '../base/package-root.ts';
import type { Article } from '../record/article.ts';
import type { CodingConfidence } from '../record/coding-confidence.ts';
import type { Document } from '../record/document.ts';
import type { Producer } from '../record/producer.ts';
import {
  type AnalysedField,
  buildDocument,
  chooseLemma,
  type Labels,
  prepareLabels,
} from './build-document.ts';
import { cutDateline } from './cut-dateline.ts';
import type { NameSpan } from './decode-names.ts';
import { type Analysis, createParser, type Parser } from './parser.ts';
import { toOriginal, toPlainArticle } from './plain-article.ts';
import { readModel } from './read-model.ts';
import { segment } from './segment.ts';
import type { SegmenterModel } from './segmenter-model.ts';
import type { TextRange } from './tokenize.ts';
import { createWorkerPool } from './worker-pool.ts';

export interface ReaderOptions {
  /** Folder with the model's files; default: `model/` of the package. */
  modelDir?: string;
  /** 1 (default) reads in this thread; more start that many worker threads. */
  threads?: number;
}

/** One word of a sentence that came with its words; `head` is an index, -1 for the root. */
export interface ParsedWord {
  form: string;
  lemma: string;
  upos: string;
  feats: string;
  head: number;
  rel: string;
}

export interface ParsedSentence {
  words: ParsedWord[];
  names: NameSpan[];
}

export interface Reader {
  /** What goes into `producer` of every document. */
  readonly producer: Producer;
  /** What the coder's scores rest on; it comes with the weights, since it was fitted to them. */
  readonly confidence: CodingConfidence;
  /** Reads one article. */
  read(article: Article): Promise<Document>;
  /**
   * Reads several, over all threads; answers in order, each as `read` gives it. Hold no more at once than fit memory.
   */
  readMany(articles: readonly Article[]): Promise<Document[]>;
  /** Parses sentences whose words are given, for scoring against a treebank. */
  parseWords(sentences: readonly (readonly string[])[]): Promise<ParsedSentence[]>;
  /** Ends worker threads and frees the network. */
  close(): Promise<void>;
}

/**
 * Opens a reader. Throws READ_MODEL_MISSING or READ_MODEL_DAMAGED, naming the file and, for a wrong checksum, the
 * expected and the found one.
 */
export async function createReader(options: ReaderOptions = {}): Promise<Reader> {
  const model = readModel(options.modelDir ?? packagePath('model'));
  const { segmenter, lexicon, digest, confidence, ...files } = model;
  const labels = prepareLabels(files.labels, lexicon);
  const threads = Math.max(1, Math.floor(options.threads ?? 1));
  const parser: Parser = threads === 1 ? await createParser(files) : createWorkerPool(files, threads);
  const producer: Producer = { name: 'attache', version: packageVersion(), model: digest, knowledge: null };

  const read = async (article: Article): Promise<Document> => {
    const disguised = toPlainArticle(article);
    if (disguised === null) return readPlain(article);
    return toOriginal(await readPlain(disguised.article), article, disguised.origins);
  };

  const readPlain = async (article: Article): Promise<Document> => {
    const parts = segmentArticle(article, segmenter);
    const forms = parts.flatMap((part) => part.sentences.map((sentence) => toForms(part.text, sentence)));
    const analyses = await parser.parse(forms);
    let at = 0;
    const analysed = parts.map((part) => {
      const from = at;
      at += part.sentences.length;
      return { ...part, analyses: analyses.slice(from, at) };
    });
    return buildDocument(article, analysed, labels, producer);
  };

  const readMany = async (articles: readonly Article[]): Promise<Document[]> => {
    if (threads > 1) return Promise.all(articles.map(read));
    const documents: Document[] = [];
    for (const article of articles) documents.push(await read(article));
    return documents;
  };

  const parseWords = async (sentences: readonly (readonly string[])[]): Promise<ParsedSentence[]> => {
    const slices: Promise<Analysis[]>[] = [];
    for (let i = 0; i < sentences.length; i += SLICE) {
      const slice = parser.parse(sentences.slice(i, i + SLICE));
      if (threads === 1) await slice;
      slices.push(slice);
    }
    const analyses = (await Promise.all(slices)).flat();
    return sentences.map((words, s) => toParsedSentence(words, analyses[s] as Analysis, labels));
  };

  return {
    producer,
    confidence,
    readMany,
    read,
    parseWords,
    close: () => parser.close(),
  };
}

/** Sentences of one parser call where no article says what belongs together. */
const SLICE = 32;

function toParsedSentence(words: readonly string[], analysis: Analysis, labels: Labels): ParsedSentence {
  const parsed = words.map((form, i) => {
    const upos = labels.upos[analysis.upos[i] as number] ?? 'X';
    return {
      form,
      lemma: chooseLemma(labels, form, upos, analysis.lemmas[i] as number),
      upos,
      feats: labels.featStrings[analysis.feats[i] as number] ?? '_',
      head: analysis.heads[i] as number,
      rel: labels.rels[analysis.rels[i] as number] ?? 'dep',
    };
  });
  return { words: parsed, names: analysis.names };
}

function segmentArticle(article: Article, segmenter: SegmenterModel): AnalysedField[] {
  const title: AnalysedField[] = article.title
    ? [{ field: 'title', text: article.title, sentences: segment(article.title, segmenter), analyses: [] }]
    : [];
  const sentences = segment(article.text, segmenter);
  const text: AnalysedField = {
    field: 'text',
    text: article.text,
    sentences:
      article.dateline === null ? sentences : cutDateline(article.text, sentences, article.dateline.end),
    analyses: [],
  };
  return [...title, text];
}

function toForms(text: string, sentence: readonly TextRange[]): string[] {
  return sentence.map((range) => text.slice(range.start, range.end));
}
