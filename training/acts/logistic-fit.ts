/**
 * Fits a small logistic model (a dozen features) by gradient steps with a little shrinking. In: rows whose features
 * are shares and flags, 0 to 1 (they are not centred: the steps do not settle on a constant far from nought). Out:
 * bias and weights. Deterministic.
 */

export interface FitRow {
  features: readonly number[];
  right: boolean;
  weight: number;
}

export interface LogisticFit {
  bias: number;
  weights: number[];
}

export function fitLogistic(rows: readonly FitRow[], shrink = 1e-3, steps = 4000): LogisticFit {
  const width = rows[0]?.features.length ?? 0;
  const spread = Array.from({ length: width }, (_, i) => {
    const values = rows.map((r) => r.features[i] as number);
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    return Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length) || 1;
  });
  const total = rows.reduce((sum, r) => sum + r.weight, 0);
  const w = new Array<number>(width).fill(0);
  let bias = 0;
  for (let step = 0; step < steps; step++) {
    const g = new Array<number>(width).fill(0);
    let gb = 0;
    for (const { features, right, weight } of rows) {
      let z = bias;
      for (let i = 0; i < width; i++)
        z += (w[i] as number) * ((features[i] as number) / (spread[i] as number));
      const d = ((1 / (1 + Math.exp(-z)) - Number(right)) * weight) / total;
      gb += d;
      for (let i = 0; i < width; i++)
        g[i] = (g[i] as number) + d * ((features[i] as number) / (spread[i] as number));
    }
    bias -= 0.3 * gb;
    for (let i = 0; i < width; i++)
      w[i] = (w[i] as number) - 0.3 * ((g[i] as number) + shrink * (w[i] as number));
  }
  return { bias, weights: w.map((value, i) => value / (spread[i] as number)) };
}
