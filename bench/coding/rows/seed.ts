/** The report that the project began with: its events, its claims, and nothing that is ruled out. */
import { extractText } from '../../../src/extract/extract-text.ts';
import { missing, readData } from '../open-bench.ts';
import type { Row } from '../row.ts';
import { checkSeedReport } from '../seed-report.ts';

export const seed: Row = {
  name: 'seed',
  set: 'seed report',
  licence: 'not for publication',
  use: 'measure',
  async run(bench) {
    const text = readData('seed', 'report.txt');
    if (text === undefined) return missing('seed', 'report.txt');
    const { article } = extractText(text, {}, { verbatim: false });
    const checks = checkSeedReport(await (await bench.pipeline()).read(article));
    const missed = checks.filter((check) => !check.ok);
    return {
      figures: [
        {
          measure: 'as wanted',
          score: checks.length - missed.length,
          unit: 'count',
          outOf: checks.length,
          floor: checks.length,
        },
      ],
      notes: missed.map(({ name }) => `not as wanted: ${name}`),
    };
  },
};
