/**
 * What is said of a row in words from short lists. A row holds the number of such a coding; each coding is taken
 * apart once. In: the text that the queries of `load-rows.ts` put together. Out: its parts.
 */
import { Dictionary } from './dictionary.ts';

/** Bits of `flags`. */
export const FLAG = { negated: 1, future: 2, hypothetical: 4, historical: 8, claimed: 16 } as const;
/** Flags without which an act is done. */
export const NOT_DONE = FLAG.negated | FLAG.future | FLAG.hypothetical | FLAG.historical;

export type EventCoding = {
  type: string;
  mode: string;
  contexts: readonly string[];
  plover: string;
  cameo: string;
  quad: string;
  goldstein: number;
  status: string;
  flags: number;
};
export type ClaimCoding = { kind: string; stance: string };
/** `outlet` is null where the publisher is not known. */
export type ArticleCoding = { status: string; outlet: string | null };

/** Stands between the parts; no part holds it. */
export const BETWEEN = '\u001f';

export class EventCodings extends Dictionary<string, EventCoding> {
  add(text: string): number {
    return this.numberOf(text, toEventCoding);
  }
}
export class ClaimCodings extends Dictionary<string, ClaimCoding> {
  add(text: string): number {
    return this.numberOf(text, toClaimCoding);
  }
}
export class ArticleCodings extends Dictionary<string, ArticleCoding> {
  add(status: string, outlet: string | null): number {
    const key = outlet === null ? status : `${status}${BETWEEN}${outlet}`;
    return this.numberOf(key, () => ({ status, outlet }));
  }
}

function toEventCoding(text: string): EventCoding {
  const parts = text.split(BETWEEN);
  const part = (index: number) => parts[index] ?? '';
  return {
    type: part(0),
    mode: part(1),
    contexts: JSON.parse(part(2)) as string[],
    plover: part(3),
    cameo: part(4),
    quad: part(5),
    goldstein: Number(part(6)),
    status: part(7),
    flags: Number(part(8)),
  };
}

function toClaimCoding(text: string): ClaimCoding {
  const [kind, stance] = text.split(BETWEEN);
  return { kind: kind ?? '', stance: stance ?? '' };
}
