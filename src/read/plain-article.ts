/**
 * The article as the reader sees it where words are in disguise (`base/look-alikes.ts`): without the characters that
 * nobody sees, and with Latin letters in words that mix alphabets. In: an article. Out: the plain one with the way back,
 * or null where nothing is disguised, as in nearly every report. On the way back all offsets are those of the article
 * as it came; tokens keep the plain word as their form.
 */

import { isDisguised, UNSEEN, withLatinLetters } from '../base/look-alikes.ts';
import { cutField, type Field } from '../base/span.ts';
import type { Article } from '../record/article.ts';
import type { Document } from '../record/document.ts';
import { toMention } from '../record/mention.ts';

/** By offset into the plain field, the offset in the field as it came. */
type Origin = readonly number[];
export type PlainArticle = { article: Article; origins: Readonly<Record<Field, Origin>> };

type Span = { start: number; end: number };

export function toPlainArticle(article: Article): PlainArticle | null {
  const title = article.title ?? '';
  if (!isDisguised(article.text) && !isDisguised(title)) return null;
  const text = withoutUnseen(article.text);
  const head = withoutUnseen(title);
  const { dateline } = article;
  const moved =
    dateline === null
      ? null
      : {
          ...dateline,
          start: firstFrom(text.origin, dateline.start),
          end: firstFrom(text.origin, dateline.end),
        };
  return {
    article: {
      ...article,
      title: article.title === null ? null : withLatinLetters(head.plain),
      text: withLatinLetters(text.plain),
      dateline: moved,
    },
    origins: { text: text.origin, title: head.origin },
  };
}

/** The document over the article as it came. */
export function toOriginal(document: Document, article: Article, origins: PlainArticle['origins']): Document {
  const back = <T extends Span>(field: Field, span: T): T => ({
    ...span,
    start: origins[field][span.start] ?? span.start,
    // The end of the last character inside, so that a mark behind the word stays outside.
    end: span.end > span.start ? (origins[field][span.end - 1] ?? span.end - 1) + 1 : span.end,
  });
  return {
    ...document,
    article,
    sentences: document.sentences.map((sentence) => ({
      ...back(sentence.field, sentence),
      tokens: sentence.tokens.map((token) => back(token.field, token)),
    })),
    quotes: document.quotes.map((quote) => ({
      ...back(quote.field, quote),
      inner: back(quote.field, quote.inner),
    })),
    mentions: document.mentions.map((mention) => {
      const moved = back(mention.field, mention);
      return toMention(article.id, { ...moved, text: cutField(article, moved) });
    }),
  };
}

function withoutUnseen(text: string): { plain: string; origin: number[] } {
  const origin: number[] = [];
  let plain = '';
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (UNSEEN.test(char)) continue;
    plain += char;
    origin.push(at);
  }
  origin.push(text.length);
  return { plain, origin };
}

/** The first plain offset that is not before an offset of the field as it came. */
function firstFrom(origin: Origin, offset: number): number {
  let low = 0;
  let high = origin.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origin[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
