/**
 * The CIA's *World Leaders*, as its pages publish them for programs: one JSON file for each state, or several in a
 * list. In: JSON text. Out: an entry for each leader, seen in office on the day that the page gives, for it has no
 * dates of office.
 */
import { z } from 'zod';
import { areaError } from '../../../base/errors.ts';
import { tryIsoDate } from '../../../base/iso-date.ts';
import { KNOWLEDGE_ERRORS } from '../../errors.ts';
import type { ImportFormat, ListEntry, ListOptions } from '../import-format.ts';

const leader = z.object({ name: z.string().nullish(), title: z.string().nullish() });
const leaders = z.array(leader).nullish();

const page = z.object({
  country: z.string(),
  date_updated: z.string().nullish(),
  leaders: z.array(leader),
  // Of states with more than one government.
  leaders_2: leaders,
  leaders_3: leaders,
  leaders_4: leaders,
});

type Page = z.infer<typeof page>;

export const worldLeadersJson: ImportFormat = {
  name: 'world-leaders-json',
  ending: 'json',
  source: 'import-world-leaders',
  read(text, options) {
    const pages = pagesOf(parseJson(text, options)).map((value, i) => checkedPage(value, i, options));
    const days = pages.map((one) => dayOf(one, options));
    return {
      entries: pages.flatMap((one) => entriesOf(one, options)),
      asOf: [...days].sort()[0] ?? options.asOf,
    };
  },
};

/** A page, a page as its site wraps it, or a list of either. */
function pagesOf(value: unknown): unknown[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map(
    (one) => (one as { result?: { data?: { page?: unknown } } } | null)?.result?.data?.page ?? one,
  );
}

function checkedPage(value: unknown, i: number, { name }: ListOptions): Page {
  const result = page.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const what = `${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'not as expected'}`;
  throw unreadable(`${name}, page ${i + 1} is no list of leaders (${what}).`);
}

function entriesOf(one: Page, options: ListOptions): ListEntry[] {
  const all = [one.leaders, one.leaders_2, one.leaders_3, one.leaders_4].flatMap((list) => list ?? []);
  const seenOn = dayOf(one, options);
  return all.map(({ name, title }, i) => ({
    where: `${options.name}, ${one.country.slice(0, 60)}, leader ${i + 1}`,
    name: isVacant(name) ? '' : (name ?? ''),
    familyInCapitals: true,
    wikidata: null,
    sex: null,
    state: one.country,
    title: title ?? '',
    start: null,
    end: null,
    seenOn,
  }));
}

function dayOf({ date_updated: updated }: Page, { asOf }: ListOptions): string {
  const day = (updated ?? '').slice(0, 10);
  return tryIsoDate(day) === null ? asOf : day;
}

function isVacant(name: string | null | undefined): boolean {
  return /^\(?\s*vacant\s*\)?$/i.test(name ?? '');
}

function parseJson(text: string, { name }: ListOptions): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 120) : '';
    throw unreadable(`${name} is no JSON (${why}).`);
  }
}

function unreadable(detail: string): Error {
  return areaError(KNOWLEDGE_ERRORS, 'KNOWLEDGE_IMPORT_UNREADABLE', detail);
}
