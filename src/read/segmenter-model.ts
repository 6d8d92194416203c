/**
 * The segmenter's model file (model/segmenter.json), made by training/segmenter.ts.
 * In: its JSON text. Out: weights for token and sentence boundaries and the contractions written together.
 */
import { type HashedModel, parseHashedModel, type StoredHashedModel } from './hashed-model.ts';

/** Everything `tokenize` and `splitSentences` need. */
export interface SegmenterModel {
  readonly tokens: HashedModel;
  readonly sentences: HashedModel;
  /** Lower-cased word → length of its first part, e.g. cannot → 3. */
  readonly splits: ReadonlyMap<string, number>;
}

/** The shape of the file. */
export interface StoredSegmenter {
  version: 1;
  tokens: StoredHashedModel;
  sentences: StoredHashedModel;
  splits: Record<string, number>;
}

/** Parses the file's text. Throws a SyntaxError or TypeError where it is not such a file; `createReader` names the file. */
export function parseSegmenter(json: string): SegmenterModel {
  const stored = JSON.parse(json) as StoredSegmenter;
  if (stored.version !== 1) throw new TypeError(`segmenter version ${String(stored.version)} is not 1`);
  return {
    tokens: parseHashedModel(stored.tokens),
    sentences: parseHashedModel(stored.sentences),
    splits: new Map(Object.entries(stored.splits)),
  };
}
