/** The lines of training/data/acts-*.txt, on sentences made up here and in a folder of their own. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { isHeldApart, parseActLine, readActSentences } from '../../training/acts/read-sentences.ts';

test('marks have the type of the line or their own, and stand where the brackets were', () => {
  const line = 'MIXED\tTogo [condemned|ACCUSE] the [raid|ASSAULT].';
  const { type, text, marks } = parseActLine(line);
  assert.equal(type, 'MIXED');
  assert.equal(text, 'Togo condemned the raid.');
  assert.deepEqual(
    marks.map((m) => [text.slice(m.start, m.end), m.type]),
    [
      ['condemned', 'ACCUSE'],
      ['raid', 'ASSAULT'],
    ],
  );
  const own = parseActLine('AID\tOman [sent] tents and [called|REQUEST] for more.');
  assert.deepEqual(
    own.marks.map((m) => m.type),
    ['AID', 'REQUEST'],
  );
});

test('a line without a type, without a mark, or of several types with a bare mark is refused', () => {
  assert.throws(() => parseActLine('Oman [sent] tents.'), /No type before the tab/);
  assert.throws(() => parseActLine('aid\tOman [sent] tents.'), /No type before the tab/);
  assert.throws(() => parseActLine('AID\tOman sent tents.'), /No trigger in square brackets/);
  assert.throws(
    () => parseActLine('MIXED\tOman [sent] tents and [met|CONSULT] Qatar.'),
    /A mark without its type/,
  );
});

test('files are read in order, empty lines left out; what is wrong is named by file and line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'attache-acts-'));
  try {
    writeFileSync(join(folder, 'acts-02.txt'), 'NONE\tThe bank [struck] gold.\n');
    writeFileSync(join(folder, 'acts-01.txt'), 'AID\tOman [sent] tents.\n\nAID\tFiji [gave] rice.\n');
    writeFileSync(join(folder, 'mentions-01.txt'), 'no such lines\n');
    assert.deepEqual(
      readActSentences(folder).map(({ text }) => text),
      ['Oman sent tents.', 'Fiji gave rice.', 'The bank struck gold.'],
    );
    writeFileSync(join(folder, 'acts-03.txt'), 'AID\tFiji [gave] rice.\n\nAID\tFiji gave rice.\n');
    assert.throws(() => readActSentences(folder), /acts-03\.txt:3: No trigger/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('one sentence in ten is held apart', () => {
  const apart = Array.from({ length: 40 }, (_, i) => i).filter(isHeldApart);
  assert.deepEqual(apart, [9, 19, 29, 39]);
});
