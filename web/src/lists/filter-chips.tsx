/** What the list is narrowed to, each part with a button that takes it out. */
import type { Counts } from '../api/use-facets.ts';
import { typeName } from '../state/event-types.ts';
import { type Filter, filterEntries, type ListKind, withoutValue } from '../state/filter.ts';
import { lastVisit } from '../state/visit.ts';
import { filterName, valueWords } from '../words/filter-words.ts';

type FilterChipsProps = {
  kind: ListKind;
  filter: Filter;
  setFilter: (filter: Filter) => void;
  facets: Counts['facets'];
  /** Names that the page shows elsewhere. */
  without?: readonly string[];
};

export function FilterChips({ kind, filter, setFilter, facets, without = [] }: FilterChipsProps) {
  const entries = filterEntries(kind, filter).filter(({ name }) => !without.includes(name));
  if (entries.length === 0) return null;
  const line = lastVisit.value;
  return (
    <ul class="chips" aria-label="Narrowed down to">
      {entries.map(({ name, value }) => {
        const label = facets[name]?.values.find((facet) => facet.value === value)?.label;
        const isLine = name === 'new_since' && line !== null && String(line.marker) === value;
        const words = valueWords(name, value, { label, typeName, line: isLine ? line.at : null });
        return (
          <li key={`${name} ${value}`} class="chip">
            <span class="chip-name">{filterName(name)}</span> {words}
            <button
              type="button"
              aria-label={`Take out: ${filterName(name)} ${words}`}
              onClick={() => setFilter(withoutValue(filter, name, value))}
            >
              <svg viewBox="0 0 10 10" aria-hidden="true">
                <path d="M1.5 1.5l7 7M8.5 1.5l-7 7" />
              </svg>
            </button>
          </li>
        );
      })}
      {entries.length > 1 && (
        <li>
          <button type="button" class="link" onClick={() => setFilter(kept(filter, without))}>
            clear all
          </button>
        </li>
      )}
    </ul>
  );
}

function kept(filter: Filter, names: readonly string[]): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => names.includes(name)));
}
