/** Search of all texts; the result is a page of its own with an address of its own. */

import { useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { noteGoing } from '../state/navigation.ts';

export function SearchBox() {
  const { path, url, route } = useLocation();
  const input = useRef<HTMLInputElement>(null);
  const words = path === '/find' ? (new URL(url, location.origin).searchParams.get('q') ?? '') : '';
  return (
    <search class="search-box">
      <form
        action="/find"
        onSubmit={(event) => {
          event.preventDefault();
          const asked = input.current?.value.trim() ?? '';
          if (asked === '') return;
          noteGoing();
          route(`/find?${new URLSearchParams({ q: asked })}`);
          input.current?.blur();
        }}
      >
        <label class="unseen" for="search-words">
          Search the texts of all articles
        </label>
        <input
          id="search-words"
          ref={input}
          type="search"
          name="q"
          key={words}
          defaultValue={words}
          placeholder="Search the texts"
          autoComplete="off"
          aria-keyshortcuts="/"
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur();
          }}
        />
        <span class="key-hint" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
}
