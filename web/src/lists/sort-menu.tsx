/** The order of a list. */
export type SortMenuProps = {
  /** The first is the API's own order. */
  sorts: readonly (readonly [value: string, words: string])[];
  sort: string | null;
  setSort: (sort: string | null) => void;
};

export function SortMenu({ sorts, sort, setSort }: SortMenuProps) {
  const first = sorts[0]?.[0] ?? '';
  return (
    <label class="sort">
      <span class="sort-word">Order</span>
      <select
        value={sort ?? first}
        onChange={(event) => setSort(event.currentTarget.value === first ? null : event.currentTarget.value)}
      >
        {sorts.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
