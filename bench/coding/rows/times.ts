/** Our own time expressions: the exact value, and chrono-node's on the same sentences. */
import { HALVES } from '../../marked/marked-lines.ts';
import { isExact } from '../../times/found-value.ts';
import { judgeTime, readTimeLines } from '../../times/judge-lines.ts';
import { toArticle } from '../open-bench.ts';
import type { Row } from '../row.ts';

const [, HELD_OUT] = HALVES;

export const times: Row = {
  name: 'times',
  set: 'bench/times/set.jsonl, time expressions with the day of the report',
  licence: 'ours, Apache-2.0',
  use: 'measure; half to work on',
  async run(bench) {
    const pipeline = await bench.pipeline();
    const judged = await bench.each('times', readTimeLines(), async (line) =>
      judgeTime(line, (await pipeline.annotate(toArticle(line.text, line.day))).times),
    );
    const heldOut = judged.filter(({ line }) => line.half === HELD_OUT);
    const exact = (list: typeof judged, whose: 'ours' | 'theirs') =>
      list.filter((one) => isExact(one[whose], one.line)).length / (list.length || 1);
    return {
      figures: [
        {
          measure: 'value exact, held-out half',
          score: exact(heldOut, 'ours'),
          floor: 0.93,
          comparison: `chrono-node ${exact(heldOut, 'theirs').toFixed(3)} on the same`,
        },
        {
          measure: `value exact, all ${judged.length}`,
          score: exact(judged, 'ours'),
          floor: 0.93,
          comparison: `chrono-node ${exact(judged, 'theirs').toFixed(3)} on the same`,
        },
      ],
    };
  },
};
