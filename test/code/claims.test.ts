/** Claims of sentences written for this test, with the reader that ships: who, in which words, how sure. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { parse } from 'yaml';
import { cutField } from '../../src/base/span.ts';
import { extractText } from '../../src/extract/extract-text.ts';
import { openPipeline, type Pipeline } from '../../src/pipeline/open-pipeline.ts';
import type { Claim } from '../../src/record/claim.ts';
import type { ReadResult } from '../../src/record/read-result.ts';

type Wanted = {
  /** Words of the cue; null for none. */
  cue: string | null;
  stance: Claim['stance'];
  kind?: Claim['kind'];
  /** Speakers: country, or the words in quotes where none is known. */
  by?: string[];
  anonymous?: boolean;
  content: string[];
  /** Words of the cue of the claim around it. */
  in?: string;
};

let pipeline: Pipeline;
before(async () => {
  pipeline = await openPipeline();
});
after(() => pipeline.close());

async function read(text: string): Promise<ReadResult> {
  const { article } = extractText(text, { publishedAt: '2024-03-14' }, { verbatim: true });
  return pipeline.read({ ...article, language: 'en' });
}

const speakerName = (speaker: Claim['speakers'][number]) => speaker.actor?.country ?? speaker.text;

function show(result: ReadResult, claim: Claim): Wanted {
  const outer = result.claims.find((c) => c.id === claim.nestedIn);
  return {
    cue: claim.cue?.text ?? null,
    stance: claim.stance,
    kind: claim.kind,
    by: claim.speakers.map(speakerName),
    anonymous: claim.speakers.some((s) => s.anonymous),
    content: claim.content.map((span) => cutField(result.article, span)),
    ...(outer?.cue ? { in: outer.cue.text } : {}),
  };
}

const withDefaults = (wanted: Wanted): Wanted => ({ kind: 'indirect', by: [], anonymous: false, ...wanted });

async function check(text: string, wanted: Wanted[]): Promise<void> {
  const result = await read(text);
  assert.deepEqual(
    result.claims.map((claim) => show(result, claim)),
    wanted.map(withDefaults),
  );
}

type Case = { text: string; claims?: Wanted[] };

const CASES: Record<string, Case[]> = parse(
  readFileSync(new URL('claim-cases.yaml', import.meta.url), 'utf8'),
);

for (const [name, cases] of Object.entries(CASES)) {
  describe(`Claims: ${name}`, () => {
    for (const { text, claims = [] } of cases) it(text, () => check(text, claims));
  });
}

describe('Claims: what carries over', () => {
  it('a claim holds the ids of the events in its content, and they name it', async () => {
    const result = await read('North Korea denied that it had sold artillery shells to Russia.');
    const [claim] = result.claims;
    assert.ok(claim);
    const carried = result.events.filter((event) => claim.events.includes(event.id));
    assert.ok(carried.length > 0, 'the claim carries no event');
    for (const event of carried) {
      assert.ok(event.attribution.includes(claim.id));
      assert.equal(event.modality.negated, true);
    }
  });
});
