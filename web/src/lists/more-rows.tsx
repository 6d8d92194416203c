/** The end of a list: how much of it is shown, and more as the reader comes near. */
import { useEffect, useRef } from 'preact/hooks';
import type { List } from '../api/use-list.ts';
import { numberWords } from '../words/number-words.ts';

export function MoreRows({ list, count, what }: { list: List<unknown>; count: number | null; what: string }) {
  const button = useRef<HTMLButtonElement>(null);
  const loadMore = useRef(list.loadMore);
  loadMore.current = list.loadMore;
  const shown = list.rows?.length ?? 0;
  useEffect(() => {
    if (button.current === null) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) loadMore.current();
      },
      { rootMargin: '600px' },
    );
    observer.observe(button.current);
    return () => observer.disconnect();
  }, [list.hasMore, shown]);
  if (shown === 0) return null;
  return (
    <p class="more-rows">
      <span>
        {numberWords(shown)}
        {count !== null && ` of ${numberWords(count)}`}{' '}
        {(count ?? shown) === 1 ? what.replace(/s$/, '') : what}
      </span>
      {list.hasMore && (
        <button type="button" ref={button} class="load-more" disabled={list.loading} onClick={list.loadMore}>
          {list.loading ? 'Loading…' : 'Load more'}
        </button>
      )}
    </p>
  );
}
