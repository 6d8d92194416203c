/**
 * Time expressions of a document. In: sentences and the day the report speaks from. Out: each expression with
 * its words, kind and, where it can be told, value; in the order of the text, none overlapping. News usage: a
 * weekday is the last one unless the clause looks ahead. Follows TIMEX3 in spirit; writes plain ranges.
 */
import { type CivilDate, tryIsoDate } from '../base/iso-date.ts';
import { cutField } from '../base/span.ts';
import type { WordClasses } from '../knowledge/schemas/words.ts';
import type { DateValue } from '../record/date-value.ts';
import type { Document, Sentence, TimeExpression } from '../record/document.ts';
import { clauseDirection } from './clause-direction.ts';
import { type ChildLists, childLists } from './phrase.ts';
import { CALENDAR_RULES } from './times/calendar-rules.ts';
import { withClock } from './times/clock-time.ts';
import { ERA_RULES } from './times/era-rules.ts';
import { eveOf } from './times/eve-of.ts';
import { PART_RULES } from './times/part-rules.ts';
import { RANGE_RULES } from './times/range-rules.ts';
import { RELATIVE_RULES } from './times/relative-rules.ts';
import { textBefore } from './times/text-before.ts';
import type { TimeContext, TimeRule } from './times/time-rule.ts';

const RULES: readonly TimeRule[] = [
  ...RANGE_RULES,
  ...PART_RULES,
  ...CALENDAR_RULES,
  ...ERA_RULES,
  ...RELATIVE_RULES,
];
/** A sentence without any of these has no time expression; most sentences are passed over here. */
const HINT =
  /\d{4}|\d(?:st|nd|rd|th)?\s|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight|tomorrow|week|month|year|decade|day|spring|summer|autumn|fall|winter|hours|minutes|moments|quarter|Q[1-4]|last night|overnight|this (?:morning|afternoon|evening)|Juche|Minguo|Showa|Heisei|Reiwa|Buddhist|fiscal|FY ?\d|since the|\bnow\b|currently|at present|at the moment|Christmas|New Year|shining star|of the Sun|\b(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies|\d0s|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:\.|\b)|January|February|March|April|August|September|October|November|December/i;

type Found = { start: number; end: number; rule: TimeRule; groups: Record<string, string | undefined> };

/** How long something has been so: "as of July 1 the rule applies" looks back, in the present tense too. */
const SO_FAR = /\b(?:as of|since)\s+$/i;
/** "A strike for Wednesday" is to come, whatever the verb; "blamed for Wednesday's strike" is not. */
const PLANNED_FOR = /\bfor\s+(?:next\s+|this\s+)?$/;
const BOUND_BEFORE = /\b(?:since|until|till|by)\s+$/i;

/**
 * @param day `YYYY-MM-DD`, or null when the report has no date: then only dates that state their year get values
 * @param children of each sentence, what hangs on each token
 */
export function findTimes(
  document: Document,
  day: string | null,
  words: WordClasses,
  children: readonly ChildLists[] = document.sentences.map(childLists),
): TimeExpression[] {
  const anchor = day === null ? null : tryIsoDate(day);
  const { dateline, publishedAt } = document.article;
  const inferred = (dateline?.date ?? publishedAt)?.basis === 'inferred';
  const times: TimeExpression[] = [];
  let previous: CivilDate | null = null;
  document.sentences.forEach((sentence, number) => {
    const text = cutField(document.article, sentence);
    if (!HINT.test(text)) return;
    for (const match of longestMatches(text)) {
      const { rule, groups } = match;
      const context: TimeContext = {
        day: anchor,
        anchorBasis: inferred ? 'inferred' : 'anchored',
        direction: isPlannedFor(text, match)
          ? 'future'
          : SO_FAR.test(textBefore(text, match.start))
            ? 'past'
            : clauseDirection(
                sentence,
                children[number] ?? [],
                tokenAtOffset(sentence, sentence.start + match.end - 1),
                words,
              ),
        previous: previous ?? anchor,
      };
      const { start, end, value } = placed(text, match, rule.value(groups, context));
      // "since Sept. 15" says how far back something goes; "minutes later" is not counted from there.
      const bounds = BOUND_BEFORE.test(textBefore(text, start));
      if (value !== null && !bounds && rule.anchors !== false) previous = tryIsoDate(value.from) ?? previous;
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

function isPlannedFor(text: string, { start, end }: Found): boolean {
  return PLANNED_FOR.test(textBefore(text, start)) && !/^['’]s\b/.test(text.slice(end));
}

/** The match with a time of day or an "eve of" that stands beside it. */
function placed(text: string, { start, end }: Found, value: DateValue | null) {
  if (value === null) return { start, end, value };
  const found = { start, end, value };
  return eveOf(text, found) ?? withClock(text, found) ?? found;
}

/** Matches of all rules: the longest at each place; of equals, the rule that stands first. */
function longestMatches(text: string): Found[] {
  const all: Found[] = [];
  for (const rule of RULES) {
    for (const match of text.matchAll(rule.pattern)) {
      if (rule.fits?.(match.groups ?? {}, textBefore(text, match.index)) === false) continue;
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

function tokenAtOffset(sentence: Sentence, offset: number): number {
  return sentence.tokens.findIndex((token) => token.start <= offset && offset < token.end);
}
