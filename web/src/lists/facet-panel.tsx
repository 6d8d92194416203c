/** All facets of a list beside it; on narrow screens behind a button. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Counts } from '../api/use-facets.ts';
import { typeName } from '../state/event-types.ts';
import { type Filter, toggleValue } from '../state/filter.ts';
import { valueWords } from '../words/filter-words.ts';
import { FacetGroup } from './facet-group.tsx';

export type FacetSpec = {
  name: string;
  title: string;
  /** Open at first. */
  open?: boolean;
  sign?: (value: string) => ComponentChildren;
};

type FacetPanelProps = {
  specs: readonly FacetSpec[];
  counts: Counts;
  filter: Filter;
  setFilter: (filter: Filter) => void;
  longer: readonly string[];
  setLonger: (names: readonly string[]) => void;
};

const WIDE = '(min-width: 62rem)';

export function FacetPanel({ specs, counts, filter, setFilter, longer, setLonger }: FacetPanelProps) {
  const isWide = useMedia(WIDE);
  const chosen = specs.reduce((sum, { name }) => sum + (filter[name]?.length ?? 0), 0);
  return (
    <aside class="facets" aria-label="Narrow down">
      <details class="facet-drawer" open={isWide}>
        <summary>Narrow down{chosen > 0 && ` (${chosen})`}</summary>
        <div class={counts.loading ? 'facet-groups is-loading' : 'facet-groups'}>
          {specs.map(({ name, title, open = false, sign }) => (
            <FacetGroup
              key={name}
              title={title}
              facet={counts.facets[name]}
              chosen={filter[name] ?? []}
              isLong={longer.includes(name)}
              isOpen={open}
              words={(value, label) => valueWords(name, value, { label, typeName })}
              {...(sign ? { sign } : {})}
              onToggle={(value) => setFilter(toggleValue(filter, name, value))}
              onLonger={() => setLonger([...longer, name])}
            />
          ))}
        </div>
      </details>
    </aside>
  );
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const note = () => setMatches(media.matches);
    media.addEventListener('change', note);
    return () => media.removeEventListener('change', note);
  }, [query]);
  return matches;
}
