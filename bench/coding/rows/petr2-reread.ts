/** The same sentences with the labels that two readers agree are wrong set right. */
import { parseCameoTable } from '../category-names.ts';
import { missing, readData } from '../open-bench.ts';
import { invented, petrCauses, petrErrors, petrFigures } from '../petr-figures.ts';
import type { Row } from '../row.ts';
import { answerPetr, CAMEO_TABLE, PETR_FILE } from '../sets/petr-records.ts';
import { applyChanges, readChanges } from '../sets/petr-reread.ts';

export const petr2Reread: Row = {
  name: 'petr2-reread',
  set: 'PETR2_GSR re-read, changes approved by a second reader who saw no output',
  licence: 'MIT; changes ours',
  use: 'measure',
  async run(bench) {
    const changes = readChanges();
    if (changes === undefined)
      return { skipped: 'there is no bench/coding/petr2-reread.json yet: nobody has read the labels again' };
    const published = await answerPetr(bench);
    if (published === undefined) return missing(...PETR_FILE);
    const typeOf = parseCameoTable(readData(...CAMEO_TABLE) ?? '');
    const records = applyChanges(
      published.map(({ gold }) => gold),
      changes,
      typeOf,
    );
    const answered = published.map((one, i) => ({ ...one, gold: records[i] ?? one.gold }));
    const { none, wrong } = invented(answered);
    const approved = changes.filter((change) => change.approved).length;
    return {
      figures: [
        ...petrFigures(answered, typeOf),
        {
          measure: 'sentences with an invented event',
          score: wrong.length,
          unit: 'count',
          outOf: none,
        },
      ],
      notes: [`${approved} of ${changes.length} proposed changes approved`, ...petrCauses(answered, typeOf)],
      errors: petrErrors(answered, typeOf),
    };
  },
};
