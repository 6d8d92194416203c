/** Answers that are never cut: all rows at once, no next page. */
import type { ListAnswer } from './contract/answers.ts';

export function wholeList<R>(rows: R[]): ListAnswer<R> {
  return { ok: true, rows, next: null, next_url: null, truncated: false };
}
