/** No page has this address. */
import { usePageTitle } from './page-title.ts';

export function NotFound() {
  usePageTitle('No such page');
  return (
    <section class="page narrow">
      <h1>No such page</h1>
      <p>
        The desk has no page at this address. <a href="/">All events</a> are a good place to start.
      </p>
    </section>
  );
}
