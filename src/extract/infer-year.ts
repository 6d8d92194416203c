/**
 * The year of a report that gives a day and month but no year, where its text allows.
 *
 * In: the text, the day and month (from the dateline), dated events that are known. Out: the year with the words
 * that gave it, or null: never a guess. Evidence:
 *   anniversary  "the 70th anniversary of the end of the Korean War", "the 10th anniversary of the 2003 accord":
 *                year of the event plus the number; where the event's day is known, the report's year is the one
 *                that puts it nearest to that day, so that "ahead of January's anniversary" in December is right.
 *   weekday      "on Thursday, July 27": the years in which that day was a Thursday, within five years from the
 *                latest year that the text names, and only if exactly one is left.
 * A later year named anywhere in the text gives null too.
 * Evidence must agree: two anniversaries of different years, or a weekday against an anniversary, give null.
 *
 * Leaves alone: relative dates, years of events.
 */
import { type CivilDate, daysBetween, isCivilDate, weekdayOf } from '../base/iso-date.ts';
import type { DatedEvent } from '../knowledge/anniversaries.ts';
import { findDatedOccasion } from './dated-occasion.ts';
import { monthNumber } from './metadata/date-text.ts';

export interface YearEvidence {
  readonly kind: 'anniversary' | 'weekday';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The years that this piece of evidence allows. */
  readonly years: readonly number[];
  /** Slug of the known event that was counted from, where there is one. */
  readonly event?: string;
}

export interface InferredYear {
  readonly year: number;
  readonly evidence: readonly YearEvidence[];
}

/** Years that a weekday may lie after the latest year named in the text. */
const weekdayWindow = 5;
/** How far a report may lie from the anniversary that it tells of, when only the text dates the event, in days. */
const anniversaryDays = 62;
/** The middle of a month stands for the month. */
const midMonth = 15;
/** How far behind "anniversary" its event may be named, in characters, within the sentence. */
const anniversaryReach = 160;
const ordinalWords: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  fifteenth: 15,
  twentieth: 20,
  'twenty-fifth': 25,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  'seventy-fifth': 75,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
};
const anniversaryWords = new RegExp(
  `\\b(?:(\\d{1,3})(?:st|nd|rd|th)|(${Object.keys(ordinalWords).join('|')}))[\\s-](?:year\\s)?anniversary\\b`,
  'gi',
);
/**
 * "of the 1953 armistice", "of the accord signed in 2003". Not "of the alliance in 2023": that may be the year of
 * the anniversary itself.
 */
const statedYear =
  /\bof\s+(?:(?:the|its|their|a|an)\s+)?(1[5-9]\d{2}|20\d{2})(?=\s+\p{L})|\bof\b[^.;,]{0,80}?\p{L}+(?:ed|ught|uck|egun|eld|un)\s+(?:on\s+[\p{L}\d ]{3,14}[ ,]+)?(?:in\s+)?(1[5-9]\d{2}|20\d{2})\b/u;
const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const monthName =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?';
const weekdayDate = new RegExp(
  `\\b(${weekdayNames.join('|')})[\\s,(]+(?:the\\s+)?(?:(${monthName})\\s+(\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${monthName}))(?!,?\\s+\\d{4})(?![\\d])`,
  'gi',
);

/**
 * @param month 1 to 12, of the report itself
 * @param day day of the month, of the report itself
 * @param events dated events that anniversaries may be counted from
 */
export function inferYear(
  text: string,
  month: number,
  day: number,
  events: readonly DatedEvent[],
): InferredYear | null {
  const anniversaries = findAnniversaries(text, month, day, events);
  const weekdays = findWeekdays(text, month, day);
  const evidence = [...anniversaries, ...weekdays];
  const first = evidence[0];
  if (first === undefined) return null;
  const years = first.years.filter((year) => evidence.every((piece) => piece.years.includes(year)));
  const year = years[0];
  const latest = latestNamedYear(text);
  // A report that names a later year looks back on that anniversary.
  if (
    years.length !== 1 ||
    year === undefined ||
    (latest !== null && latest > year) ||
    !isCivilDate({ year, month, day })
  )
    return null;
  return { year, evidence };
}

function findAnniversaries(
  text: string,
  month: number,
  day: number,
  events: readonly DatedEvent[],
): YearEvidence[] {
  const found: YearEvidence[] = [];
  for (const m of text.matchAll(anniversaryWords)) {
    const count = m[1] === undefined ? ordinalWords[m[2]!.toLowerCase()]! : Number(m[1]);
    const end = m.index + m[0].length;
    const sentence = sentenceAround(text, m.index, end);
    const after = sentence.after.slice(0, anniversaryReach);
    const named = eventIn(after, sentence.before, events);
    if (named === null) continue;
    const shift = /\bnext year(?:'s|’s)?\b/i.test(sentence.before.slice(-40) + after)
      ? -1
      : /\blast year(?:'s|’s)\b/i.test(sentence.before.slice(-40))
        ? 1
        : 0;
    const year = nearestYear(named, named.year + count, month, day) + shift;
    if (named.fromText && !fitsOccasion(text, named, named.year + count, { year, month, day })) continue;
    // "In 2013, the 60th anniversary ..." tells of another year's anniversary.
    if (new RegExp(`\\bin ${year}\\b`, 'i').test(sentence.before + after)) continue;
    const last = named.end === null ? end : end + named.end;
    found.push({
      kind: 'anniversary',
      text: text.slice(m.index, last),
      start: m.index,
      end: last,
      years: [year],
      ...(named.slug !== null && { event: named.slug }),
    });
  }
  return found;
}

interface NamedEvent {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly slug: string | null;
  /** True where the text alone gives the event's month. */
  readonly fromText: boolean;
  /** End of the naming words after "anniversary"; null when they stand before it. */
  readonly end: number | null;
}

function eventIn(after: string, before: string, events: readonly DatedEvent[]): NamedEvent | null {
  const occasion = findDatedOccasion(after);
  if (occasion !== null) return { ...occasion, slug: null, fromText: true };
  const written = statedYear.exec(after);
  if (written !== null) {
    const year = Number(written[1] ?? written[2]);
    const end = written.index + written[0].length;
    return { year, month: null, day: null, slug: null, fromText: false, end };
  }
  let best: NamedEvent | null = null;
  for (const event of events) {
    for (const phrase of event.phrases) {
      const at = after.search(phrase);
      if (at !== -1 && (best === null || at < (best.end ?? Infinity))) {
        const length = phrase.exec(after)![0].length;
        best = { ...known(event), end: at + length };
      }
    }
  }
  if (best !== null) return best;
  // "the armistice's 70th anniversary": named right before, in the possessive.
  for (const event of events) {
    for (const phrase of event.phrases) {
      const possessive = new RegExp(`${phrase.source}(?:'s|’s|s['’])\\s*$`, 'i');
      if (possessive.test(before.slice(-80))) {
        return { ...known(event), end: null };
      }
    }
  }
  return null;
}

function known({ year, month, day, slug }: DatedEvent): Omit<NamedEvent, 'end'> {
  return { year, month, day, slug, fromText: false };
}

/** Near enough to the event's month, and no weekday in the first paragraph that says otherwise. */
function fitsOccasion(text: string, named: NamedEvent, year: number, report: CivilDate): boolean {
  if (named.month === null || !isCivilDate(report)) return false;
  const anniversary = { year, month: named.month, day: named.day ?? midMonth };
  if (!isCivilDate(anniversary) || Math.abs(daysBetween(anniversary, report)) > anniversaryDays) return false;
  const lead = text.trimStart().split('\n', 1)[0]!.toLowerCase();
  const weekdays = weekdayNames.filter((name) => new RegExp(`\\bon ${name}\\b`).test(lead));
  const own = weekdayOf(report) - 1;
  // What a report tells first happened on its day or the day before.
  return (
    weekdays.length === 0 || [own, (own + 6) % 7].some((index) => weekdays.includes(weekdayNames[index]!))
  );
}

/** The year that puts the report nearest to the anniversary's day; `year` itself where that day is unknown. */
function nearestYear(event: NamedEvent, year: number, month: number, day: number): number {
  if (event.month === null || (event.day === null && !event.fromText)) return year;
  const anniversary = { year, month: event.month, day: event.day ?? midMonth };
  let best = year;
  let distance = Number.POSITIVE_INFINITY;
  for (const candidate of [year, year - 1, year + 1]) {
    const days = Math.abs(daysBetween(anniversary, { year: candidate, month, day }));
    if (days < distance) {
      best = candidate;
      distance = days;
    }
  }
  return best;
}

function findWeekdays(text: string, month: number, day: number): YearEvidence[] {
  const latest = latestNamedYear(text);
  if (latest === null) return [];
  const found: YearEvidence[] = [];
  for (const m of text.matchAll(weekdayDate)) {
    const writtenMonth = monthNumber(m[2] ?? m[5] ?? '');
    const writtenDay = Number(m[3] ?? m[4]);
    if (writtenMonth === null) continue;
    const weekday = weekdayNames.indexOf(m[1]!.toLowerCase()) + 1;
    const years: number[] = [];
    for (let year = latest; year <= latest + weekdayWindow; year++) {
      // A day named in December by a report of January belongs to the year before, and the other way round.
      const shift = writtenMonth - month > 6 ? -1 : month - writtenMonth > 6 ? 1 : 0;
      const date = { year: year + shift, month: writtenMonth, day: writtenDay };
      if (isCivilDate(date) && weekdayOf(date) === weekday) years.push(year);
    }
    if (Math.abs(writtenMonth * 31 + writtenDay - month * 31 - day) % 372 > 62) continue;
    found.push({ kind: 'weekday', text: m[0], start: m.index, end: m.index + m[0].length, years });
  }
  return found;
}

/** The latest year that the text names; numbers of resolutions are no years. */
function latestNamedYear(text: string): number | null {
  let latest: number | null = null;
  for (const m of text.matchAll(
    /(?<![\d.,$€£/-]|\bresolutions?\s(?:no\.?\s)?)\b((?:19|20)\d{2})\b(?![\d%]|[.,]\d|\s(?:km|kilomet|people|troops|tons|tonnes|metres|meters|miles|soldiers)\b)/gi,
  )) {
    latest = Math.max(latest ?? 0, Number(m[1]));
  }
  return latest;
}

function sentenceAround(text: string, start: number, end: number): { before: string; after: string } {
  const before = text.slice(Math.max(0, start - 200), start);
  const after = text.slice(end, end + 300);
  const cutBefore = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'));
  const cutAfter = /[.!?]["”]?\s+\p{Lu}|\n/u.exec(after)?.index ?? after.length;
  return { before: before.slice(cutBefore + 1), after: after.slice(0, cutAfter) };
}
