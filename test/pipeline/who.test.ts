/** Who is meant by 190 phrases in short reports, from raw text; cases and their classes stand in `who-cases.yaml`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { parse } from 'yaml';
import { createReader, type Reader } from '../../src/read/reader.ts';
import { resolvedReport, whoIs } from './who-of.ts';

type Case = { class: string; text: string; day?: string; ask: Record<string, string> };

const cases = parse(readFileSync(new URL('who-cases.yaml', import.meta.url), 'utf8')) as Case[];
const DAY = '2024-05-14';

let reader: Reader;
before(async () => {
  reader = await createReader({ threads: 1 });
});
after(() => reader.close());

for (const name of new Set(cases.map((one) => one.class))) {
  describe(name, () => {
    for (const { text, day = DAY, ask } of cases.filter((one) => one.class === name)) {
      it(`${day}: ${text}`, async () => {
        const report = await resolvedReport(reader, text, day);
        const found = Object.fromEntries(Object.keys(ask).map((words) => [words, whoIs(report, words)]));
        assert.deepEqual(found, ask);
      });
    }
  });
}
