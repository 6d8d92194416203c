/** One edge of the chosen stretch: a slider for keys, a grip for mouse and finger. */
import { dayWords } from '../words/date-words.ts';
import type { Edge, Stretch } from './brush.ts';
import { isoDay } from './days.ts';

type HandleProps = {
  edge: Edge;
  x: number;
  top: number;
  height: number;
  day: number;
  extent: Stretch;
  onKey: (edge: Edge) => (event: KeyboardEvent) => void;
};

export function Handle({ edge, x, top, height, day, extent, onKey }: HandleProps) {
  const inward = edge === 'from' ? 1 : -1;
  return (
    <g
      class="handle"
      data-edge={edge}
      role="slider"
      tabindex={0}
      aria-label={edge === 'from' ? 'First day' : 'Last day'}
      aria-orientation="horizontal"
      aria-valuemin={extent.from}
      aria-valuemax={extent.to}
      aria-valuenow={day}
      aria-valuetext={dayWords(isoDay(day))}
      onKeyDown={onKey(edge)}
    >
      <rect class="handle-reach" x={x - 14} y={top} width={28} height={height} />
      <line class="handle-line" x1={x - inward * -0.75} x2={x - inward * -0.75} y1={top} y2={top + height} />
      <rect
        class="handle-grip"
        x={x - (edge === 'from' ? 0 : 7)}
        y={top + height / 2 - 11}
        width={7}
        height={22}
        rx={2}
      />
    </g>
  );
}
