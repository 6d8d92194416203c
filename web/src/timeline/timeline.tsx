/**
 * Events over time: bars by status, and a stretch that is chosen with the mouse (drag, or click on a bar), with
 * keys (on the two handles) or with the date fields. What is chosen goes into the filter when the hand lets go.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { rangeWords } from '../words/date-words.ts';
import { numberWords } from '../words/number-words.ts';
import { type BarPart, type Bin, dayAtX, extentOf, heightOf, layBars, scaleOf, xOfDay } from './bars.ts';
import {
  draggedStretch,
  type Edge,
  isWhole,
  keyedEdge,
  movedEdge,
  type Stretch,
  shownStretch,
} from './brush.ts';
import { dayNumber, isoDay, type Unit } from './days.ts';
import { Handle } from './handle.tsx';
import { fillOf, Patterns } from './patterns.tsx';
import { layTicks } from './ticks.ts';
import { useWidth } from './use-width.ts';

const HEIGHT = 92;
const HEAD = 16;
const FOOT = 20;
/** Pixels. */
const PATTERN_SHOWS = 5;
const KEY_REST_MS = 400;
const EDGES: readonly Edge[] = ['from', 'to'];

type TimelineProps = {
  bins: readonly Bin[];
  unit: Unit;
  /** Days of the filter, `YYYY-MM-DD`. */
  from: string | null;
  to: string | null;
  /** Null for an edge that leaves nothing out. */
  onChoose: (from: string | null, to: string | null) => void;
};

type Drag = { kind: 'new'; start: number } | { kind: Edge };

export function Timeline({ bins, unit, from, to, onChoose }: TimelineProps) {
  const { element, width } = useWidth<HTMLDivElement>();
  const [draft, setDraft] = useState<Stretch | null>(null);
  const drag = useRef<Drag | null>(null);
  const rest = useRef<number>(0);
  useEffect(() => () => clearTimeout(rest.current), []);

  const extent = extentOf(bins);
  if (extent === null) return null;
  const chosen = shownStretch(from ? dayNumber(from) : null, to ? dayNumber(to) : null, extent);
  const shown = draft ?? chosen;
  const isChosen = draft !== null || from !== null || to !== null;
  const scale = scaleOf(bins);

  const commit = (stretch: Stretch) => {
    setDraft(null);
    if (isWhole(stretch, extent)) onChoose(null, null);
    else onChoose(isoDay(stretch.from), isoDay(stretch.to));
  };
  const dayAt = (event: PointerEvent): number => {
    const box = (event.currentTarget as SVGElement).getBoundingClientRect();
    return dayAtX(event.clientX - box.left, extent, width);
  };
  const stretchAt = (event: PointerEvent, now: Drag): Stretch =>
    now.kind === 'new'
      ? draggedStretch(now.start, dayAt(event), unit, extent)
      : movedEdge(shown, now.kind, dayAt(event), unit, extent);
  const press = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const edge = (event.target as Element).closest('[data-edge]')?.getAttribute('data-edge');
    drag.current = edge === 'from' || edge === 'to' ? { kind: edge } : { kind: 'new', start: dayAt(event) };
    (event.currentTarget as SVGElement).setPointerCapture(event.pointerId);
  };
  const onKey = (edge: Edge) => (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      clearTimeout(rest.current);
      setDraft(null);
      onChoose(null, null);
      return;
    }
    const next = keyedEdge(shown, edge, event.key, unit, extent);
    if (next === null) return;
    event.preventDefault();
    setDraft(next);
    clearTimeout(rest.current);
    rest.current = window.setTimeout(() => commit(next), KEY_REST_MS);
  };

  const left = xOfDay(shown.from, extent, width);
  const right = xOfDay(shown.to + 1, extent, width);
  const words = rangeWords(isoDay(shown.from), isoDay(shown.to));
  return (
    <div class="timeline-plot" ref={element}>
      {width > 0 && (
        <svg
          class="timeline-svg"
          width={width}
          height={HEAD + HEIGHT + FOOT}
          onPointerDown={press}
          onPointerMove={(event) => drag.current && setDraft(stretchAt(event, drag.current))}
          onPointerUp={(event) => {
            if (drag.current) commit(stretchAt(event, drag.current));
            drag.current = null;
          }}
          onPointerCancel={() => {
            drag.current = null;
            setDraft(null);
          }}
        >
          <title>Events by {unit}</title>
          <Patterns />
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; the table says the same */}
          <g aria-hidden="true">
            <Rules scale={scale} width={width} />
            {layTicks(extent, Math.max(2, Math.floor(width / 64))).map(({ day, label }) => {
              const x = xOfDay(day, extent, width);
              return (
                <g key={day}>
                  <line class="tick" x1={x} x2={x} y1={HEAD + HEIGHT} y2={HEAD + HEIGHT + 4} />
                  <text
                    class="tick-label"
                    x={Math.min(x, width - 4)}
                    y={HEAD + HEIGHT + 16}
                    text-anchor={x < 16 ? 'start' : x > width - 20 ? 'end' : 'middle'}
                  >
                    {label}
                  </text>
                </g>
              );
            })}
            <g transform={`translate(0 ${HEAD})`}>
              {layBars(bins, extent, scale, width, HEIGHT).map((bar) => (
                <g key={bar.bin.from}>
                  <title>
                    {rangeWords(bar.bin.from, bar.bin.to)}: {numberWords(bar.bin.count)}
                  </title>
                  <rect class="bar-reach" x={bar.x} width={bar.width} y={0} height={HEIGHT} />
                  {bar.parts.map((part) => (
                    <rect
                      key={part.modality}
                      x={part.x}
                      y={part.y}
                      width={part.width}
                      height={part.height}
                      {...paintOf(part)}
                    />
                  ))}
                </g>
              ))}
            </g>
            {isChosen && (
              <>
                <rect class="unchosen" x={0} y={HEAD} width={Math.max(0, left)} height={HEIGHT} />
                <rect
                  class="unchosen"
                  x={right}
                  y={HEAD}
                  width={Math.max(0, width - right)}
                  height={HEIGHT}
                />
                <rect class="chosen" x={left} y={HEAD} width={Math.max(1, right - left)} height={HEIGHT} />
                <text
                  class="chosen-label"
                  x={Math.min(Math.max((left + right) / 2, 80), Math.max(80, width - 80))}
                  y={11}
                  text-anchor="middle"
                >
                  {words}
                </text>
              </>
            )}
          </g>
          {EDGES.map((edge) => (
            <Handle
              key={edge}
              edge={edge}
              x={edge === 'from' ? left : right}
              top={HEAD}
              height={HEIGHT}
              day={shown[edge]}
              extent={extent}
              onKey={onKey}
            />
          ))}
        </svg>
      )}
    </div>
  );
}

/** Full where a pattern would not show, so that one event among thousands is still seen. */
function paintOf({ modality, height }: BarPart): { class: string } | { fill: string } {
  return height < PATTERN_SHOWS ? { class: `ink-${modality}` } : { fill: fillOf(modality) };
}

/** The ground line, and one above it with the count that it stands for. */
function Rules({ scale, width }: { scale: ReturnType<typeof scaleOf>; width: number }) {
  const y = HEAD + HEIGHT - heightOf(scale.max, scale, HEIGHT);
  return (
    <>
      <line class="ground-line" x1={0} x2={width} y1={HEAD + HEIGHT + 0.5} y2={HEAD + HEIGHT + 0.5} />
      <line class="top-line" x1={0} x2={width} y1={y + 0.5} y2={y + 0.5} />
      <text class="tick-label" x={2} y={y - 4}>
        {numberWords(scale.max)}
        {scale.kind === 'log' && ' · heights by logarithm'}
      </text>
    </>
  );
}
