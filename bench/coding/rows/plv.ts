/** PLV_test: is the row's pair found in the raw sentence, with its root and its direction, no span given. */
import { confusionLines } from '../confusion.ts';
import { describeEvents } from '../describe-events.ts';
import { countCauses, judgePair, withNamesForPronouns } from '../marked-pairs.ts';
import { missing } from '../open-bench.ts';
import type { Row } from '../row.ts';
import { answerPlv, PLV_FILE } from '../sets/plv-rows.ts';
import { sharesWord } from '../side-score.ts';
import { sideFigures, typeFigures } from '../type-figures.ts';

export const plv: Row = {
  name: 'plv',
  set: 'PLV_test without the PLOVER records in it',
  licence: 'none stated',
  use: 'measure',
  async run(bench) {
    const answered = await answerPlv(bench);
    if (answered === undefined) return missing(...PLV_FILE);
    const judged = answered.map(({ gold, events }) => judgePair(gold, events));
    const withNames = answered.filter(
      ({ gold, events, mentions }) => judgePair(gold, withNamesForPronouns(gold, events, mentions)).found,
    );
    const [found, paired] = [judged.filter((j) => j.found), judged.filter((j) => j.pair)];
    return {
      figures: [
        {
          measure: 'row found: root, source, target, direction',
          score: found.length / (judged.length || 1),
          floor: 0.5,
          aim: 0.65,
          comparison: `${found.length} of ${judged.length} rows`,
        },
        {
          measure: `root, of rows whose pair was found`,
          score: paired.filter((j) => j.rootOfPair).length / (paired.length || 1),
          floor: 0.7,
          aim: 0.8,
          comparison: `a large NLI model with gold spans given .835 on the whole set; here ${paired.length} rows`,
        },
        {
          measure: 'row found, a pronoun taken for the name of its actor',
          score: withNames.length / (judged.length || 1),
          comparison: `${withNames.length} of ${judged.length} rows`,
        },
        ...typeFigures(answered),
        ...sideFigures(answered, (gold, side, name) =>
          gold[name] === '' ? null : sharesWord(side, gold[name]),
        ),
      ],
      notes: [
        'rows not found, by cause:',
        ...countCauses(judged).map(({ cause, rows }) => `${String(rows).padStart(5)}  ${cause}`),
      ],
      errors: answered.flatMap(({ gold, events }, i) => {
        const cause = judged[i]?.cause ?? null;
        if (cause === null) return [];
        const wanted = `${gold.wanted.join('|')} ${gold.source} > ${gold.target}`;
        return [`${gold.id} (${cause}) wants ${wanted}: ${gold.text}`, `  ${describeEvents(events)}`];
      }),
      confusion: confusionLines(answered.map(({ gold, events }) => ({ wanted: gold.wanted, events }))),
    };
  },
};
