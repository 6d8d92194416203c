/** PETRARCH-2's sentences that hold no event: in how many is one filed all the same. */
import { describeEvents } from '../describe-events.ts';
import { missing } from '../open-bench.ts';
import { invented } from '../petr-figures.ts';
import type { Row } from '../row.ts';
import { answerPetr, PETR_FILE } from '../sets/petr-records.ts';

export const petr2None: Row = {
  name: 'petr2-none',
  set: 'PETR2_GSR, the records without an event',
  licence: 'MIT',
  use: 'measure',
  async run(bench) {
    const answered = await answerPetr(bench);
    if (answered === undefined) return missing(...PETR_FILE);
    const { none, wrong } = invented(answered);
    return {
      figures: [
        {
          measure: 'sentences with an invented event',
          score: wrong.length,
          unit: 'count',
          outOf: none,
          floor: 2,
          atMost: true,
          comparison: 'UniversalPetrarch 9 of 12',
        },
      ],
      errors: wrong.flatMap(({ gold, events }) => [
        `${gold.id}: ${gold.text}`,
        `  ${describeEvents(events)}`,
      ]),
    };
  },
};
