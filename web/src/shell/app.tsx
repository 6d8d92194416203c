/**
 * The whole desk: header, the page of the address, key help, the question who reviews, the short message, and the line
 * that screen readers hear.
 */

import { useEffect, useState } from 'preact/hooks';
import { ErrorBoundary, LocationProvider, lazy, Route, Router, useLocation } from 'preact-iso';
import { startKeys, useKeys } from '../keys/use-keys.ts';
import { ErrorBox } from '../parts/error-box.tsx';
import { ReviewerDialog } from '../review/reviewer-dialog.tsx';
import { ToastBox } from '../review/toast-box.tsx';
import { cameBack, lastList, noteReturning } from '../state/navigation.ts';
import { announcement } from './announce.ts';
import { Header } from './header.tsx';
import { KeyHelp } from './key-help.tsx';
import { loadView } from './load-view.tsx';
import { NotFound } from './not-found.tsx';
import { PAGES } from './pages.ts';

const VIEWS = PAGES.map(({ path, load }) => ({ path, View: lazy(loadView(load)) }));

/** Links that the desk opens itself; all others (API, downloads) are the browser's. */
const DESK_LINKS = /^\/(\?|#|$|[a-z-]+(\/[^/.?]+)?\/?(\?|#|$))/;

export function App() {
  return (
    <LocationProvider scope={DESK_LINKS}>
      <Frame />
    </LocationProvider>
  );
}

function Frame() {
  const { path, route } = useLocation();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  useEffect(() => startKeys(), []);
  useKeys({
    help: () => setHelpOpen((open) => !open),
    search: () => document.getElementById('search-words')?.focus(),
    up: () => {
      if (path === '/') return false;
      noteReturning();
      route(lastList() === location.pathname + location.search ? '/' : lastList());
      return true;
    },
  });
  useEffect(() => setFailure(null), [path]);
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <Header path={path} onHelp={() => setHelpOpen(true)} />
      <main id="main" tabIndex={-1}>
        {failure ? (
          <ErrorBox error={failure} />
        ) : (
          <ErrorBoundary onError={setFailure}>
            <Router onRouteChange={focusPage}>
              {VIEWS.map(({ path: at, View }) => (
                <Route key={at} path={at} component={View} />
              ))}
              <Route default component={NotFound} />
            </Router>
          </ErrorBoundary>
        )}
      </main>
      <KeyHelp open={isHelpOpen} onClose={() => setHelpOpen(false)} />
      <ReviewerDialog />
      <ToastBox />
      <div class="unseen" role="status" aria-live="polite">
        {announcement}
      </div>
    </>
  );
}

/** A new page starts at its top for those who hear or tab through it, too. */
function focusPage(): void {
  if (cameBack()) return;
  document.getElementById('main')?.focus({ preventScroll: true });
}
