/**
 * Writes acts.json and confidence.json, and the checksums of the folder. In: what was trained. Out: the files. The
 * threshold `filedFrom` is kept as it stands in the folder.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODING_FEATURES } from '../../src/code/ports.ts';
import type { StoredActHead } from '../../src/read/act-head.ts';
import { writeChecksums } from '../checksums.ts';
import type { LogisticFit } from './logistic-fit.ts';

const FILED_FROM = 0.5;

export function weightsByFeature({ weights }: LogisticFit): Record<string, number> {
  return Object.fromEntries(CODING_FEATURES.map((name, i) => [name, Number((weights[i] ?? 0).toFixed(4))]));
}

export function writeModel(folder: string, head: StoredActHead, fit: LogisticFit): void {
  const file = join(folder, 'confidence.json');
  const filedFrom = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { filedFrom: number }).filedFrom
    : FILED_FROM;
  const confidence = { filedFrom, bias: Number(fit.bias.toFixed(4)), weights: weightsByFeature(fit) };
  writeFileSync(join(folder, 'acts.json'), `${JSON.stringify(head)}\n`);
  writeFileSync(file, `${JSON.stringify(confidence, null, 2)}\n`);
  writeChecksums(folder);
}
