/**
 * All codings in the order of the text. Of very many only those around the lit one stand on the page; the others
 * come when they are asked for, or when one of them is lit.
 */
import { computed } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { numberWords } from '../words/number-words.ts';
import { CodingCard } from './coding-card.tsx';
import { type ListWindow, widenWindow, windowAround } from './list-window.ts';
import type { ReadingState } from './reading-state.ts';

export function CodingList({
  state,
  list,
}: {
  state: ReadingState;
  list: RefObject<HTMLOListElement | null>;
}) {
  const codings = state.visible.value;
  const places = useMemo(() => new Map(codings.map((coding, at) => [coding.id, at])), [codings]);
  const litAt = useMemo(() => computed(() => places.get(state.active.value ?? '') ?? null), [places, state]);
  const [kept, setKept] = useState<ListWindow>({ from: 0, to: 0 });
  const shown = windowAround(kept, litAt.value, codings.length);
  useEffect(() => {
    if (shown.from !== kept.from || shown.to !== kept.to) setKept(shown);
  });
  return (
    <ol ref={list} class="coding-list" aria-label="Events and claims in the order of the text">
      {shown.from > 0 && (
        <More
          key={`before ${shown.from}`}
          words={`${numberWords(shown.from)} before these`}
          show={() => setKept(widenWindow(shown, -1, codings.length))}
        />
      )}
      {codings.slice(shown.from, shown.to).map((coding) => (
        <CodingCard key={coding.id} coding={coding} state={state} />
      ))}
      {shown.to < codings.length && (
        <More
          key={`after ${shown.to}`}
          words={`${numberWords(codings.length - shown.to)} after these`}
          show={() => setKept(widenWindow(shown, 1, codings.length))}
        />
      )}
    </ol>
  );
}

function More({ words, show }: { words: string; show: () => void }) {
  return (
    <li class="coding-more">
      <button type="button" class="link" onClick={show}>
        Show more: {words}
      </button>
    </li>
  );
}
