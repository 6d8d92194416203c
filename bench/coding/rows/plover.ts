/** PLOVER's own gold standard records: type and the countries of both sides. */
import { inShares } from '../../f1.ts';
import { confusionLines } from '../confusion.ts';
import { scoreTriples, triplesOf } from '../country-triples.ts';
import { describeEvents } from '../describe-events.ts';
import { missing } from '../open-bench.ts';
import type { Row } from '../row.ts';
import { answerPlover, PLOVER_FILE, triplesOfRecord } from '../sets/plover-records.ts';
import { sharesCountry } from '../side-score.ts';
import { causeLines } from '../triple-causes.ts';
import { sideFigures, typeFigures } from '../type-figures.ts';
import { filedTypes } from '../type-score.ts';

export const plover: Row = {
  name: 'plover',
  set: 'PLOVER_GSR, gold standard records; rules were worked out on them',
  licence: 'CC BY-SA 4.0',
  use: 'train, measure',
  async run(bench) {
    const answered = await answerPlover(bench);
    if (answered === undefined) return missing(...PLOVER_FILE);
    const sentences = answered.map(({ gold, events }) => ({
      gold: triplesOfRecord(gold),
      filed: triplesOf(events, (event) => event.plover.type),
    }));
    const score = scoreTriples(sentences);
    return {
      figures: [
        {
          measure: `type, source and target country, F1 (${score.gold} triples)`,
          score: score.f1,
          floor: 0.55,
          aim: 0.7,
          comparison: inShares(score),
        },
        ...typeFigures(answered),
        ...sideFigures(answered, (gold, side, name) => {
          const codes = (name === 'source' ? gold.sources : gold.targets).filter((code) => code !== '');
          return codes.length === 0 ? null : sharesCountry(side, codes);
        }),
      ],
      notes: causeLines(sentences),
      errors: answered.map(({ gold, events }) => {
        const isFound = gold.wanted.some((type) => filedTypes(events).has(type));
        const sides = `${gold.sources.join('+') || '-'}>${gold.targets.join('+') || '-'}`;
        return `${isFound ? 'ok  ' : 'MISS'} ${gold.wanted.join('|')} ${sides} ${gold.text}\n       ${describeEvents(events)}`;
      }),
      confusion: confusionLines(answered.map(({ gold, events }) => ({ wanted: gold.wanted, events }))),
    };
  },
};
