/**
 * Words to analyses.
 * In: sentences as lists of word forms. Out: for each word head, relation, tag, features and lemma as indices into
 * the model's lists, and the names of the sentence. Sentences past the model's length are parsed in pieces, whose
 * roots hang on the first piece's root as parataxis. Runs in the main thread or in a worker alike.
 */
import { type ActHead, type ActShares, createActHead } from './act-head.ts';
import { type EncodedSentence, encodeSentence, groupByLength, toInputs } from './batch-sentences.ts';
import { chunkSentence } from './chunk-sentence.ts';
import { createLabelSet, decodeNames, mergeNames, type NameSpan } from './decode-names.ts';
import { type BatchOutputs, type Network, openNetwork } from './network.ts';
import type { NetworkFiles, ReaderLabels } from './read-model.ts';
import { findTree } from './spanning-tree.ts';
import { createSubwordEncoder } from './subwords.ts';

/** One sentence's analysis; arrays hold one entry a word, heads are word indices and -1 for the root. */
export interface Analysis {
  heads: Int32Array;
  rels: Int32Array;
  upos: Int32Array;
  feats: Int32Array;
  lemmas: Int32Array;
  names: NameSpan[];
  /** What act each word may name; null for words that are no noun, verb or adjective. */
  acts: (ActShares | null)[];
  /** One encoding a word, one after the other; empty unless asked for. */
  encodings: Float32Array;
}

export interface Parser {
  /**
   * Analyses in the order of `sentences`; a sentence without words gives an empty one. Sentences of one call share
   * batches, and with int8 weights a batch's scale touches all of it: call once an article, so that an article is
   * read alike in any company.
   */
  parse(sentences: readonly (readonly string[])[]): Promise<Analysis[]>;
  close(): Promise<void>;
}

export const MAX_WORDS = 200;

/**
 * Opens a parser over a model's files.
 * @param options `encodings` keeps every word's encoding in its analysis, for training
 */
export async function createParser(
  files: NetworkFiles,
  options: { encodings?: boolean } = {},
): Promise<Parser> {
  const { labels } = files;
  const encoder = createSubwordEncoder(files.tokenizerJson);
  const network: Network = await openNetwork(files.network);
  const decode = createDecoder(labels, createActHead(files.acts), options.encodings ?? false);
  const maxPieces = labels.maxSubwords - 2;
  const parataxis = labels.rels.indexOf('parataxis');

  const parse = async (sentences: readonly (readonly string[])[]): Promise<Analysis[]> => {
    const encoded: EncodedSentence[] = [];
    const owners: number[] = [];
    for (const [owner, words] of sentences.entries()) {
      if (words.length === 0) continue;
      const isMark = (i: number): boolean => isClauseMark(words[i] as string);
      const pieces = words.map((word) => encoder.encode(word).ids.length);
      for (const { from, to } of chunkSentence(pieces, isMark, { maxWords: MAX_WORDS, maxPieces })) {
        encoded.push(encodeSentence(words.slice(from, to), encoded.length, encoder));
        owners.push(owner);
      }
    }
    const parts: Analysis[] = new Array(encoded.length);
    for (const batch of groupByLength(encoded)) {
      const inputs = toInputs(batch, encoder);
      const outputs = await network.run(inputs);
      for (const [row, sentence] of batch.entries()) {
        parts[sentence.index] = decode(outputs, row, inputs.words, sentence.words.length);
      }
    }
    const joined: Analysis[] = sentences.map(() => emptyAnalysis());
    for (const [i, owner] of owners.entries()) {
      joined[owner] = joinAnalyses(joined[owner] as Analysis, parts[i] as Analysis, parataxis);
    }
    return joined;
  };
  return { parse, close: () => network.close() };
}

/** Words after which a long sentence may be cut. */
export function isClauseMark(word: string): boolean {
  return (
    word === ',' || word === ';' || word === ':' || word === '\u2014' || word === '\u2013' || word === '--'
  );
}

const NO_ENCODINGS = new Float32Array(0);

function joinFloats(a: Float32Array, b: Float32Array): Float32Array {
  const all = new Float32Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}

function emptyAnalysis(): Analysis {
  const none = new Int32Array(0);
  return {
    heads: none,
    rels: none,
    upos: none,
    feats: none,
    lemmas: none,
    names: [],
    acts: [],
    encodings: NO_ENCODINGS,
  };
}

/** Hangs `next` behind `before`: the root of what follows becomes a child of the first root. */
function joinAnalyses(before: Analysis, next: Analysis, parataxis: number): Analysis {
  const shift = before.heads.length;
  if (shift === 0) return next;
  const root = before.heads.indexOf(-1);
  const joinArrays = (a: Int32Array, b: Int32Array): Int32Array => {
    const all = new Int32Array(a.length + b.length);
    all.set(a);
    all.set(b, a.length);
    return all;
  };
  return {
    heads: joinArrays(
      before.heads,
      next.heads.map((head) => (head < 0 ? root : head + shift)),
    ),
    rels: joinArrays(
      before.rels,
      next.rels.map((rel, i) => (next.heads[i] === -1 ? parataxis : rel)),
    ),
    upos: joinArrays(before.upos, next.upos),
    feats: joinArrays(before.feats, next.feats),
    lemmas: joinArrays(before.lemmas, next.lemmas),
    acts: [...before.acts, ...next.acts],
    encodings: joinFloats(before.encodings, next.encodings),
    names: [
      ...before.names,
      ...next.names.map((name) => ({ ...name, first: name.first + shift, last: name.last + shift })),
    ],
  };
}

type Decode = (outputs: BatchOutputs, row: number, width: number, count: number) => Analysis;

/** Words of these tags may name an act. */
const ACT_TAGS = new Set(['VERB', 'NOUN', 'PROPN', 'ADJ']);

function createDecoder(labels: ReaderLabels, actHead: ActHead, keepsEncodings: boolean): Decode {
  const namesActs = labels.upos.map((tag) => ACT_TAGS.has(tag));
  const setA = createLabelSet(labels.namesA);
  const setB = createLabelSet(labels.namesB);
  const rootRel = labels.rels.indexOf('root');
  const otherRel =
    labels.rels.indexOf('dep') >= 0 ? labels.rels.indexOf('dep') : labels.rels.indexOf('parataxis');
  return (outputs, row, width, count) => {
    const tree = findTree({
      size: count + 1,
      values: outputs.arcs,
      stride: width,
      offset: row * width * width,
    });
    const analysis: Analysis = {
      heads: new Int32Array(count),
      rels: new Int32Array(count),
      upos: new Int32Array(count),
      feats: new Int32Array(count),
      lemmas: new Int32Array(count),
      names: [],
      acts: new Array(count).fill(null),
      encodings: NO_ENCODINGS,
    };
    for (let i = 0; i < count; i++) {
      const word = i + 1;
      const head = tree[word] as number;
      const at = 2 * (row * width + word);
      let rel = outputs.rels[2 * ((row * width + word) * width + head)] as number;
      if (head === 0) rel = rootRel;
      else if (rel === rootRel) rel = otherRel;
      analysis.heads[i] = head - 1;
      analysis.rels[i] = rel;
      analysis.upos[i] = outputs.upos[at] as number;
      analysis.feats[i] = outputs.feats[at] as number;
      analysis.lemmas[i] = outputs.lemmas[at] as number;
    }
    const a = decodeNames(outputs.namesA, (row * width + 1) * labels.namesA.length, count, setA);
    const b = decodeNames(outputs.namesB, (row * width + 1) * labels.namesB.length, count, setB);
    for (let i = 0; i < count; i++)
      if (namesActs[analysis.upos[i] as number])
        analysis.acts[i] = actHead.sharesOf(outputs.words, row * width + i + 1);
    if (keepsEncodings) {
      const wide = outputs.words.length / (outputs.upos.length / 2);
      analysis.encodings = outputs.words.slice((row * width + 1) * wide, (row * width + 1 + count) * wide);
    }
    analysis.names = mergeNames(a, b);
    return analysis;
  };
}
