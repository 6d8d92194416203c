/** What a rule for time expressions is: a pattern over a sentence's text, and the value that a match stands for. */
import type { CivilDate } from '../../base/iso-date.ts';
import type { DateValue } from '../../record/date-value.ts';
import type { DateBasis } from '../../record/lists/date-bases.ts';

export type TimeContext = {
  /** The day the report speaks from; null when unknown. */
  day: CivilDate | null;
  /** Basis of what is counted from that day: `anchored`, or `inferred` where the day's year was. */
  anchorBasis: DateBasis;
  /** Whether the clause speaks of what is past or of what is to come. */
  direction: 'past' | 'future';
  /** First day of the value before this one in the text, for "the following day". */
  previous: CivilDate | null;
};

export type TimeRule = {
  name: string;
  /** Global, with named groups. */
  pattern: RegExp;
  kind: 'date' | 'duration' | 'set';
  /** False where a match is none after all. `before` is the sentence up to it. */
  fits?(groups: Readonly<Record<string, string | undefined>>, before: string): boolean;
  /** False: "the following day" is not counted from it. */
  anchors?: false;
  /** Null where the words name a time that cannot be told from the text. */
  value(groups: Readonly<Record<string, string | undefined>>, context: TimeContext): DateValue | null;
};
