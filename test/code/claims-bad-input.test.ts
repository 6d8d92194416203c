/** Claims of texts that are no clean prose: every span lies inside the text, every nesting ends, nobody is made up. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { liesInside } from '../../src/base/span.ts';
import { extractText } from '../../src/extract/extract-text.ts';
import { openPipeline, type Pipeline } from '../../src/pipeline/open-pipeline.ts';
import type { Claim } from '../../src/record/claim.ts';

let pipeline: Pipeline;
before(async () => {
  pipeline = await openPipeline();
});
after(() => pipeline.close());

async function claimsOf(text: string): Promise<Claim[]> {
  const { article } = extractText(text, {}, { verbatim: true });
  const { claims, article: read } = await pipeline.read({ ...article, language: 'en' });
  const ids = new Set(claims.map((claim) => claim.id));
  for (const claim of claims) {
    assert.ok(claim.content.length > 0, 'a claim without content');
    const spans = [...claim.content, ...claim.speakers, ...(claim.cue === null ? [] : [claim.cue])];
    for (const span of spans) assert.ok(liesInside(read, span) && span.start < span.end);
    assert.ok(claim.nestedIn === null || ids.has(claim.nestedIn), 'nested in a claim that is not there');
  }
  return claims;
}

describe('Claims: bad input', () => {
  it('a quotation that never closes ends with its paragraph', async () => {
    const text =
      'The minister said "we will never leave.\n\nThe army said nothing.\n\n"It is over, the mayor said.';
    const claims = await claimsOf(text);
    assert.deepEqual(
      claims.map((claim) => claim.content.map((c) => text.slice(c.start, c.end))),
      [['we will never leave'], ['It is over']],
    );
  });

  it('a thousand quotations each have their claim', async () => {
    const text = Array.from(
      { length: 1000 },
      (_, i) => `"We shot down drone number ${i} over the sea," the spokesman said.`,
    ).join('\n\n');
    const claims = await claimsOf(text);
    assert.equal(claims.length, 1000);
    assert.ok(claims.every((claim) => claim.kind === 'direct' && claim.speakers[0]?.text === 'spokesman'));
  });

  it('marks alone, marks of several kinds and a label alone make no claim', async () => {
    assert.deepEqual(await claimsOf('"" “” \'\' `` — ― : "'), []);
    assert.deepEqual(await claimsOf('NOTE: The office is closed on Monday.'), []);
  });
});
