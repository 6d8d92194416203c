/** The heading of a list, with its count; screen readers hear the count when it changes. */
import { useEffect } from 'preact/hooks';
import { announce } from '../shell/announce.ts';
import { countWords } from '../words/number-words.ts';

export function ListHeading({ title, count, one }: { title: string; count: number | null; one: string }) {
  const words = count === null ? null : countWords(count, one);
  useEffect(() => {
    if (words !== null) announce(words);
  }, [words]);
  return (
    <h1 class="list-heading">
      {title} {words !== null && <span class="list-count">{words}</span>}
    </h1>
  );
}
