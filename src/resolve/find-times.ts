/**
 * Time expressions of a document. In: sentences and the day the report speaks from. Out: each expression with
 * its words, kind and, where it can be told, value; in the order of the text, none overlapping. News usage: a
 * weekday is the last one unless the clause looks ahead. Follows TIMEX3 in spirit; writes plain ranges.
 */
import { type CivilDate, tryIsoDate } from '../base/iso-date.ts';
import { cutField } from '../base/span.ts';
import type { Document, Sentence, TimeExpression } from '../record/document.ts';
import { clauseDirection } from './clause-direction.ts';
import { CALENDAR_RULES } from './times/calendar-rules.ts';
import { RELATIVE_RULES } from './times/relative-rules.ts';
import type { TimeContext, TimeRule } from './times/time-rule.ts';

const RULES: readonly TimeRule[] = [...CALENDAR_RULES, ...RELATIVE_RULES];
/** A sentence without any of these has no time expression; most sentences are passed over here. */
const HINT =
  /\d{4}|\d(?:st|nd|rd|th)?\s|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight|tomorrow|week|month|year|decade|day|spring|summer|autumn|fall|winter|hours|minutes|moments|quarter|Q[1-4]|last night|overnight|this (?:morning|afternoon|evening)|Juche|[Ff]iscal|FY ?\d|since the|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:\.|\b)|January|February|March|April|August|September|October|November|December/i;

type Found = { start: number; end: number; rule: TimeRule; groups: Record<string, string | undefined> };

const BOUND_BEFORE = /\b(?:since|until|till|by)\s+$/i;

/** @param day `YYYY-MM-DD`, or null when the report has no date: then only dates that state their year get values */
export function findTimes(document: Document, day: string | null): TimeExpression[] {
  const anchor = day === null ? null : tryIsoDate(day);
  const { dateline, publishedAt } = document.article;
  const inferred = (dateline?.date ?? publishedAt)?.basis === 'inferred';
  const times: TimeExpression[] = [];
  let previous: CivilDate | null = null;
  document.sentences.forEach((sentence, number) => {
    const text = cutField(document.article, sentence);
    if (!HINT.test(text)) return;
    const children = childrenOf(sentence);
    for (const { start, end, rule, groups } of longestMatches(text)) {
      const context: TimeContext = {
        day: anchor,
        anchorBasis: inferred ? 'inferred' : 'anchored',
        direction: clauseDirection(sentence, children, tokenAtOffset(sentence, sentence.start + end - 1)),
        previous: previous ?? anchor,
      };
      const value = rule.value(groups, context);
      // "since Sept. 15" says how far back something goes; "minutes later" is not counted from there.
      const bounds = BOUND_BEFORE.test(text.slice(0, start));
      if (value !== null && !bounds) previous = tryIsoDate(value.from) ?? previous;
      times.push({
        field: sentence.field,
        start: sentence.start + start,
        end: sentence.start + end,
        text: text.slice(start, end),
        sentence: number,
        value,
        kind: rule.kind,
      });
    }
  });
  return times;
}

/** Matches of all rules: the longest at each place; of equals, the rule that stands first. */
function longestMatches(text: string): Found[] {
  const all: Found[] = [];
  for (const rule of RULES) {
    for (const match of text.matchAll(rule.pattern)) {
      all.push({ start: match.index, end: match.index + match[0].length, rule, groups: match.groups ?? {} });
    }
  }
  all.sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Found[] = [];
  for (const found of all) {
    if (kept.some((other) => other.start < found.end && found.start < other.end)) continue;
    kept.push(found);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function childrenOf(sentence: Sentence): number[][] {
  const children: number[][] = sentence.tokens.map(() => []);
  sentence.tokens.forEach((token, i) => {
    children[token.head]?.push(i);
  });
  return children;
}

function tokenAtOffset(sentence: Sentence, offset: number): number {
  return sentence.tokens.findIndex((token) => token.start <= offset && offset < token.end);
}
