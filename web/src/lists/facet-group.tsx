/** One facet: its values with counts, to tick; values that are ticked stay, whatever the counts say. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Facet, FacetValue } from '../api/use-facets.ts';
import { numberWords } from '../words/number-words.ts';

type FacetGroupProps = {
  title: string;
  facet: Facet | undefined;
  chosen: readonly string[];
  isLong: boolean;
  isOpen: boolean;
  words: (value: string, label: string | undefined) => string;
  sign?: (value: string) => ComponentChildren;
  onToggle: (value: string) => void;
  onLonger: () => void;
};

export function FacetGroup(props: FacetGroupProps) {
  const { title, facet, chosen, isLong, isOpen, words, sign, onToggle, onLonger } = props;
  const id = useId();
  const values = withChosen(facet?.values ?? [], chosen);
  if (values.length === 0) return null;
  return (
    <details class="facet" open={isOpen || chosen.length > 0}>
      <summary id={id}>
        {title}
        {chosen.length > 0 && <span class="facet-chosen">{chosen.length}</span>}
      </summary>
      <ul class={isLong ? 'facet-values is-long' : 'facet-values'} aria-labelledby={id}>
        {values.map(({ value, label, count }) => (
          <li key={value}>
            <label class="facet-value">
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
              <span class="facet-label">
                {sign?.(value)}
                {words(value, label)}
              </span>
              <span class="facet-count">{count === null ? '' : numberWords(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {facet?.more && (
        <button type="button" class="link facet-more" onClick={onLonger}>
          {isLong ? 'narrow the list to see the rest' : 'more'}
        </button>
      )}
    </details>
  );
}

type Shown = Omit<FacetValue, 'count' | 'label'> & { label: string | undefined; count: number | null };

function withChosen(values: readonly FacetValue[], chosen: readonly string[]): Shown[] {
  const missing = chosen.filter((value) => !values.some((shown) => shown.value === value));
  return [...missing.map((value) => ({ value, label: undefined, count: null })), ...values];
}
