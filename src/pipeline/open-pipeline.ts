/**
 * The local pipeline: extract → read → resolve → code, in one process. The only place that composes stages.
 * In: extracted reports. Out: what `attache read` answers. Opening it checks the model and loads the knowledge;
 * reading is pure. Reports that are not English are kept and labelled, not coded.
 */

import { codeDocument } from '../code/code-document.ts';
import { createConfidence } from '../code/create-confidence.ts';
import type { Confidence } from '../code/ports.ts';
import { type Codebook, loadCodebook } from '../knowledge/codebook.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { producerDigest } from '../knowledge/knowledge-version.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { createReader, type Reader } from '../read/reader.ts';
import type { Article } from '../record/article.ts';
import type { Document } from '../record/document.ts';
import type { NotCodedReason } from '../record/lists/not-coded-reasons.ts';
import type { Producer } from '../record/producer.ts';
import type { ReadResult } from '../record/read-result.ts';
import { resolveDocument } from '../resolve/resolve-mentions.ts';
import { type StageTimes, timed } from './stage-times.ts';
import { notCoded, toReadResult } from './to-read-result.ts';
import { toResolution } from './to-resolution.ts';

export type PipelineOptions = {
  /** Folder with the model's files; default: `model/` of the package. */
  modelDir?: string;
  /** Folder of knowledge; default: `knowledge/` of the package. */
  knowledgeDir?: string;
  /** Threads of the reader; 1 (default) reads in this thread. */
  threads?: number;
  /** Where the time goes, for benches; adds up over all reports. */
  times?: StageTimes;
};

export type ReadWithDocument = { result: ReadResult; document: Document | null };

export type Pipeline = {
  readonly producer: Producer;
  /** Codes one report. Never throws for what a report says; an article without text and title gives `empty`. */
  read(article: Article): Promise<ReadResult>;
  /** The same with the document that it was coded from, read once; null where nothing was read. */
  readWithDocument(article: Article): Promise<ReadWithDocument>;
  /** The annotated document behind a result, for explanations and the desk. */
  annotate(article: Article): Promise<Document>;
  close(): Promise<void>;
};

/** Longer texts are no reports: kept and labelled `too-long`. UTF-16 code units; a million takes about half a minute. */
export const MAX_CODED_LENGTH = 1_000_000;

/** @throws READ_MODEL_MISSING, READ_MODEL_DAMAGED, KNOWLEDGE_* */
export async function openPipeline(options: PipelineOptions = {}): Promise<Pipeline> {
  const root = options.knowledgeDir === undefined ? {} : { root: options.knowledgeDir };
  const opening = createReader({
    ...(options.modelDir === undefined ? {} : { modelDir: options.modelDir }),
    threads: options.threads ?? 1,
  });
  const knowledge = loadKnowledge(root);
  const codebook = loadCodebook(root);
  const reader = await opening;
  const confidence = createConfidence(reader.confidence);
  const producer: Producer = {
    ...reader.producer,
    knowledge: producerDigest(knowledge.digest, codebook.digest),
  };
  const readWithDocument = (article: Article): Promise<ReadWithDocument> =>
    readArticle(article, reader, knowledge, codebook, confidence, producer, options.times);
  return {
    producer,
    read: async (article) => (await readWithDocument(article)).result,
    readWithDocument,
    annotate: async (article) => resolveDocument(await reader.read(article), knowledge),
    close: () => reader.close(),
  };
}

async function readArticle(
  article: Article,
  reader: Reader,
  knowledge: Knowledge,
  codebook: Codebook,
  confidence: Confidence,
  producer: Producer,
  times: StageTimes | undefined,
): Promise<ReadWithDocument> {
  const reason = reasonNotToCode(article);
  if (reason !== null) return { result: notCoded(article, reason, producer), document: null };
  const document = await timed(times, 'read', () => reader.read(article));
  const resolved = await timed(times, 'resolve', () => resolveDocument(document, knowledge));
  const coding = await timed(times, 'code', () =>
    codeDocument(resolved, toResolution(resolved), codebook, confidence),
  );
  return { result: toReadResult(resolved, coding, producer), document: resolved };
}

function reasonNotToCode(article: Article): NotCodedReason | null {
  if (article.text.trim() === '' && (article.title ?? '') === '') return 'empty';
  if (article.language !== null && article.language !== 'en') return 'language';
  return article.text.length > MAX_CODED_LENGTH ? 'too-long' : null;
}
