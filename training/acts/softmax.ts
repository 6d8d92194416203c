/**
 * Trains a linear softmax over dense rows (Adam, weight decay, decaying rate) and stores it as int8.
 * In: encodings with labels and weights. Out: a StoredActHead. Deterministic for a given seed.
 */

import type { StoredActHead } from '../../src/read/act-head.ts';
import { mix } from '../../src/read/hashed-model.ts';

/** Rows in flat arrays; `labels` are indices into the list of types. */
export interface LabelledRows {
  width: number;
  encodings: readonly Float32Array[];
  labels: readonly number[];
  weights: readonly number[];
}

export interface SoftmaxOptions {
  epochs: number;
  rate: number;
  decay: number;
  batch: number;
}

const DEFAULTS: SoftmaxOptions = { epochs: 15, rate: 2e-3, decay: 1e-2, batch: 256 };

/** Mean and spread of each column. */
function columnsOf(rows: LabelledRows): { mean: Float64Array; spread: Float64Array } {
  const { width, encodings } = rows;
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  for (const row of encodings)
    for (let i = 0; i < width; i++) {
      mean[i] = (mean[i] as number) + (row[i] as number);
      square[i] = (square[i] as number) + (row[i] as number) ** 2;
    }
  const count = encodings.length;
  const spread = square.map((sum, i) => {
    const m = (mean[i] as number) / count;
    mean[i] = m;
    return Math.sqrt(Math.max(1e-12, sum / count - m * m));
  });
  return { mean, spread };
}

export function trainSoftmax(
  types: readonly string[],
  rows: LabelledRows,
  options: Partial<SoftmaxOptions> = {},
): StoredActHead {
  const { epochs, rate, decay, batch } = { ...DEFAULTS, ...options };
  const { width } = rows;
  const { mean, spread } = columnsOf(rows);
  const columns = width + 1;
  const size = types.length * columns;
  const w = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const gradient = new Float64Array(size);
  const input = new Float64Array(columns).fill(1);
  const logits = new Float64Array(types.length);
  const order = Uint32Array.from({ length: rows.labels.length }, (_, i) => i);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, epoch + 1);
    const pace = rate * 0.85 ** epoch;
    for (let from = 0; from < order.length; from += batch) {
      gradient.fill(0);
      const to = Math.min(order.length, from + batch);
      for (let n = from; n < to; n++) {
        const row = order[n] as number;
        const x = rows.encodings[row] as Float32Array;
        for (let i = 0; i < width; i++)
          input[i] = ((x[i] as number) - (mean[i] as number)) / (spread[i] as number);
        softmax(w, input, logits);
        for (let t = 0; t < types.length; t++) {
          const d = ((logits[t] as number) - Number(t === rows.labels[row])) * (rows.weights[row] as number);
          if (Math.abs(d) < 1e-5) continue;
          const at = t * columns;
          for (let i = 0; i < columns; i++)
            gradient[at + i] = (gradient[at + i] as number) + d * (input[i] as number);
        }
      }
      step++;
      const [c1, c2] = [1 - 0.9 ** step, 1 - 0.999 ** step];
      for (let k = 0; k < size; k++) {
        const g = (gradient[k] as number) / (to - from);
        first[k] = 0.9 * (first[k] as number) + 0.1 * g;
        second[k] = 0.999 * (second[k] as number) + 0.001 * g * g;
        const move = (first[k] as number) / c1 / (Math.sqrt((second[k] as number) / c2) + 1e-8);
        w[k] = (w[k] as number) - pace * (move + decay * (w[k] as number));
      }
    }
  }
  return store(types, w, width, mean, spread);
}

function softmax(w: Float64Array, input: Float64Array, out: Float64Array): void {
  let top = -Infinity;
  for (let t = 0; t < out.length; t++) {
    let sum = 0;
    const at = t * input.length;
    for (let i = 0; i < input.length; i++) sum += (w[at + i] as number) * (input[i] as number);
    out[t] = sum;
    if (sum > top) top = sum;
  }
  let total = 0;
  for (let t = 0; t < out.length; t++) {
    out[t] = Math.exp((out[t] as number) - top);
    total += out[t] as number;
  }
  for (let t = 0; t < out.length; t++) out[t] = (out[t] as number) / total;
}

function shuffle(order: Uint32Array, seed: number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = (mix(seed, i) >>> 0) % (i + 1);
    const swap = order[i] as number;
    order[i] = order[j] as number;
    order[j] = swap;
  }
}

/** Works mean and spread into weights and biases, so that the head takes encodings as they come. */
function store(
  types: readonly string[],
  w: Float64Array,
  width: number,
  mean: Float64Array,
  spread: Float64Array,
): StoredActHead {
  const packed = new Int8Array(types.length * width);
  const scales: number[] = [];
  const biases: number[] = [];
  for (let t = 0; t < types.length; t++) {
    const row = Float64Array.from(
      { length: width },
      (_, i) => (w[t * (width + 1) + i] as number) / (spread[i] as number),
    );
    const scale = row.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 127;
    let bias = w[t * (width + 1) + width] as number;
    row.forEach((value, i) => {
      const byte = Math.round(value / scale);
      packed[t * width + i] = byte;
      bias -= byte * scale * (mean[i] as number);
    });
    scales.push(Number(scale.toPrecision(7)));
    biases.push(Number(bias.toPrecision(7)));
  }
  return { types: [...types], width, weights: Buffer.from(packed.buffer).toString('base64'), scales, biases };
}
