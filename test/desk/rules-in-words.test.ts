/** The coder's rules are put into words at the desk: none falls through as it was written. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { packagePath } from '../../src/base/package-root.ts';
import { extractText } from '../../src/extract/extract-text.ts';
import { openPipeline, type Pipeline } from '../../src/pipeline/open-pipeline.ts';
import { ruleWords } from '../../web/src/marks/rule-words.ts';

let pipeline: Pipeline;
before(async () => {
  pipeline = await openPipeline();
});
after(() => pipeline.close());

test('every rule of the first five example reports', async () => {
  const folder = packagePath('examples');
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .slice(0, 5);
  let seen = 0;
  for (const page of pages) {
    const { article } = extractText(readFileSync(join(folder, page), 'utf8'), {}, { verbatim: false });
    for (const { explanation } of (await pipeline.read(article)).events) {
      seen += 1;
      assert.match(
        ruleWords(explanation.rule),
        /PLOVER manual, section [\d.]+\. By itself the reader/,
        explanation.rule,
      );
    }
  }
  assert.ok(seen > 20, `${seen} events`);
});
