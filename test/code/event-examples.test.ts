/** Every example and near-miss of knowledge/events runs here, with the reader that ships. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { extractText } from '../../src/extract/extract-text.ts';
import { loadCodebook } from '../../src/knowledge/codebook.ts';
import type { EventExample, EventTypeDefinition } from '../../src/knowledge/schemas/event-type.ts';
import { openPipeline, type Pipeline } from '../../src/pipeline/open-pipeline.ts';
import type { Event } from '../../src/record/event.ts';
import { MODALITIES } from '../../src/record/lists/modalities.ts';

const codebook = loadCodebook();
let pipeline: Pipeline;
before(async () => {
  pipeline = await openPipeline();
});
after(() => pipeline.close());

async function eventsOf(text: string): Promise<Event[]> {
  const { article } = extractText(text, { publishedAt: '2024-03-14' }, { verbatim: true });
  return (await pipeline.read({ ...article, language: 'en' })).events;
}

const countries = (participants: Event['source']) =>
  [...new Set(participants.map((p) => p.actor?.country ?? '?'))].sort();

/** What is wrong with an event as the coding of an example; empty when nothing is. */
function faultsOf(event: Event, want: EventExample): string[] {
  const faults: string[] = [];
  const check = (name: string, got: unknown, wanted: unknown) => {
    if (JSON.stringify(got) !== JSON.stringify(wanted))
      faults.push(`${name} ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
  };
  if (want.source) check('source', countries(event.source), [...want.source].sort());
  if (want.target) check('target', countries(event.target), [...want.target].sort());
  if (want.mode !== undefined) check('mode', event.mode, want.mode);
  if (want.modality)
    check('modality', MODALITIES.filter((m) => event.modality[m]).sort(), [...want.modality].sort());
  if (want.plover) check('plover', event.plover.type, want.plover);
  if (want.reciprocal !== undefined) check('reciprocal', event.reciprocal, want.reciprocal);
  return faults;
}

async function faultsOfExample(definition: EventTypeDefinition, want: EventExample): Promise<string[]> {
  const events = await eventsOf(want.text);
  const ofType = events.filter((e) => e.type === definition.type);
  if (ofType.length === 0)
    return [`not found; found ${events.map((e) => e.explanation.cue).join(', ') || 'nothing'}`];
  const faults = ofType.map((e) => faultsOf(e, want));
  return faults.reduce((best, next) => (next.length < best.length ? next : best));
}

for (const definition of codebook.types.values()) {
  describe(`${definition.type} (knowledge/events/${definition.type.toLowerCase()}.yaml)`, () => {
    for (const example of definition.examples) {
      it(`is coded: ${example.text}`, async () => {
        assert.deepEqual(await faultsOfExample(definition, example), []);
      });
    }
    for (const miss of definition.nearMisses) {
      it(`is not coded: ${miss.text}`, async () => {
        const types = (await eventsOf(miss.text)).filter((e) => e.status === 'filed').map((e) => e.type);
        assert.ok(!types.includes(definition.type), `${definition.type} among ${types.join(', ')}`);
        for (const type of miss.is ?? [])
          assert.ok(types.includes(type), `${type} not among ${types.join(', ') || 'nothing'}`);
      });
    }
  });
}
