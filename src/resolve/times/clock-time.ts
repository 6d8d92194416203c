/**
 * Times of day beside a day: "at 0300 GMT on Tuesday", "on Friday at 18:30 UTC", "2024-05-12T09:05Z". In: a
 * sentence and a day found in it. Out: the wider span and the minute, in the zone that the words name, if it has one
 * offset all year; null where no exact time stands beside the day. "Around" and "after" are no exact times.
 */
import type { DateValue } from '../../record/date-value.ts';
import { REACH, textBefore } from './text-before.ts';

const ZONES: Record<string, string> = {
  gmt: 'Z',
  utc: 'Z',
  z: 'Z',
  kst: '+09:00',
  jst: '+09:00',
  msk: '+03:00',
  eat: '+03:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  est: '-05:00',
  edt: '-04:00',
  pst: '-08:00',
  pdt: '-07:00',
  'moscow time': '+03:00',
  'beijing time': '+08:00',
  'tokyo time': '+09:00',
  'seoul time': '+09:00',
  'tehran time': '+03:30',
};
const ZONE = `(?:\\s*(?<zone>GMT|UTC|KST|JST|MSK|EAT|CES?T|EES?T|E[SD]T|P[SD]T|(?:Moscow|Beijing|Tokyo|Seoul|Tehran) time)\\b|\\s+local time)?`;
const CLOCK = `(?:(?<h>[01]?\\d|2[0-3])(?:[:.](?<min>[0-5]\\d))?\\s*(?<half>[ap]\\.?m\\b\\.?)|(?<h24>[01]?\\d|2[0-3]):(?<min24>[0-5]\\d)(?!\\d)(?:\\s*(?:hours|hrs))?|(?<four>(?:[01]\\d|2[0-3])[0-5]\\d)(?=\\s*(?:GMT|UTC|hours|hrs))(?:\\s*(?:hours|hrs))?|(?<noon>noon))`;
const VAGUE =
  '(?<!\\b(?:around|about|after|before|by|until|past|nearly|approximately|from|to|till)\\s)(?<![\\d:.])';
const BEFORE = new RegExp(
  `(?:\\b[Aa]t\\s+)?${VAGUE}\\b${CLOCK}${ZONE}(?:\\s*\\([^)]{3,14}\\))?,?\\s+(?:on\\s+)?$`,
);
const AFTER = new RegExp(`^,?\\s+at\\s+${CLOCK}${ZONE}`);
const ISO = /^T(?<h24>[01]\d|2[0-3]):(?<min24>[0-5]\d)(?::[0-5]\d)?(?<offset>Z|[+-]\d\d:\d\d)?/;

type Placed = { start: number; end: number; value: DateValue };

export function withClock(text: string, { start, end, value }: Placed): Placed | null {
  if (value.precision !== 'day' || value.from !== value.to) return null;
  const tail = text.slice(end, end + REACH);
  const before = BEFORE.exec(textBefore(text, start));
  const after = ISO.exec(tail) ?? AFTER.exec(tail);
  const groups = before?.groups ?? after?.groups;
  if (groups === undefined) return null;
  const moment = `${value.from}T${clockOf(groups)}${zoneOf(groups)}`;
  return {
    start: start - (before?.[0].length ?? 0),
    end: before === null ? end + (after?.[0].length ?? 0) : end,
    value: { ...value, from: moment, to: moment, precision: 'minute' },
  };
}

type Groups = Readonly<Record<string, string | undefined>>;

function clockOf({ h, min, half, h24, min24, four, noon }: Groups): string {
  if (noon !== undefined) return '12:00';
  if (four !== undefined) return `${four.slice(0, 2)}:${four.slice(2)}`;
  if (h24 !== undefined) return `${h24.padStart(2, '0')}:${min24}`;
  const hour = (Number(h) % 12) + (half?.startsWith('p') ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${min ?? '00'}`;
}

function zoneOf({ zone, offset }: Groups): string {
  return offset ?? ZONES[zone?.toLowerCase() ?? ''] ?? '';
}
