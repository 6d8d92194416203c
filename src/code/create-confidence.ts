/**
 * The score of a coding as a probability: a logistic model over its features, fitted on sentences that neither
 * the cues nor the act head were made from (training/acts/main.ts). In: stored weights. Out: a `Confidence`.
 */
import type { CodingConfidence } from '../record/coding-confidence.ts';
import { CODING_FEATURES, type Confidence } from './ports.ts';

export function createConfidence(stored: CodingConfidence): Confidence {
  const weights = CODING_FEATURES.map((name) => stored.weights[name] ?? 0);
  return {
    filedFrom: stored.filedFrom,
    scoreOf(features) {
      let sum = stored.bias;
      for (let i = 0; i < weights.length; i += 1)
        sum += (weights[i] as number) * features[CODING_FEATURES[i] as (typeof CODING_FEATURES)[number]];
      return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
    },
  };
}
