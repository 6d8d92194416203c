/** Sentences of our own, all acts of each marked: which types are filed, and which of the filed are told. */
import { f1Of, inShares } from '../../f1.ts';
import type { Row } from '../row.ts';
import { answerOwn } from '../sets/own-sentences.ts';
import { filedTypes } from '../type-score.ts';

export const own: Row = {
  name: 'own',
  set: 'our own sentences, every tenth, held apart from training',
  licence: 'ours',
  use: 'measure',
  async run(bench) {
    const answered = await answerOwn(bench);
    let wanted = 0;
    let hits = 0;
    let filed = 0;
    let quiet = 0;
    let invented = 0;
    for (const { gold, events } of answered) {
      // A type counts as told under its own name or under the codebook's reduction of it.
      const told = events.filter((e) => e.status === 'filed').map((e) => [e.type, e.plover.type]);
      wanted += gold.wanted.length;
      hits += gold.wanted.filter((type) => told.some((names) => names.includes(type))).length;
      filed += filedTypes(events).size;
      if (gold.wanted.length > 0) continue;
      quiet += 1;
      if (told.length > 0) invented += 1;
    }
    const [recall, precision] = [hits / (wanted || 1), hits / (filed || 1)];
    return {
      figures: [
        {
          measure: 'types, F1 (all acts of a sentence are marked)',
          score: f1Of(precision, recall),
          comparison: `${inShares({ precision, recall })}; ${answered.length} sentences`,
        },
        {
          measure: 'sentences without an act: something invented',
          score: invented,
          unit: 'count',
          outOf: quiet,
        },
      ],
    };
  },
};
