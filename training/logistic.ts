/**
 * Trains a logistic model over hashed binary features (AdaGrad, L2) and stores it as int8.
 * In: rows of feature hashes with labels. Out: a StoredHashedModel. Deterministic for a given seed.
 */
import { mix, type StoredHashedModel } from '../src/read/hashed-model.ts';

/** Examples in flat arrays, to keep half a million rows small. */
export interface Examples {
  width: number;
  count: number;
  features: Int32Array;
  labels: Uint8Array;
  weights: Float32Array;
}

export function createExamples(width: number): Examples {
  return {
    width,
    count: 0,
    features: new Int32Array(1 << 20),
    labels: new Uint8Array(1 << 16),
    weights: new Float32Array(1 << 16),
  };
}

export function addExample(
  set: Examples,
  features: Int32Array,
  used: number,
  label: boolean,
  weight: number,
): void {
  const { width } = set;
  if ((set.count + 1) * width > set.features.length) {
    const larger = new Int32Array(set.features.length * 2);
    larger.set(set.features);
    set.features = larger;
  }
  if (set.count === set.labels.length) {
    const labels = new Uint8Array(set.count * 2);
    labels.set(set.labels);
    set.labels = labels;
    const weights = new Float32Array(set.count * 2);
    weights.set(set.weights);
    set.weights = weights;
  }
  const at = set.count * width;
  for (let i = 0; i < width; i++) set.features[at + i] = i < used ? (features[i] as number) : 0;
  set.labels[set.count] = label ? 1 : 0;
  set.weights[set.count] = weight;
  set.count++;
}

export interface TrainingOptions {
  bits: number;
  epochs: number;
  rate: number;
  l2: number;
  /** Features seen fewer times than this stay at zero, which keeps rare words from filling the table. */
  minCount: number;
}

/** Fits the model; the last half of the epochs is averaged. */
export function trainLogistic(set: Examples, options: TrainingOptions): StoredHashedModel {
  const size = 1 << options.bits;
  const mask = size - 1;
  const { width, count, features, labels, weights: rowWeights } = set;
  const full = new Map<number, number>();
  for (let i = 0; i < count * width; i++)
    full.set(features[i] as number, (full.get(features[i] as number) ?? 0) + 1);
  const keep = new Uint8Array(count * width);
  for (let i = 0; i < count * width; i++)
    keep[i] = (full.get(features[i] as number) ?? 0) >= options.minCount ? 1 : 0;
  const w = new Float64Array(size);
  const g = new Float64Array(size).fill(1e-2);
  const sum = new Float64Array(size);
  let averaged = 0;
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  let bias = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = count - 1; i > 0; i--) {
      const j = (mix(epoch + 1, i) >>> 0) % (i + 1);
      const swap = order[i] as number;
      order[i] = order[j] as number;
      order[j] = swap;
    }
    let loss = 0;
    for (let n = 0; n < count; n++) {
      const row = order[n] as number;
      const at = row * width;
      let z = bias;
      for (let i = 0; i < width; i++) if (keep[at + i]) z += w[(features[at + i] as number) & mask] as number;
      const p = 1 / (1 + Math.exp(-z));
      const y = labels[row] as number;
      loss -= Math.log(Math.max(1e-9, y ? p : 1 - p));
      const d = (p - y) * (rowWeights[row] as number);
      bias -= 0.001 * d;
      for (let i = 0; i < width; i++) {
        if (!keep[at + i]) continue;
        const k = (features[at + i] as number) & mask;
        const step = d + options.l2 * (w[k] as number);
        g[k] = (g[k] as number) + step * step;
        w[k] = (w[k] as number) - (options.rate * step) / Math.sqrt(g[k] as number);
      }
    }
    if (epoch >= options.epochs / 2) {
      averaged++;
      for (let k = 0; k < size; k++) sum[k] = (sum[k] as number) + (w[k] as number);
    }
    console.error(`  epoch ${epoch + 1}: loss ${(loss / count).toFixed(5)}`);
  }
  return quantise(
    sum.map((value) => value / averaged),
    bias,
    options.bits,
  );
}

function quantise(w: Float64Array, bias: number, bits: number): StoredHashedModel {
  const sorted = [...w].map(Math.abs).sort((a, b) => b - a);
  const top = sorted[Math.floor(sorted.length * 0.0002)] || 1;
  const scale = top / 127;
  const packed = Int8Array.from(w, (value) => Math.max(-127, Math.min(127, Math.round(value / scale))));
  return { bits, scale, bias, weights: Buffer.from(packed.buffer).toString('base64') };
}
