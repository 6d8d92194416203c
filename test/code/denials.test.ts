/** What a bare denial is about: the one act of the claim before, or the act that its noun names. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { extractText } from '../../src/extract/extract-text.ts';
import { openPipeline, type Pipeline } from '../../src/pipeline/open-pipeline.ts';

let pipeline: Pipeline;
before(async () => {
  pipeline = await openPipeline();
});
after(() => pipeline.close());

/** For each sentence: triggers of the acts that its only denial carries. */
const CASES: Record<string, readonly string[]> = {
  'The United States said North Korea had sent shells to Russia. Both countries deny it.': ['sent'],
  'The United States accused North Korea of sending shells to Russia. Pyongyang denied the accusation.': [
    'sending',
  ],
  'Sudan accused the Emirates of arming the RSF. The UAE has repeatedly denied the allegations.': ['arming'],
  'Moscow bombed the hospital, Kyiv said on Monday. Russia denied the attack.': ['bombed'],
  'Congo accused Rwanda of attacking Goma. Rwanda denied responsibility for the attack.': ['attacking'],
  'Oslo said Sweden had bombed the port, which Stockholm denies.': ['bombed'],
  // A noun goes back over what was said of other things.
  'Kyiv said Iran had sent drones to Russia. Analysts said the war would last. Tehran dismissed the reports.':
    ['sent'],
  // Of two acts the denier's own.
  'Kyiv said Moscow had shelled Odesa and that Iran had sent drones to Russia. Tehran denied this.': ['sent'],
  // No party to it: only a part in it is denied.
  'Gunmen attacked a village in Mali on Sunday. Algeria denied involvement in the attack.': [],
  // Both are the denier's.
  'Kyiv said Moscow had shelled Odesa and had bombed Lviv. Russia denied it.': [],
};

describe('what a bare denial carries', () => {
  for (const [text, wanted] of Object.entries(CASES)) {
    it(text, async () => {
      const { article } = extractText(text, { publishedAt: '2024-05-14' }, { verbatim: true });
      const { claims, events } = await pipeline.read({ ...article, language: 'en' });
      const denials = claims.filter((c) => c.stance === 'denies');
      assert.equal(denials.length, 1);
      const carried = events.filter((e) => denials[0]?.events.includes(e.id));
      assert.deepEqual(
        carried.map((e) => e.trigger.text),
        wanted,
      );
      // Who told it has it as done, and the denial is not around it.
      for (const event of carried) {
        assert.equal(event.modality.negated, false);
        assert.ok(!event.attribution.includes(denials[0]?.id ?? ''));
      }
    });
  }
});
