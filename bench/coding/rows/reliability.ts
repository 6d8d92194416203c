/** Do the scores of codings mean what they say: filed and uncertain ones against the type of their sentence. */
import { missing } from '../open-bench.ts';
import { calibrationError, plotBins, type Scored, toBins } from '../reliability-bins.ts';
import type { Figure, Row } from '../row.ts';
import type { Answered, GoldSentence } from '../sets/gold-sentence.ts';
import { answerOwn } from '../sets/own-sentences.ts';
import { answerPlover, PLOVER_FILE } from '../sets/plover-records.ts';
import { answerPlv, PLV_FILE } from '../sets/plv-rows.ts';

function scoredOf(answered: readonly Answered<GoldSentence>[]): Scored[] {
  return answered.flatMap(({ gold, events }) =>
    events.map((e) => ({
      score: e.explanation.score,
      right: gold.wanted.includes(e.plover.type) || gold.wanted.includes(e.type),
    })),
  );
}

export const reliability: Row = {
  name: 'reliability',
  set: 'our own sentences, PLOVER_GSR and PLV_test, score of each coding, filed or uncertain',
  licence: 'ours; CC BY-SA 4.0; none stated',
  use: 'measure; train, measure; measure',
  async run(bench) {
    const published = [
      { name: 'PLOVER_GSR', file: PLOVER_FILE, answered: await answerPlover(bench) },
      { name: 'PLV_test', file: PLV_FILE, answered: await answerPlv(bench) },
    ];
    const sets = [{ name: 'own sentences, held apart', answered: await answerOwn(bench) }, ...published];
    const binned = sets.flatMap(({ name, answered }) =>
      answered === undefined ? [] : [{ name, bins: toBins(scoredOf(answered)) }],
    );
    const lacking = published.filter(({ answered }) => answered === undefined);
    return {
      figures: binned.map(
        ({ name, bins }): Figure => ({
          measure: `${name}: expected calibration error`,
          score: calibrationError(bins),
          comparison: `${bins.reduce((sum, bin) => sum + bin.count, 0)} codings; nought is best`,
        }),
      ),
      notes: [
        ...lacking.map(({ name, file }) => `${name} is not measured: ${missing(...file).skipped}`),
        ...binned.flatMap(({ name, bins }) => [
          `${name}, share of codings whose type is right (#) and mean score (|):`,
          ...plotBins(bins),
        ]),
      ],
    };
  },
};
