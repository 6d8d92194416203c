/** The list as a file, under the filter that is on. A file that does not hold all rows says so before it is taken. */
import { useEffect, useRef } from 'preact/hooks';
import { type ListKind, listPath, type View } from '../state/filter.ts';
import { numberWords } from '../words/number-words.ts';

/** Whole lists, streamed. */
const FILES = [
  { format: 'csv', name: 'CSV', about: 'for a spreadsheet' },
  { format: 'jsonl', name: 'JSON Lines', about: 'with every field' },
] as const;
/** Most rows that one answer of the API holds. */
const MOST_IN_JSON = 1000;

export function DownloadMenu({ kind, view, count }: { kind: ListKind; view: View; count: number | null }) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
      if (event.type === 'click' && menu.current?.contains(event.target as Node)) return;
      if (menu.current) menu.current.open = false;
    };
    addEventListener('click', close);
    addEventListener('keydown', close);
    return () => {
      removeEventListener('click', close);
      removeEventListener('keydown', close);
    };
  }, []);
  return (
    <details class="menu" ref={menu}>
      <summary class="button">Download</summary>
      <ul>
        {FILES.map(({ format, name, about }) => (
          <li key={format}>
            <a href={listPath(kind, { ...view, sort: null }, format)} download>
              {name}{' '}
              <small>
                {count === null ? 'all rows' : `all ${numberWords(count)} rows`}, {about}
              </small>
            </a>
          </li>
        ))}
        <li>
          <a href={listPath(kind, view, 'json', { limit: String(MOST_IN_JSON) })} download={`${kind}.json`}>
            JSON{' '}
            <small>
              {count !== null && count > MOST_IN_JSON
                ? `the first ${numberWords(MOST_IN_JSON)} rows as the API answers them; “next” in it leads on`
                : 'as the API answers them'}
            </small>
          </a>
        </li>
      </ul>
    </details>
  );
}
