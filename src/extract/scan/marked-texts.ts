/**
 * Elements whose text may be the headline, a date or the name of an author, by what marks them so (tag, class,
 * itemprop ...). In: opening, text and closing steps. Out: three lists; which of them is right is for the
 * metadata sources. Bounded: a page cannot make it keep more than some hundred short texts.
 */
import type { Attributes } from './elements.ts';

/** An element whose text may name an author or a date, with what marks it so. */
export interface MarkedText {
  readonly tag: string;
  /** Its class, id, rel, itemprop and data-testid values, lower case, joined by spaces. */
  readonly marks: string;
  readonly datetime: string | null;
  readonly content: string | null;
  text: string;
  /** Position in `visibleText` where the element begins. */
  readonly at: number;
}

export interface MarkedTexts {
  readonly headings: MarkedText[];
  /** Elements with a date: `<time>`, itemprop date*, classes such as "published". */
  readonly dates: MarkedText[];
  /** Elements that name an author: rel=author, itemprop=author, classes such as "byline". */
  readonly bylines: MarkedText[];
  /** Begins what the element calls for; null when that is nothing. @param at position in the visible text */
  open(name: string, attributes: Attributes, at: number): MarkedText[] | null;
  text(collapsed: string): void;
  breakLine(): void;
  close(opened: readonly MarkedText[]): void;
}

const longest = 400;
const mostOfAKind = 200;
const mostAtOnce = 40;
const dateMark = /date|time|publi|posted|updated|modified/;
const bylineMark = /byline|author|writer|reporter|\bby\b/;

export function createMarkedTexts(): MarkedTexts {
  const headings: MarkedText[] = [];
  const dates: MarkedText[] = [];
  const bylines: MarkedText[] = [];
  const capturing = new Set<MarkedText>();

  function open(name: string, attributes: Attributes, at: number): MarkedText[] | null {
    const marks = marksOf(attributes);
    const isMarked = marks !== '' && name !== 'body';
    let opened: MarkedText[] | null = null;
    const add = (list: MarkedText[]): void => {
      if (list.length >= mostOfAKind || capturing.size >= mostAtOnce) return;
      const { datetime = null, content = null } = attributes;
      const capture = { tag: name, marks, datetime, content, text: '', at };
      list.push(capture);
      capturing.add(capture);
      opened = [...(opened ?? []), capture];
    };
    if (name === 'h1' || (name === 'h2' && headings.length < 20) || attributes.itemprop === 'headline')
      add(headings);
    if (name === 'time' || 'datetime' in attributes || (isMarked && dateMark.test(marks))) add(dates);
    if (isMarked && bylineMark.test(marks)) add(bylines);
    return opened;
  }

  return {
    headings,
    dates,
    bylines,
    open,
    text(collapsed) {
      for (const capture of capturing) {
        capture.text += collapsed.slice(0, longest);
        if (capture.text.length > longest) capturing.delete(capture);
      }
    },
    breakLine() {
      for (const capture of capturing)
        if (capture.text !== '' && !capture.text.endsWith('\n')) capture.text += '\n';
    },
    close(opened) {
      for (const capture of opened) capturing.delete(capture);
    },
  };
}

function marksOf(attributes: Attributes): string {
  return [attributes.class, attributes.id, attributes.rel, attributes.itemprop, attributes['data-testid']]
    .filter((value) => value !== undefined && value !== '')
    .join(' ')
    .slice(0, 300)
    .toLowerCase();
}
