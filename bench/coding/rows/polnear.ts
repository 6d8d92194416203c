/** Who said what in political news: cues, speakers and words of content, over every attribution of PolNeAR dev. */
import { readPolnear } from '../../claims/polnear.ts';
import { ClaimCounts } from '../../claims/score.ts';
import { inShares } from '../../f1.ts';
import { dataFile } from '../../reader/data-folder.ts';
import type { SpanScore } from '../../reader/span-score.ts';
import { missing } from '../open-bench.ts';
import type { Row } from '../row.ts';

const FOLDER = ['attribution', 'polnear', 'dev'] as const;

export const polnear: Row = {
  name: 'polnear',
  set: 'PolNeAR dev, attributions in political news',
  licence: 'none stated',
  use: 'measure',
  async run(bench) {
    const folder = dataFile(...FOLDER);
    if (folder === undefined) return missing(...FOLDER);
    const counts = new ClaimCounts();
    await bench.each('PolNeAR', readPolnear(folder), async (gold) => {
      const { claims } = await bench.read(gold.text);
      counts.add(
        gold,
        claims.filter((claim) => claim.content[0]?.field === 'text'),
      );
    });
    const { cue, speaker, content } = counts.scores();
    const figure = (
      measure: string,
      score: SpanScore,
      floor: number,
      aim: number | undefined,
      others: string,
    ) => ({
      measure,
      score: score.f1 / 100,
      floor,
      ...(aim === undefined ? {} : { aim }),
      comparison: `${others}${inShares({ precision: score.precision / 100, recall: score.recall / 100 })}`,
    });
    return {
      figures: [
        figure('cue overlap, F1', cue, 0.7, undefined, 'a list of reporting verbs: cue recall .62; here '),
        figure('speaker overlap, F1', speaker, 0.65, undefined, ''),
        figure('words of content, F1', content, 0.65, 0.8, ''),
      ],
    };
  },
};
