/**
 * Bins of events laid out as stacked bars. A bar is as high as its count of events; an event with several flags
 * counts under each, so the parts of a bar share its height in proportion to their counts. Pure.
 */
import type { ModalityKey } from '../words/modality-words.ts';
import type { Stretch } from './brush.ts';
import { dayNumber } from './days.ts';

export type Bin = { from: string; to: string; count: number } & Record<ModalityKey, number>;
export type Box = { x: number; y: number; width: number; height: number };
export type BarPart = Box & { modality: ModalityKey };
export type Bar = Box & { bin: Bin; parts: BarPart[] };
export type Scale = { kind: 'linear' | 'log'; max: number };

/** From the bottom of a bar to its top. */
export const STACK: readonly ModalityKey[] = ['done', 'future', 'hypothetical', 'negated', 'historical'];

const WIDEST_BAR = 36;
const LOWEST_BAR = 3;

/** First and last day of all bins; null without any. */
export function extentOf(bins: readonly Bin[]): Stretch | null {
  const first = bins[0];
  const last = bins.at(-1);
  return first === undefined || last === undefined
    ? null
    : { from: dayNumber(first.from), to: dayNumber(last.to) };
}

/** Linear, unless one bin would press all others flat: then heights go by the logarithm. */
export function scaleOf(bins: readonly Bin[]): Scale {
  const counts = bins.map(({ count }) => count).sort((a, b) => a - b);
  const max = counts.at(-1) ?? 0;
  const median = counts[Math.floor(counts.length / 2)] ?? 0;
  return { kind: counts.length > 2 && max > 30 * median ? 'log' : 'linear', max };
}

/** Height of a count, out of `height`. */
export function heightOf(count: number, scale: Scale, height: number): number {
  if (count <= 0 || scale.max <= 0) return 0;
  const share = scale.kind === 'log' ? Math.log1p(count) / Math.log1p(scale.max) : count / scale.max;
  return Math.max(LOWEST_BAR, share * height);
}

/** Where a day begins, from the left edge. */
export function xOfDay(day: number, extent: Stretch, width: number): number {
  return ((day - extent.from) / (extent.to - extent.from + 1)) * width;
}

/** The day under a point. */
export function dayAtX(x: number, extent: Stretch, width: number): number {
  const days = extent.to - extent.from + 1;
  const day = extent.from + Math.floor((x / Math.max(1, width)) * days);
  return Math.max(extent.from, Math.min(extent.to, day));
}

export function layBars(
  bins: readonly Bin[],
  extent: Stretch,
  scale: Scale,
  width: number,
  height: number,
): Bar[] {
  return bins.map((bin) => {
    const left = xOfDay(dayNumber(bin.from), extent, width);
    const full = xOfDay(dayNumber(bin.to) + 1, extent, width) - left;
    const gap = full > 4 ? 1 : 0;
    const barWidth = Math.max(1, Math.min(WIDEST_BAR, full - gap));
    const barHeight = heightOf(bin.count, scale, height);
    const x = left + (full - gap - barWidth) / 2;
    const box = { x, y: height - barHeight, width: barWidth, height: barHeight };
    return { ...box, bin, parts: layParts(bin, box) };
  });
}

function layParts(bin: Bin, box: Box): BarPart[] {
  const total = STACK.reduce((sum, key) => sum + bin[key], 0);
  let bottom = box.y + box.height;
  return STACK.filter((key) => bin[key] > 0).map((modality) => {
    const height = (bin[modality] / total) * box.height;
    bottom -= height;
    return { modality, x: box.x, y: bottom, width: box.width, height };
  });
}
