/**
 * Makes model/segmenter.json from the training parts of UD English EWT and GUM.
 * In: the development data folder. Out: the model file and its scores on the dev and test parts.
 * Run: npx tsx training/segmenter.ts [--out FILE]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type GoldSentence, type GoldText, parseConllu, toRawText } from '../bench/reader/conllu.ts';
import { dataFile, dataFolder } from '../bench/reader/data-folder.ts';
import { scoreSpans } from '../bench/reader/span-score.ts';
import { mix } from '../src/read/hashed-model.ts';
import { parseSegmenter, type StoredSegmenter } from '../src/read/segmenter-model.ts';
import {
  describeParagraph,
  SENTENCE_FEATURE_COUNT,
  sentenceFeatures,
} from '../src/read/sentence-features.ts';
import { splitParagraphs, splitSentences } from '../src/read/split-sentences.ts';
import {
  describeChunk,
  isCandidate,
  TOKEN_FEATURE_COUNT,
  tokenFeatures,
} from '../src/read/token-features.ts';
import { findAddresses, tokenize } from '../src/read/tokenize.ts';
import { writeChecksums } from './checksums.ts';
import { addExample, createExamples, type Examples, trainLogistic } from './logistic.ts';

function readBank(name: string): GoldSentence[] {
  const path = dataFile('syntax', `${name}.conllu`);
  if (!path)
    throw new Error(`No ${name}.conllu under ${dataFolder()}/syntax: lay out the development data first.`);
  return parseConllu(readFileSync(path, 'utf8'));
}

/** Contractions written together that the treebank splits more often than not. */
function learnSplits(gold: GoldText): Record<string, number> {
  const starts = new Set(gold.sentences.flatMap((s) => s.words.map((w) => w.start)));
  const seen = new Map<string, { total: number; cuts: Map<number, number> }>();
  for (const match of gold.text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const { index } = match;
    const form = match[0].toLowerCase();
    if (form.length > 12 || form.length < 2) continue;
    // A word before n't is cut by the model; the rest of it is no contraction written together.
    const entry = seen.get(form) ?? { total: 0, cuts: new Map<number, number>() };
    entry.total++;
    if (!/^['’]/.test(gold.text.slice(index + form.length))) {
      for (let i = 1; i < form.length; i++) {
        if (starts.has(index + i)) entry.cuts.set(i, (entry.cuts.get(i) ?? 0) + 1);
      }
    }
    seen.set(form, entry);
  }
  const splits: Record<string, number> = {};
  for (const [form, { total, cuts }] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const [cut, count] of cuts) if (count >= 2 && count / total > 0.5) splits[form] = cut;
  }
  return splits;
}

function addTokenExamples(set: Examples, gold: GoldText): void {
  const starts = new Set(gold.sentences.flatMap((s) => s.words.map((w) => w.start)));
  const features = new Int32Array(TOKEN_FEATURE_COUNT);
  const { text } = gold;
  for (const paragraph of text.matchAll(/[^\n]+/g)) {
    const rangeEnd = paragraph.index + paragraph[0].length;
    for (const match of paragraph[0].matchAll(/\S+/g)) {
      const start = paragraph.index + match.index;
      const end = start + match[0].length;
      const chunk = describeChunk(text, start, end, rangeEnd);
      const addresses = findAddresses(text, start, end);
      let from = start;
      for (let at = start + 1; at < end; at++) {
        if (starts.has(at - 1)) from = at - 1;
        if (!isCandidate(text, chunk, at)) continue;
        if (addresses.some((a) => at >= a.start && at <= a.end)) continue;
        const used = tokenFeatures(text, chunk, at, from, features);
        addExample(set, features, used, starts.has(at), 1);
      }
    }
  }
}

function addSentenceExamples(set: Examples, gold: GoldText, weight: number): void {
  const features = new Int32Array(SENTENCE_FEATURE_COUNT);
  const ends = new Set(gold.sentences.map((s) => s.end));
  const tokens = gold.sentences.flatMap((s) => s.words);
  for (const paragraph of splitParagraphs(gold.text, tokens)) {
    const facts = describeParagraph(gold.text, paragraph);
    let since = 0;
    for (let k = 0; k + 1 < paragraph.length; k++) {
      since++;
      const isEnd = ends.has((paragraph[k] as { end: number }).end);
      addExample(set, features, sentenceFeatures(facts, k, since, features), isEnd, weight);
      if (isEnd) since = 0;
    }
  }
}

/** The same text with line ends in it: one sentence a line, or lines wrapped at some width, by paragraph. */
function withLineEnds(gold: GoldText, seed: number): GoldText {
  const chars = [...Array(gold.text.length).keys()].map((i) => gold.text.charAt(i));
  const ends = new Set(gold.sentences.map((s) => s.end));
  let paragraph = 0;
  let column = 0;
  for (let i = 0; i < chars.length; i++) {
    if (chars[i] === '\n') {
      paragraph++;
      column = 0;
      continue;
    }
    column++;
    if (chars[i] !== ' ') continue;
    const style = (mix(seed, paragraph) >>> 0) % 4;
    const width = 60 + ((mix(seed + 9, paragraph) >>> 0) % 25);
    if (ends.has(i) && style !== 3 && (style === 0 || (mix(seed + 5, i) >>> 0) % 3 === 0)) {
      chars[i] = '\n';
      column = 0;
    } else if (style >= 2 && column > width) {
      chars[i] = '\n';
      column = 0;
    }
  }
  return { text: chars.join(''), sentences: gold.sentences };
}

const BULLETS = ['- ', '\u2022 ', '* ', '\u2013 ', '', '+ '];

/** Runs of short sentences as lists: one a line, behind a bullet, without the stop at the end. */
function asLists(sentences: readonly GoldSentence[], seed: number): GoldText {
  const out: GoldText = { text: '', sentences: [] };
  let items = 0;
  let kind = 0;
  for (const [i, sentence] of sentences.entries()) {
    const { words } = sentence;
    const last = words.at(-1);
    if (words.length > 25 || words.length < 3 || !last) continue;
    if (items === 0) {
      items = 2 + ((mix(seed, i) >>> 0) % 5);
      kind = (mix(seed + 1, i) >>> 0) % BULLETS.length;
      out.text += '\n\n';
    } else out.text += '\n';
    items--;
    const bullet = BULLETS[kind] as string;
    const start = out.text.length;
    const kept = last.form === '.' ? words.slice(0, -1) : words;
    const base = start + bullet.length;
    const ranges = kept.map((word) => ({ start: base + word.start, end: base + word.end, word }));
    if (bullet) ranges.unshift({ start, end: start + 1, word: last });
    const end = ranges.at(-1)?.end as number;
    out.text += bullet + sentence.text.slice(0, end - base);
    out.sentences.push({ start, end, words: ranges });
  }
  return out;
}

function report(name: string, model: ReturnType<typeof parseSegmenter>): void {
  const gold = toRawText(readBank(name));
  const started = performance.now();
  const tokens = tokenize(gold.text, { start: 0, end: gold.text.length }, model);
  const sentences = splitSentences(gold.text, tokens, model);
  const seconds = (performance.now() - started) / 1000;
  const spans = sentences.map((s) => ({ start: s[0]?.start ?? 0, end: s.at(-1)?.end ?? 0 }));
  const words = scoreSpans(
    tokens,
    gold.sentences.flatMap((s) => s.words),
  );
  const cuts = scoreSpans(spans, gold.sentences);
  const goldTokens = gold.sentences.flatMap((s) => s.words);
  const fromGold = splitSentences(gold.text, goldTokens, model);
  const cutsFromGold = scoreSpans(
    fromGold.map((s) => ({ start: s[0]?.start ?? 0, end: s.at(-1)?.end ?? 0 })),
    gold.sentences,
  );
  console.log(
    `${name}: tokens F1 ${words.f1.toFixed(2)}, sentences F1 ${cuts.f1.toFixed(2)} (P ${cuts.precision.toFixed(1)} R ${cuts.recall.toFixed(1)}; on gold tokens ${cutsFromGold.f1.toFixed(2)}), ${Math.round(tokens.length / seconds)} tokens/s`,
  );
  if (process.argv.includes('--errors')) {
    const starts = new Map(goldTokens.map((t) => [t.start, t.end]));
    for (const t of tokens) {
      if (starts.get(t.start) !== t.end) {
        console.log(
          'TOK',
          JSON.stringify(gold.text.slice(Math.max(0, t.start - 15), t.start)),
          JSON.stringify(gold.text.slice(t.start, t.end)),
          JSON.stringify(gold.text.slice(t.end, t.end + 12)),
        );
      }
    }
    const goldEnds = new Set(gold.sentences.map((s) => s.end));
    const sysEnds = new Set(spans.map((s) => s.end));
    for (const e of new Set([...goldEnds, ...sysEnds])) {
      if (goldEnds.has(e) !== sysEnds.has(e))
        console.log(
          goldEnds.has(e) ? 'MISS' : 'EXTRA',
          JSON.stringify(gold.text.slice(Math.max(0, e - 40), e)),
          '|',
          JSON.stringify(gold.text.slice(e, e + 30)),
        );
    }
  }
}

function main(): void {
  const outAt = process.argv.indexOf('--out');
  const out = outAt > 0 ? (process.argv[outAt + 1] as string) : 'model/segmenter.json';
  if (!process.argv.includes('--score')) {
    const parsed = [readBank('en_ewt-ud-train'), readBank('en_gum-ud-train')];
    const banks = parsed.map(toRawText);
    const tokenSet = createExamples(TOKEN_FEATURE_COUNT);
    const sentenceSet = createExamples(SENTENCE_FEATURE_COUNT);
    for (const gold of banks) addTokenExamples(tokenSet, gold);
    for (const gold of banks) addSentenceExamples(sentenceSet, gold, 1);
    for (const [i, gold] of banks.entries()) addSentenceExamples(sentenceSet, withLineEnds(gold, i + 1), 0.5);
    for (const [i, bank] of parsed.entries()) addSentenceExamples(sentenceSet, asLists(bank, i + 3), 0.25);
    const splits: Record<string, number> = {};
    for (const gold of banks) Object.assign(splits, learnSplits(gold));
    console.error(
      `${tokenSet.count} token rows, ${sentenceSet.count} sentence rows, ${Object.keys(splits).length} splits`,
    );
    const stored: StoredSegmenter = {
      version: 1,
      tokens: trainLogistic(tokenSet, { bits: 16, epochs: 6, rate: 0.05, l2: 1e-5, minCount: 2 }),
      sentences: trainLogistic(sentenceSet, { bits: 17, epochs: 6, rate: 0.05, l2: 1e-5, minCount: 2 }),
      splits,
    };
    writeFileSync(out, `${JSON.stringify(stored)}\n`);
    writeChecksums(dirname(out));
  }
  const model = parseSegmenter(readFileSync(out, 'utf8'));
  for (const name of [
    'en_ewt-ud-dev',
    'en_gum-ud-dev',
    'en_ewt-ud-test',
    'en_gum-ud-test',
    'en_pud-ud-test',
  ]) {
    report(name, model);
  }
}

main();
