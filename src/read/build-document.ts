/**
 * Puts analyses back onto the text.
 * In: an article, its segmented fields and their analyses. Out: a Document with tokens, mentions and quotes; times
 * and chains stay empty for later stages, and ids of actors and places stay null.
 */
import type { Field } from '../base/span.ts';
import type { Article } from '../record/article.ts';
import type { Document, Sentence, Token } from '../record/document.ts';
import { type Mention, toMention } from '../record/mention.ts';
import type { Producer } from '../record/producer.ts';
import { findQuotes } from './find-quotes.ts';
import { type LemmaLexicon, lookUpLemma } from './lemma-lexicon.ts';
import { applyLemmaScript, type LemmaScript, parseLemmaScript } from './lemma-script.ts';
import type { Analysis } from './parser.ts';
import type { ReaderLabels } from './read-model.ts';
import type { TextRange } from './tokenize.ts';

/** The model's lists in the form that tokens need. */
export interface Labels {
  upos: readonly string[];
  feats: readonly Readonly<Record<string, string>>[];
  featStrings: readonly string[];
  rels: readonly string[];
  lemmaScripts: readonly LemmaScript[];
  lexicon: LemmaLexicon;
}

/** Parses a UD FEATS string; "_" is none. */
export function parseFeats(text: string): Record<string, string> {
  const feats: Record<string, string> = {};
  if (text === '_') return feats;
  for (const pair of text.split('|')) {
    const at = pair.indexOf('=');
    if (at > 0) feats[pair.slice(0, at)] = pair.slice(at + 1);
  }
  return feats;
}

export function prepareLabels(labels: ReaderLabels, lexicon: LemmaLexicon): Labels {
  return {
    upos: labels.upos,
    feats: labels.feats.map((text) => Object.freeze(parseFeats(text))),
    featStrings: labels.feats,
    rels: labels.rels,
    lemmaScripts: labels.lemmaScripts.map(parseLemmaScript),
    lexicon,
  };
}

/** The lemma of one word: the treebanks' where they know the word, else by the network's edit script. */
export function chooseLemma(labels: Labels, form: string, upos: string, script: number): string {
  const known = lookUpLemma(labels.lexicon, form, upos);
  if (known !== undefined) return known;
  const edit = labels.lemmaScripts[script];
  return edit ? applyLemmaScript(edit, form) : form;
}

/** One field as segmented, with an analysis for each sentence. */
export interface AnalysedField {
  field: Field;
  text: string;
  sentences: readonly (readonly TextRange[])[];
  analyses: readonly Analysis[];
}

function buildTokens(part: AnalysedField, index: number, labels: Labels): Token[] {
  const ranges = part.sentences[index] as readonly TextRange[];
  const analysis = part.analyses[index] as Analysis;
  return ranges.map((range, i) => {
    const form = part.text.slice(range.start, range.end);
    const upos = labels.upos[analysis.upos[i] as number] ?? 'X';
    return {
      field: part.field,
      start: range.start,
      end: range.end,
      form,
      lemma: chooseLemma(labels, form, upos, analysis.lemmas[i] as number),
      upos,
      feats: labels.feats[analysis.feats[i] as number] ?? {},
      head: analysis.heads[i] as number,
      rel: labels.rels[analysis.rels[i] as number] ?? 'dep',
      acts: analysis.acts[i] ?? null,
    };
  });
}

function buildMentions(
  article: Article,
  sentence: Sentence,
  number: number,
  analysis: Analysis,
  text: string,
): Mention[] {
  return analysis.names.map((name) => {
    const { field } = sentence;
    const start = (sentence.tokens[name.first] as Token).start;
    const end = (sentence.tokens[name.last] as Token).end;
    return toMention(article.id, {
      field,
      start,
      end,
      text: text.slice(start, end),
      kind: name.kind,
      sentence: number,
      firstToken: name.first,
      lastToken: name.last,
      score: name.score,
    });
  });
}

/** Builds the document; fields in the order given (title first). */
export function buildDocument(
  article: Article,
  parts: readonly AnalysedField[],
  labels: Labels,
  producer: Producer,
): Document {
  const document: Document = {
    article,
    sentences: [],
    mentions: [],
    quotes: [],
    times: [],
    chains: [],
    producer,
  };
  for (const part of parts) {
    const own: Sentence[] = [];
    for (let i = 0; i < part.sentences.length; i++) {
      const tokens = buildTokens(part, i, labels);
      const first = tokens[0];
      const last = tokens.at(-1);
      if (!first || !last) continue;
      const sentence = { field: part.field, start: first.start, end: last.end, tokens };
      const number = document.sentences.length;
      document.sentences.push(sentence);
      own.push(sentence);
      document.mentions.push(
        ...buildMentions(article, sentence, number, part.analyses[i] as Analysis, part.text),
      );
    }
    for (const quote of findQuotes(part.text, part.field, own)) document.quotes.push(quote);
  }
  return document;
}
