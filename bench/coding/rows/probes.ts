/** Twelve hard sentences, each as wanted or not; modality counts as an exact set. */
import { missing, readData } from '../open-bench.ts';
import { faultsOfProbe, parseProbes } from '../probes.ts';
import type { Row } from '../row.ts';

export const probes: Row = {
  name: 'probes',
  set: 'probes.jsonl, sentences that older coders get wrong',
  licence: 'ours',
  use: 'train, measure',
  async run(bench) {
    const text = readData('coding', 'probes.jsonl');
    if (text === undefined) return missing('coding', 'probes.jsonl');
    const judged = await bench.each('probes', parseProbes(text), async (probe) => ({
      id: probe.id,
      faults: faultsOfProbe(probe, await bench.read(probe.text, probe.publishedAt)),
    }));
    const wrong = judged.filter(({ faults }) => faults.length > 0);
    return {
      figures: [
        {
          measure: 'as wanted',
          score: judged.length - wrong.length,
          unit: 'count',
          outOf: judged.length,
          floor: judged.length,
          comparison: 'of six tried, PETRARCH-2 got 1, UniversalPetrarch 0',
        },
      ],
      notes: wrong.map(({ id, faults }) => `${id}: ${faults.join(' / ')}`),
    };
  },
};
