/**
 * Loads the model folder.
 * In: a folder. Out: its small files parsed, the path of the network, and a digest; after every file has been
 * compared with checksums.txt. Throws READ_MODEL_MISSING or READ_MODEL_DAMAGED, each naming the file.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { areaError } from '../base/errors.ts';
import { sha256Hex } from '../base/hash.ts';
import { type CodingConfidence, codingConfidenceSchema } from '../record/coding-confidence.ts';
import type { StoredActHead } from './act-head.ts';
import { READ_ERRORS } from './errors.ts';
import { type LemmaLexicon, parseLemmaLexicon } from './lemma-lexicon.ts';
import { parseSegmenter, type SegmenterModel } from './segmenter-model.ts';

/** What reader.json says about the network's outputs. */
export interface ReaderLabels {
  version: number;
  maxSubwords: number;
  caseClasses: number;
  upos: string[];
  feats: string[];
  rels: string[];
  lemmaScripts: string[];
  namesA: string[];
  namesB: string[];
}

/** The files the network needs, as read. */
export interface NetworkFiles {
  network: Uint8Array;
  tokenizerJson: string;
  labels: ReaderLabels;
  acts: StoredActHead;
}

export interface ReaderModel extends NetworkFiles {
  segmenter: SegmenterModel;
  lexicon: LemmaLexicon;
  /** SHA-256 of checksums.txt, which stands for all files. */
  digest: string;
  confidence: CodingConfidence;
}

const NETWORK = 'reader.onnx';
const FILES = [
  NETWORK,
  'reader.json',
  'tokenizer.json',
  'segmenter.json',
  'lemmas.json',
  'acts.json',
  'confidence.json',
] as const;

function readModelFile(folder: string, name: string): Buffer {
  try {
    return readFileSync(join(folder, name));
  } catch (cause) {
    throw areaError(READ_ERRORS, 'READ_MODEL_MISSING', `Cannot read the model file ${join(folder, name)}.`, {
      cause,
    });
  }
}

function damaged(folder: string, name: string, what: string, cause?: unknown): Error {
  return areaError(READ_ERRORS, 'READ_MODEL_DAMAGED', `The model file ${join(folder, name)} ${what}.`, {
    cause,
  });
}

/** Parses lines of `sha256sum`: digest, two blanks, file name. */
function parseChecksums(text: string): Map<string, string> {
  const sums = new Map<string, string>();
  for (const line of text.split('\n')) {
    const match = /^([0-9a-f]{64}) [ *](.+)$/.exec(line.trim());
    if (match) sums.set(match[2] as string, match[1] as string);
  }
  return sums;
}

function parseOrDamaged<T>(folder: string, name: string, parse: () => T): T {
  try {
    return parse();
  } catch (cause) {
    throw damaged(folder, name, 'has the right checksum but cannot be parsed', cause);
  }
}

/** Reads and checks the whole folder. */
export function readModel(folder: string): ReaderModel {
  const checksums = readModelFile(folder, 'checksums.txt');
  const sums = parseChecksums(checksums.toString('utf8'));
  const contents = new Map<string, Buffer>();
  for (const name of FILES) {
    const bytes = readModelFile(folder, name);
    const expected = sums.get(name);
    if (expected === undefined) throw damaged(folder, name, 'is not listed in checksums.txt');
    const found = sha256Hex(bytes);
    if (found !== expected) {
      throw damaged(folder, name, `has SHA-256 ${found}; checksums.txt says ${expected}`);
    }
    contents.set(name, bytes);
  }
  const text = (name: string): string => (contents.get(name) as Buffer).toString('utf8');
  return {
    network: contents.get(NETWORK) as Buffer,
    tokenizerJson: text('tokenizer.json'),
    labels: parseOrDamaged(folder, 'reader.json', () => JSON.parse(text('reader.json')) as ReaderLabels),
    acts: parseOrDamaged(folder, 'acts.json', () => JSON.parse(text('acts.json')) as StoredActHead),
    segmenter: parseOrDamaged(folder, 'segmenter.json', () => parseSegmenter(text('segmenter.json'))),
    lexicon: parseOrDamaged(folder, 'lemmas.json', () => parseLemmaLexicon(text('lemmas.json'))),
    confidence: parseOrDamaged(folder, 'confidence.json', () =>
      codingConfidenceSchema.parse(JSON.parse(text('confidence.json'))),
    ),
    digest: sha256Hex(checksums),
  };
}
