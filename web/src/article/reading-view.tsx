/**
 * A text with its codings: the marked text, beside it (below it on narrow screens) the explanation of what is lit
 * and the list of all codings, one moved through with the keyboard. For filed reports and for pasted texts.
 */
import { useSignalEffect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useKeys } from '../keys/use-keys.ts';
import type { Coding, Reading } from '../marks/reading.ts';
import { markCoding, undoMark } from '../review/mark-coding.ts';
import type { Verdict } from '../review/review-state.ts';
import { copyCitation } from './cite.ts';
import { CodingList } from './coding-list.tsx';
import { CodingPanel } from './coding-panel.tsx';
import { MarkedText } from './marked-text.tsx';
import { watchPointer } from './pointing.ts';
import {
  activeCoding,
  createReadingState,
  goToCoding,
  letGo,
  moveCoding,
  type ReadingState,
  standingOfCoding,
} from './reading-state.ts';
import { ReadingSwitches } from './reading-switches.tsx';
import './marks.css';
import './panel.css';
import './cards.css';
// Last: it says where the others stand.
import './reading.css';

type Props = {
  reading: Reading;
  /** The coding that is pinned at first. */
  pinned: string | null;
  heading: 'h1' | 'h2';
  /** Told whenever another coding is pinned. */
  onPinned?: (coding: Coding) => void;
  /** Stands between title and text. */
  children?: ComponentChildren;
};

/** Give it a `key` of the report: another report is another view. */
export function ReadingView({ reading, pinned, heading, onPinned, children }: Props) {
  const state = useMemo(() => createReadingState(reading, pinned), [reading]);
  useEffect(() => {
    if (pinned === null || !state.byId.has(pinned) || state.pinned.peek() === pinned) return;
    goToCoding(state, pinned);
  }, [pinned, state]);
  useEffect(watchPointer, []);
  useSignalEffect(() => {
    const coding = state.byId.get(state.pinned.value ?? '');
    if (coding !== undefined) onPinned?.(coding);
  });
  const list = useRef<HTMLOListElement>(null);
  useReadingKeys(state, list);
  return (
    <div class="reading">
      <article class="reading-text" aria-label="Text with its codings">
        <MarkedText state={state} heading={heading}>
          {children}
        </MarkedText>
      </article>
      <div class="reading-side">
        <ReadingSwitches state={state} />
        <CodingPanel state={state} />
        <CodingList state={state} list={list} />
      </div>
    </div>
  );
}

function useReadingKeys(state: ReadingState, list: { current: HTMLOListElement | null }): void {
  const move = (step: 1 | -1): boolean => {
    if (!moveCoding(state, step)) return false;
    const id = state.current.value ?? '';
    // Its card may have to be drawn first.
    requestAnimationFrame(() => {
      const card = list.current?.querySelector<HTMLElement>(`[data-coding="${CSS.escape(id)}"]`);
      if (state.current.value === id) card?.focus({ preventScroll: true });
    });
    return true;
  };
  const mark = (verdict: Verdict): boolean => {
    const coding = activeCoding(state);
    if (coding === null || coding.filed === null) return false;
    void markCoding({ id: coding.id, record: coding.record, standing: standingOfCoding(coding) }, verdict);
    return true;
  };
  useKeys({
    next: () => move(1),
    previous: () => move(-1),
    open: () => {
      const id = state.active.value;
      if (id === null) return false;
      state.pinned.value = state.pinned.value === id ? null : id;
      return true;
    },
    letGo: () => letGo(state),
    right: () => mark('right'),
    wrong: () => mark('wrong'),
    undo: () => {
      const coding = activeCoding(state);
      if (coding === null || coding.filed === null) return false;
      void undoMark({ id: coding.id, record: coding.record, standing: standingOfCoding(coding) });
      return true;
    },
    cite: () => {
      const coding = activeCoding(state);
      if (coding === null) return false;
      void copyCitation(coding);
      return true;
    },
  });
}
