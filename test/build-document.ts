/**
 * Hand-parsed documents for tests. In: sentences as lines `FORM UPOS HEAD REL [LEMMA] [FEATS]`, heads counted
 * from 1 as in CoNLL-U (0 is the root), a blank line between sentences; a line `# text = …` gives the exact
 * text, otherwise words are joined with blanks, none before closing punctuation and clitics. Names are given
 * as the reader would find them. Out: a `Document` as the reader makes it.
 */
import type { Article } from '../src/record/article.ts';
import type { Document, Sentence, Token } from '../src/record/document.ts';
import { articleId } from '../src/record/ids.ts';
import type { MentionKind } from '../src/record/lists/mention-kinds.ts';
import { type Mention, toMention } from '../src/record/mention.ts';

export type BuildOptions = {
  title?: string;
  /** `YYYY-MM-DD`. */
  publishedAt?: string;
  dateline?: Article['dateline'];
  /** Names that the reader is taken to have found: every occurrence in the text is marked. */
  names?: Record<string, MentionKind>;
};

/** Builds a document of one field, `text`. */
export function buildDocument(conllu: string, options: BuildOptions = {}): Document {
  const blocks = conllu
    .trim()
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').map((line) => line.trim()));
  let text = '';
  const sentences: Sentence[] = blocks.map((lines) => {
    const rows = lines
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split(/\s+/));
    const given = lines.find((line) => line.startsWith('# text = '))?.slice('# text = '.length);
    const base = text === '' ? 0 : text.length + 1;
    const words = rows.map((row) => row[0] as string);
    const line = given ?? joinWords(words);
    let at = 0;
    const tokens = rows.map((row): Token => {
      const [form = '', upos = 'X', head = '0', rel = 'dep', lemma, feats] = row;
      const start = line.indexOf(form, at);
      if (start === -1) throw new Error(`"${form}" is not in "${line}"`);
      at = start + form.length;
      return {
        field: 'text',
        start: base + start,
        end: base + at,
        form,
        lemma: lemma === undefined || lemma === '_' ? form.toLowerCase() : lemma,
        upos,
        feats: parseFeats(feats),
        head: Number(head) - 1,
        rel,
      };
    });
    text = text === '' ? line : `${text} ${line}`;
    return { field: 'text', start: base, end: base + line.length, tokens };
  });
  const article: Article = {
    id: articleId(null, text),
    url: null,
    canonicalUrl: null,
    title: options.title ?? null,
    authors: [],
    publisher: null,
    publishedAt:
      options.publishedAt === undefined
        ? null
        : { value: options.publishedAt, precision: 'day', basis: 'stated', via: 'input' },
    language: 'en',
    dateline: options.dateline ?? null,
    text,
  };
  return {
    article,
    sentences,
    mentions: findNames(article, sentences, options.names ?? {}),
    quotes: [],
    times: [],
    chains: [],
    producer: { name: 'attache', version: '0.0.0-test', model: null, knowledge: null },
  };
}

/** The index of the nth token of that form in a sentence. */
export function tokenIndex(document: Document, sentence: number, form: string, nth = 0): number {
  let left = nth;
  const index = (document.sentences[sentence]?.tokens ?? []).findIndex(
    (token) => token.form === form && left-- === 0,
  );
  if (index === -1) throw new Error(`no token "${form}" in sentence ${sentence}`);
  return index;
}

function parseFeats(feats: string | undefined): Record<string, string> {
  if (feats === undefined || feats === '_') return {};
  return Object.fromEntries(feats.split('|').map((pair) => pair.split('=') as [string, string]));
}

function joinWords(words: readonly string[]): string {
  let line = '';
  for (const word of words) {
    const glued = /^([.,;:!?%)\]’”]|['’]s?|n['’]t)$/u.test(word) || word === '-' || /[-([“]$/u.test(line);
    line += line === '' || glued ? word : ` ${word}`;
  }
  return line;
}

function findNames(
  article: Article,
  sentences: readonly Sentence[],
  names: Record<string, MentionKind>,
): Mention[] {
  const mentions: Mention[] = [];
  sentences.forEach((sentence, number) => {
    for (const [name, kind] of Object.entries(names)) {
      for (let at = article.text.indexOf(name, sentence.start); at !== -1; ) {
        const end = at + name.length;
        if (end > sentence.end) break;
        const firstToken = sentence.tokens.findIndex((token) => token.start === at);
        const lastToken = sentence.tokens.findIndex((token) => token.end === end);
        if (firstToken !== -1 && lastToken !== -1) {
          const found = { field: 'text', start: at, end, text: name, kind, sentence: number } as const;
          mentions.push(toMention(article.id, { ...found, firstToken, lastToken, score: 0.9 }));
        }
        at = article.text.indexOf(name, end);
      }
    }
  });
  return mentions.sort((a, b) => a.start - b.start);
}
