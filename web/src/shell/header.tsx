/** The head of every page: name, pages, search, and the line that says which store this is and what it holds. */

import { PAGES } from './pages.ts';
import { SearchBox } from './search-box.tsx';
import { StoreLine } from './store-line.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

export function Header({ path, onHelp }: { path: string; onHelp: () => void }) {
  return (
    <header class="masthead">
      <div class="masthead-row">
        <a class="wordmark" href="/">
          Attaché
        </a>
        <nav aria-label="Pages">
          <ul class="nav">
            {PAGES.filter(({ nav }) => nav !== null).map(({ path: at, nav }) => (
              <li key={at}>
                <a href={at} aria-current={path === at ? 'page' : undefined}>
                  {nav}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <SearchBox />
        <div class="masthead-tools">
          <ThemeSwitch />
          <button
            type="button"
            class="quiet"
            onClick={onHelp}
            aria-label="Keyboard help"
            title="Keyboard (?)"
          >
            ?
          </button>
        </div>
      </div>
      <StoreLine />
    </header>
  );
}
