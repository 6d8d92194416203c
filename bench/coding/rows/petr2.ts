/** PETRARCH-2's validation sentences with the labels as published, several of them plainly wrong. */
import { parseCameoTable } from '../category-names.ts';
import { missing, readData } from '../open-bench.ts';
import { petrCauses, petrErrors, petrFigures } from '../petr-figures.ts';
import type { Row } from '../row.ts';
import { answerPetr, CAMEO_TABLE, PETR_FILE } from '../sets/petr-records.ts';
import { typeFigures } from '../type-figures.ts';

export const petr2: Row = {
  name: 'petr2',
  set: 'PETR2_GSR as published, 78 sentences, several labels wrong',
  licence: 'MIT',
  use: 'measure',
  async run(bench) {
    const answered = await answerPetr(bench);
    if (answered === undefined) return missing(...PETR_FILE);
    const typeOf = parseCameoTable(readData(...CAMEO_TABLE) ?? '');
    return {
      figures: [...petrFigures(answered, typeOf), ...typeFigures(answered)],
      notes: petrCauses(answered, typeOf),
      errors: petrErrors(answered, typeOf),
    };
  },
};
