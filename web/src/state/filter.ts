/**
 * The filter of a list as it stands in the address: the same names as the API takes, several values of one name
 * as alternatives. Pure; the address is the only place that holds it (`use-filter.ts`).
 */
export type ListKind = 'events' | 'claims' | 'articles' | 'actors' | 'search';

/** Values by name; a name that is not there filters nothing. Never an empty list of values. */
export type Filter = Readonly<Record<string, readonly string[]>>;

/** Names that take one value; a later one replaces it. */
const SINGLE = new Set(['from', 'to', 'q', 'review', 'new_since', 'known', 'sort']);

/** What each list can be narrowed by, in the order that the address and the chips show it. */
export const FILTER_NAMES: Readonly<Record<ListKind, readonly string[]>> = {
  events: [
    'q',
    'from',
    'to',
    'actor',
    'country',
    'source',
    'target',
    'pair',
    'type',
    'mode',
    'plover',
    'cameo',
    'context',
    'quad',
    'place',
    'modality',
    'voice',
    'status',
    'outlet',
    'year',
    'article',
    'review',
    'new_since',
  ],
  claims: [
    'q',
    'from',
    'to',
    'actor',
    'country',
    'stance',
    'kind',
    'outlet',
    'year',
    'article',
    'event',
    'review',
    'new_since',
  ],
  articles: ['q', 'from', 'to', 'outlet', 'status', 'year', 'actor', 'new_since'],
  actors: ['q', 'country', 'known'],
  search: ['q', 'from', 'to', 'outlet', 'status', 'year', 'actor'],
};

/** The page that shows each list. */
export const LIST_PAGES: Readonly<Record<ListKind, string>> = {
  events: '/',
  claims: '/claim-list',
  articles: '/article-list',
  actors: '/actor-list',
  search: '/find',
};

export type View = { filter: Filter; sort: string | null };

/** @param search the query of an address, with or without `?`; names that the list does not take are left out */
export function parseView(kind: ListKind, search: string): View {
  const params = new URLSearchParams(search);
  const filter: Record<string, readonly string[]> = {};
  for (const name of FILTER_NAMES[kind]) {
    const values = [...new Set(params.getAll(name).map((value) => value.trim()))].filter((v) => v !== '');
    if (values.length === 0) continue;
    filter[name] = SINGLE.has(name) ? values.slice(-1) : values;
  }
  return { filter, sort: params.get('sort') || null };
}

/** The query of an address or a question to the API, without `?`; empty for no filter at all. */
export function toQuery(kind: ListKind, { filter, sort }: View): string {
  const params = new URLSearchParams();
  for (const name of FILTER_NAMES[kind]) for (const value of filter[name] ?? []) params.append(name, value);
  if (sort) params.set('sort', sort);
  return params.toString();
}

/** Address of the page that shows this. */
export function viewAddress(kind: ListKind, view: View): string {
  const query = toQuery(kind, view);
  return query === '' ? LIST_PAGES[kind] : `${LIST_PAGES[kind]}?${query}`;
}

/** Address of the API's list: `/events.json?…`. @param more further parameters, e.g. `{ limit: '50' }` */
export function listPath(
  kind: ListKind,
  view: View,
  format: 'json' | 'jsonl' | 'csv' = 'json',
  more: Readonly<Record<string, string>> = {},
): string {
  const params = new URLSearchParams(toQuery(kind, view));
  for (const [name, value] of Object.entries(more)) params.set(name, value);
  const query = params.toString();
  return query === '' ? `/${kind}.${format}` : `/${kind}.${format}?${query}`;
}

/** With these values in place of what the name had; none takes the name out. */
export function withValues(filter: Filter, name: string, values: readonly string[]): Filter {
  const { [name]: _, ...rest } = filter;
  return values.length === 0 ? rest : { ...rest, [name]: values };
}

/** Adds the value when it is not there, takes it out when it is. */
export function toggleValue(filter: Filter, name: string, value: string): Filter {
  const now = filter[name] ?? [];
  if (now.includes(value)) return withoutValue(filter, name, value);
  return withValues(filter, name, SINGLE.has(name) ? [value] : [...now, value]);
}

export function withoutValue(filter: Filter, name: string, value: string): Filter {
  return withValues(
    filter,
    name,
    (filter[name] ?? []).filter((v) => v !== value),
  );
}

/** Every name with each of its values, in the order of the names. */
export function filterEntries(kind: ListKind, filter: Filter): { name: string; value: string }[] {
  return FILTER_NAMES[kind].flatMap((name) => (filter[name] ?? []).map((value) => ({ name, value })));
}
