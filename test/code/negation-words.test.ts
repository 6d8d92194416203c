/** The words that evidence of negation points at. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cutField } from '../../src/base/span.ts';
import { useCoder } from './code-sentences.ts';

const coder = useCoder();

const CASES: Record<string, readonly string[]> = {
  'China has sold no weapons to Chad.': ['no'],
  'Neither side attacked Chad.': ['Neither'],
  'Nobody attacked Chad.': ['Nobody'],
  'Kenya did not attack Chad.': ['not'],
};

describe('evidence of negation', () => {
  for (const [text, wanted] of Object.entries(CASES)) {
    it(text, async () => {
      const words = (await coder(text)).flatMap((event) =>
        event.explanation.evidence
          .filter((evidence) => evidence.for === 'modality.negated')
          .map((evidence) => cutField({ text, title: null }, evidence)),
      );
      assert.deepEqual(words, wanted);
    });
  }
});
