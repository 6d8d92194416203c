/** Nothing to show, and what to do about it: fill the store, or let go of a part of the filter. */
import { typeName } from '../state/event-types.ts';
import { type Filter, filterEntries, type ListKind, withoutValue } from '../state/filter.ts';
import { storeInfo } from '../state/store-info.ts';
import { filterName, valueWords } from '../words/filter-words.ts';

type EmptyListProps = {
  kind: ListKind;
  filter: Filter;
  setFilter: (filter: Filter) => void;
};

export function EmptyList({ kind, filter, setFilter }: EmptyListProps) {
  const entries = filterEntries(kind, filter);
  const info = storeInfo.value;
  if (info !== null && info.articles === 0) return <EmptyStore />;
  if (entries.length === 0)
    return (
      <section class="empty">
        <h2>No {kind} yet</h2>
        <p>
          The articles that were filed hold none. <a href="/article-list">Look at the articles</a>, or file
          more with <code>attache ingest</code>.
        </p>
      </section>
    );
  return (
    <section class="empty">
      <h2>No {kind} under this filter</h2>
      <p>{entries.length === 1 ? 'Take it out to see more:' : 'Take out what you can do without:'}</p>
      <ul>
        {entries.map(({ name, value }) => (
          <li key={`${name} ${value}`}>
            <button type="button" class="link" onClick={() => setFilter(withoutValue(filter, name, value))}>
              {filterName(name)} {valueWords(name, value, { typeName })}
            </button>
          </li>
        ))}
        {entries.length > 1 && (
          <li>
            <button type="button" class="link" onClick={() => setFilter({})}>
              all of it
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}

function EmptyStore() {
  return (
    <section class="empty">
      <h2>This store is empty</h2>
      <p>File reports (pages or plain text, single files or folders), then reload this page:</p>
      <pre>attache ingest FOLDER</pre>
      <p>
        Or <a href="/paste">paste a text</a> and see how it is coded, without filing it.
      </p>
    </section>
  );
}
