/**
 * Every tenth sentence written for the act head, which neither the head nor the score has seen. In: training/data.
 * Out: gold sentences, each with all types that it tells of; none for sentences that only look like one.
 */
import { packagePath } from '../../../src/base/package-root.ts';
import { isHeldApart, readActSentences } from '../../../training/acts/read-sentences.ts';
import type { Bench } from '../open-bench.ts';
import type { Answered, GoldSentence } from './gold-sentence.ts';

export function ownSentences(): GoldSentence[] {
  return readActSentences(packagePath('training', 'data')).flatMap(({ text, marks }, i) => {
    if (!isHeldApart(i)) return [];
    const wanted = [...new Set(marks.map((m) => m.type).filter((type) => type !== 'NONE'))];
    return [{ id: `own-${i}`, text, publishedAt: null, wanted }];
  });
}

export function answerOwn(bench: Bench): Promise<Answered<GoldSentence>[]> {
  return bench.once('own sentences', () =>
    bench.each('own sentences', ownSentences(), async (gold) => ({ gold, ...(await bench.read(gold.text)) })),
  );
}
