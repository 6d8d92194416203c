/** What every store must do with inputs that were not filed. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SetAside } from '../../src/store/port.ts';
import type { OpenStore } from './filing.ts';
import { syntheticReport } from './synthetic-report.ts';

function note(source: string, changed: Partial<SetAside> = {}): SetAside {
  return {
    kind: 'refused',
    source,
    sha256: null,
    code: 'EXTRACT_EMPTY',
    message: 'Nothing there.',
    at: '2026-01-01T00:00:00Z',
    ...changed,
  };
}

export function setAsideConformance(openStore: OpenStore): void {
  describe('inputs that were set aside', () => {
    test('are listed newest first, in pages, one note for each source', async (t) => {
      const store = await openStore(t);
      for (let number = 0; number < 7; number++) {
        const kind = number % 3 === 0 ? 'quarantined' : 'refused';
        await store.setAside(note(`${number}.html`, { kind, at: `2026-01-0${1 + Math.floor(number / 2)}` }));
      }
      await store.setAside(note('1.html', { message: 'Still nothing.', at: '2026-01-09' }));
      const sources: string[] = [];
      let after: readonly [string | number, number] | null = null;
      do {
        const page = await store.listSetAside({ limit: 2, sort: '-at', after });
        sources.push(...page.rows.map((row) => row.source));
        after = page.next;
      } while (after !== null);
      assert.deepEqual(
        sources,
        [1, 6, 5, 4, 3, 2, 0].map((number) => `${number}.html`),
      );
      const [first] = (await store.listSetAside({ limit: 1, sort: '-at', after: null })).rows;
      assert.deepEqual(first, note('1.html', { message: 'Still nothing.', at: '2026-01-09' }));
      const { quarantined, refused } = await store.info();
      assert.deepEqual([quarantined, refused], [3, 4]);
    });

    test('lose their note when the source is filed', async (t) => {
      const store = await openStore(t);
      const report = syntheticReport(31, 1, { events: 2, words: 50 });
      assert.ok(report.capture !== null);
      await store.setAside(note(report.capture.source));
      await store.setAside(note('another.html'));
      await store.fileReport(report);
      const { rows } = await store.listSetAside({ limit: 9, sort: '-at', after: null });
      assert.deepEqual(
        rows.map((row) => row.source),
        ['another.html'],
      );
      await store.setAside(note(report.capture.source));
      assert.equal((await store.info()).refused, 2);
      await store.noteSeen(report.inputKey, report.result.producer, report.capture, report.filedAt);
      assert.equal((await store.info()).refused, 1);
    });
  });
}
