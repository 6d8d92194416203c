/**
 * Whether scores mean what they say: of codings with a score near .8, eight in ten should be right. In: scores, each
 * with whether it was right. Out: ten bins of equal width, the expected calibration error (the mean distance between
 * score and share right, weighted by codings; Guo et al. 2017), and a plot in text.
 */
export type Scored = { score: number; right: boolean };
export type Bin = { from: number; count: number; meanScore: number; shareRight: number };

const BINS = 10;
const WIDTH = 40;

export function toBins(scored: readonly Scored[]): Bin[] {
  return Array.from({ length: BINS }, (_, i) => {
    const inside = scored.filter(({ score }) => Math.min(BINS - 1, Math.floor(score * BINS)) === i);
    const count = inside.length;
    const mean = (partOf: (one: Scored) => number) =>
      inside.reduce((sum, one) => sum + partOf(one), 0) / (count || 1);
    return {
      from: i / BINS,
      count,
      meanScore: mean((one) => one.score),
      shareRight: mean((one) => Number(one.right)),
    };
  });
}

export function calibrationError(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, bin) => sum + bin.count, 0);
  const off = bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.meanScore - bin.shareRight), 0);
  return off / (all || 1);
}

/** One line a bin that holds something: a bar for the share right, `|` where the mean score stands. */
export function plotBins(bins: readonly Bin[]): string[] {
  const head = '  score     n    mean   right';
  const lines = bins.flatMap(({ from, count, meanScore, shareRight }) => {
    if (count === 0) return [];
    const bar = Array.from({ length: WIDTH + 1 }, (_, i) =>
      i === Math.round(meanScore * WIDTH) ? '|' : i < Math.round(shareRight * WIDTH) ? '#' : ' ',
    ).join('');
    const cells = [from.toFixed(1).padStart(7), String(count).padStart(5)];
    return [`${cells.join(' ')}   ${meanScore.toFixed(3)}   ${shareRight.toFixed(3)}  ${bar.trimEnd()}`];
  });
  return [head, ...lines];
}
