/** Our own sentences: each flag of what is done, planned, open or denied. */
import { HALVES } from '../../marked/marked-lines.ts';
import { judgeLine, REPORTED, readModalityLines } from '../../modality/judge-lines.ts';
import { isExact, scoreFlags } from '../../modality/score-flags.ts';
import type { Figure, Row } from '../row.ts';

const [, HELD_OUT] = HALVES;

export const modality: Row = {
  name: 'modality',
  set: 'bench/modality/set.jsonl, acts in sentences apart from the examples of the knowledge',
  licence: 'ours, Apache-2.0',
  use: 'measure; half to work on',
  async run(bench) {
    const judged = await bench.each('modality', readModalityLines(), async (line) =>
      judgeLine(line, (await bench.read(line.text, REPORTED)).events),
    );
    const heldOut = judged.filter(({ line }) => line.half === HELD_OUT);
    const held = scoreFlags(heldOut);
    const exact = (list: typeof judged) => list.filter(isExact).length / (list.length || 1);
    const flags = scoreFlags(judged).map((whole, i): Figure => {
      const half = held[i]?.f1 ?? 0;
      return {
        measure: `${whole.flag}, F1 on the held-out half`,
        score: half,
        floor: 0.9,
        comparison: `whole set ${whole.f1.toFixed(3)}`,
      };
    });
    return {
      figures: [
        ...flags,
        {
          measure: 'exact set of flags, held-out half',
          score: exact(heldOut),
          comparison: `whole set ${exact(judged).toFixed(3)}; ${judged.length} sentences`,
        },
      ],
    };
  },
};
