/** Parameters that lists take beside their filters: how much, in which order, from where, and what to count. */
import { type FilterParam, YES_NO } from '../store/filter-params.ts';

export const DEFAULT_LIMIT = 50;
export const MAX_LIMIT = 1000;
export const DEFAULT_FACET_SIZE = 20;
export const MAX_FACET_SIZE = 1000;

export const LIMIT_PARAM: FilterParam = {
  name: 'limit',
  many: false,
  about: `Most rows of a page; default: ${DEFAULT_LIMIT}.`,
  takes: `a whole number from 1 to ${MAX_LIMIT}`,
};

export const EXPORT_LIMIT_PARAM: FilterParam = {
  ...LIMIT_PARAM,
  about:
    'Asks for one page of at most so many rows; default: every row. A `Link` header leads to the next page.',
};

export const NEXT_PARAM: FilterParam = {
  name: 'next',
  many: false,
  about: 'The cursor that the answer before gave, with the same filters and sort.',
  takes: 'a cursor',
};

export const COUNT_PARAM: FilterParam = {
  name: 'count',
  many: false,
  about: 'Whether to count all rows under the filter; default: no.',
  takes: 'yes or no',
  values: YES_NO,
};

export const FACET_SIZE_PARAM: FilterParam = {
  name: 'facet_size',
  many: false,
  about: `Most values of each facet; default: ${DEFAULT_FACET_SIZE}.`,
  takes: `a whole number from 1 to ${MAX_FACET_SIZE}`,
};

/** @param sorts the first is the default */
export function sortParam(sorts: readonly string[]): FilterParam {
  return {
    name: 'sort',
    many: false,
    about: `Order of the rows; a minus sorts downwards; default: ${sorts[0] ?? ''}.`,
    takes: `one of ${sorts.join(', ')}`,
    values: sorts,
  };
}

export function facetsParam(facets: readonly string[]): FilterParam {
  return {
    name: 'facets',
    many: true,
    about: 'What to count the rows by, separated by commas or repeated.',
    takes: `names separated by commas, of ${facets.join(', ')}`,
  };
}
