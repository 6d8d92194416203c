/** A list from its first page to its last. In: how one page is asked for. Out: its rows; one page is held at a time. */
import type { Page, Position } from '../store/port.ts';

/** Rows of a list that the store cannot stream, page by page. */
export async function* allPages<R>(
  pageAfter: (after: Position | null) => Promise<Page<R>>,
): AsyncGenerator<R> {
  for (let after: Position | null = null; ; ) {
    const page: Page<R> = await pageAfter(after);
    yield* page.rows;
    if (page.next === null) return;
    after = page.next;
  }
}
