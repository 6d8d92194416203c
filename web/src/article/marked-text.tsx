/** The text of a reading, title and paragraphs, and what pointing, pressing and moving to its marks does. */
import { computed, useSignalEffect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { nextPin, rankCodings } from '../marks/choose-coding.ts';
import { layoutText, type MarkedSegment } from '../marks/layout-text.ts';
import { BlockText } from './marked-block.tsx';
import { isPointing } from './pointing.ts';
import type { ReadingState } from './reading-state.ts';

type Props = {
  state: ReadingState;
  heading: 'h1' | 'h2';
  /** Stands between title and text. */
  children?: ComponentChildren;
};

export function MarkedText({ state, heading, children }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const layout = useMemo(
    () => computed(() => layoutText(state.reading, state.visible.value, state.shows.names.value)),
    [state],
  );
  useSeek(root, state);
  const { title, blocks } = layout.value;
  const segments = useMemo(() => {
    const all = [...(title === null ? [] : [title]), ...blocks];
    return new Map(all.flatMap((b) => b.segments.map((s) => [`${b.field} ${s.start}`, s] as const)));
  }, [title, blocks]);
  const idsUnder = (target: EventTarget | null): string[] => {
    const segment = segmentUnder(target, segments);
    return segment === null ? [] : rankCodings(segment.covers, state.byId);
  };
  const Heading = heading;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the marks inside are what can be pressed; one listener serves all
    <div
      ref={root}
      class="marked-text"
      onPointerMove={(event) => {
        if (isPointing()) point(state, idsUnder(event.target)[0] ?? null);
      }}
      onPointerLeave={() => point(state, null)}
      onClick={(event) => {
        if (getSelection()?.isCollapsed === false) return;
        press(state, idsUnder(event.target));
      }}
      onFocusIn={(event) => {
        const id = idsUnder(event.target)[0];
        if (id !== undefined) state.current.value = id;
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        const ids = idsUnder(event.target);
        if (ids.length === 0) return;
        event.preventDefault();
        press(state, ids);
      }}
    >
      {title !== null && (
        <Heading class="report-title" dir="auto" lang="en">
          <BlockText block={title} state={state} />
        </Heading>
      )}
      {children}
      <div class="report-text">
        {blocks.map((block) => (
          <p key={block.start} dir="auto" class={block.continued ? 'is-continued' : undefined}>
            <BlockText block={block} state={state} />
          </p>
        ))}
      </div>
    </div>
  );
}

function point(state: ReadingState, id: string | null): void {
  if (state.hovered.value !== id) state.hovered.value = id;
}

function press(state: ReadingState, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const next = nextPin(ids, state.pinned.value);
  state.pinned.value = next;
  state.current.value = next;
  // On narrow screens the explanation comes up over the foot of the text.
  if (next !== null) state.seek.value = { block: 'nearest' };
}

function segmentUnder(
  target: EventTarget | null,
  segments: ReadonlyMap<string, MarkedSegment>,
): MarkedSegment | null {
  if (!(target instanceof Element)) return null;
  const mark = target.closest<HTMLElement>('[data-at]');
  const field = mark?.closest<HTMLElement>('[data-field]')?.dataset.field;
  return segments.get(`${field} ${mark?.dataset.at}`) ?? null;
}

/** Brings the words of the active coding into view when somebody asks for it. */
function useSeek(root: { current: HTMLDivElement | null }, state: ReadingState): void {
  useSignalEffect(() => {
    const seek = state.seek.value;
    if (seek === null) return;
    const id = state.active.peek();
    if (id === null) return;
    const show = (): void => {
      const words = root.current?.querySelector(`[data-anchor~="${CSS.escape(id)}"]`);
      words?.scrollIntoView({ block: seek.block });
    };
    // Once when its marks are drawn, once more when the paragraphs on the way have their real heights.
    requestAnimationFrame(() => {
      show();
      requestAnimationFrame(show);
    });
  });
}
