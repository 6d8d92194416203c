/** The list as a file, under the filter that is on. A file that cannot hold all rows says so before it is taken. */
import { useEffect, useRef } from 'preact/hooks';
import { type ListKind, listPath, type View } from '../state/filter.ts';
import { numberWords } from '../words/number-words.ts';

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
  const isCut = count !== null && count > MOST_IN_JSON;
  return (
    <details class="menu" ref={menu}>
      <summary class="button">Download</summary>
      <ul>
        <li>
          <a href={listPath(kind, { ...view, sort: null }, 'csv')} download>
            CSV{' '}
            <small>{count === null ? 'all rows' : `all ${numberWords(count)} rows`}, for a spreadsheet</small>
          </a>
        </li>
        <li>
          <a href={listPath(kind, view, 'json', { limit: String(MOST_IN_JSON) })} download={`${kind}.json`}>
            JSON{' '}
            <small>
              {isCut
                ? `only the first ${numberWords(MOST_IN_JSON)}; “next” in it leads on`
                : 'with every field'}
            </small>
          </a>
        </li>
      </ul>
    </details>
  );
}
