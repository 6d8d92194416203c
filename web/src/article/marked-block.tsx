/**
 * One paragraph, or the title, with its marks. Far from what is seen it is plain text, so that a report of a
 * megabyte opens at once and can still be searched; near, or when a coding in it is lit, its marks are drawn.
 */
import { computed } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { MarkedBlock, MarkedSegment } from '../marks/layout-text.ts';
import type { Coding } from '../marks/reading.ts';
import type { RoleSpan } from '../marks/role-spans.ts';
import { SafeText } from '../marks/safe-text.tsx';
import { modalityKeys } from '../words/modality-words.ts';
import { type ReadingState, standingOfCoding } from './reading-state.ts';
import { useNear } from './use-near.ts';

export function BlockText({ block, state }: { block: MarkedBlock; state: ReadingState }) {
  const ref = useRef<HTMLSpanElement>(null);
  const isNear = useNear(ref);
  const lit = useMemo(
    () =>
      computed(() => {
        const active = state.active.value;
        return active !== null && block.ids.has(active) ? active : null;
      }),
    [block, state],
  );
  const active = lit.value;
  return (
    <span ref={ref} data-field={block.field}>
      {isNear || active !== null ? (
        block.segments.map((segment) => (
          <Marked key={segment.start} segment={segment} active={active} state={state} />
        ))
      ) : (
        <SafeText text={block.text} />
      )}
    </span>
  );
}

function Marked({
  segment,
  active,
  state,
}: {
  segment: MarkedSegment;
  active: string | null;
  state: ReadingState;
}) {
  const { covers, anchors, text, start, end } = segment;
  if (covers.length === 0) return <SafeText text={text} />;
  const name = covers.find((cover) => cover.role === 'name');
  const known = name === undefined ? undefined : state.reading.names.find((n) => n.id === name.id);
  const isAnchor = anchors.length > 0;
  return (
    <mark
      class={classOf(covers, active, state)}
      data-at={start}
      {...(isAnchor ? { 'data-anchor': anchors.join(' '), tabIndex: 0, role: 'button' } : {})}
      {...(isAnchor ? { 'aria-pressed': active !== null && anchors.includes(active) } : {})}
      {...(known !== undefined && known.end === end
        ? { 'data-name': known.actorId ?? known.placeId ?? known.kind }
        : {})}
    >
      <SafeText text={text} />
    </mark>
  );
}

function classOf(covers: readonly RoleSpan[], active: string | null, state: ReadingState): string {
  const classes = new Set(['seg']);
  for (const { id, role } of covers) {
    const coding = state.byId.get(id);
    if (id === active) classes.add('lit').add(`lit-${role}`);
    if (role === 'name') classes.add('seg-name');
    if (coding === undefined || standingOfCoding(coding)?.verdict === 'wrong') continue;
    for (const word of idleClasses(coding, role)) classes.add(word);
  }
  return [...classes].join(' ');
}

/** How words look when nothing is lit: acts by their status, words of saying, what is said, and all other parts. */
function idleClasses(coding: Coding, role: RoleSpan['role']): string[] {
  if (coding.record === 'claim') {
    if (role === 'cue') return ['seg-cue'];
    return role === 'content' ? ['seg-content'] : ['seg-part'];
  }
  if (role !== 'trigger') return role === 'cue' || role === 'speaker' ? [] : ['seg-part'];
  const { event } = coding;
  return [
    'seg-trigger',
    ...modalityKeys(event.modality).map((key) => `is-${key}`),
    ...(event.attribution.length > 0 ? ['is-claimed'] : []),
    ...(event.status === 'uncertain' ? ['is-uncertain'] : []),
  ];
}
