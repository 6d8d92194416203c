/** The table of the coding bench, its reliability and confusion, and a run without data. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { parseArguments } from '../../bench/coding/arguments.ts';
import { confusionLines } from '../../bench/coding/confusion.ts';
import { openBench } from '../../bench/coding/open-bench.ts';
import { calibrationError, plotBins, toBins } from '../../bench/coding/reliability-bins.ts';
import type { Figure, Row } from '../../bench/coding/row.ts';
import { ROWS } from '../../bench/coding/rows/list.ts';
import { reliability } from '../../bench/coding/rows/reliability.ts';
import { ownSentences } from '../../bench/coding/sets/own-sentences.ts';
import { isMet, toTable } from '../../bench/coding/table.ts';
import { packagePath, packageRoot } from '../../src/base/package-root.ts';
import type { ReadResult } from '../../src/record/read-result.ts';
import { codedEvent } from './coded-event.ts';

const run = promisify(execFile);

test('every row is a file of its own name, once in the list', () => {
  const files = readdirSync(packagePath('bench', 'coding', 'rows')).map((name) => basename(name, '.ts'));
  assert.deepEqual([...ROWS.map((row) => row.name), 'list'].sort(), files.sort());
});

test('a floor is met from below or, where it is the most, from above', () => {
  const figure: Figure = { measure: 'm', score: 2, floor: 2 };
  assert.equal(isMet(figure), true);
  assert.equal(isMet({ ...figure, score: 1 }), false);
  assert.equal(isMet({ ...figure, score: 3, atMost: true }), false);
  assert.equal(isMet({ measure: 'm', score: 3 }), null);
});

test('the table names set, licence and use once a row, and says what was skipped', () => {
  const row: Row = { ...ROWS[0], set: 'A set', licence: 'MIT', use: 'measure' };
  const figures: Figure[] = [
    { measure: 'share', score: 0.683, floor: 0.55, aim: 0.7, comparison: 'theirs .5' },
    { measure: 'count', score: 4, unit: 'count', outOf: 12, floor: 2, atMost: true },
    { measure: 'speed', score: 1910.4, unit: 'sentences/s', floor: 1500 },
  ];
  const lines = toTable([
    { row, result: { figures } },
    { row, result: { skipped: 'there is no x in y' } },
  ]).map((line) => line.replace(/ +/g, ' '));
  assert.equal(lines[0], '| set (licence; use) | measure | score | floor (aim) | met | for comparison |');
  assert.deepEqual(lines.slice(2), [
    '| A set (MIT; measure) | share | .683 | .55 (.70) | yes | theirs .5 |',
    '| | count | 4 of 12 | ≤ 2 | SHORT | |',
    '| | speed | 1,910 | 1,500 | yes | |',
    '| A set (MIT; measure) | skipped: there is no x in y | | | | |',
  ]);
});

test('the calibration error weighs bins by their codings; a score of one is in the last bin', () => {
  const bins = toBins([
    { score: 0.8, right: true },
    { score: 0.8, right: true },
    { score: 0.8, right: false },
    { score: 1, right: true },
  ]);
  assert.deepEqual(
    bins.filter((bin) => bin.count > 0).map(({ from, count }) => [from, count]),
    [
      [0.8, 3],
      [0.9, 1],
    ],
  );
  assert.ok(Math.abs(calibrationError(bins) - (3 / 4) * (0.8 - 2 / 3)) < 1e-9);
  assert.equal(plotBins(bins).length, 3);
  assert.equal(calibrationError(toBins([])), 0);
});

test('confusion counts the strongest filed event, and sentences without one', () => {
  const lines = confusionLines([
    { wanted: ['AID'], events: [codedEvent('AGREE', { score: 0.7 }), codedEvent('AID', { score: 0.6 })] },
    { wanted: ['AID'], events: [codedEvent('AID', { status: 'uncertain' })] },
    { wanted: [], events: [codedEvent('AID')] },
  ]).map((line) => line.replace(/ +/g, ' '));
  assert.deepEqual(lines, ['gold AGREE AID none', 'AID 1 · 1', 'none · 1 ·']);
});

test('arguments: rows, mistakes and a file; what is unknown is named', () => {
  const wanted = parseArguments(['--only', 'plv', 'seed', '--errors=petr2,plv', '--json', 'out.json']);
  assert.deepEqual(
    wanted.rows.map((row) => row.name),
    ['seed', 'plv'],
  );
  assert.deepEqual([...wanted.errors], ['petr2', 'plv']);
  assert.equal(wanted.json, 'out.json');
  assert.deepEqual([...parseArguments(['--errors']).errors], ['plover', 'probes']);
  assert.equal(parseArguments(['--errors']).strict, false);
  assert.equal(parseArguments(['--strict']).strict, true);
  assert.throws(() => parseArguments(['--only']), /--only takes/);
  assert.throws(() => parseArguments(['--only', 'nought']), /nought is no row/);
  assert.throws(() => parseArguments(['--fast']), /--fast is not known/);
});

test('without the data the bench names what is missing, writes the file and ends well', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'attache-no-data-'));
  try {
    const json = join(empty, 'figures.json');
    const names = ['probes', 'seed', 'petr2', 'plv', 'plover', 'polnear', 'tr-news', 'speed'];
    const script = packagePath('bench', 'coding', 'main.ts');
    const args = ['--import', 'tsx', script, '--json', json, '--only', ...names];
    const env = { ...process.env, ATTACHE_DATA: empty };
    const { stdout } = await run(process.execPath, args, { cwd: packageRoot(), env });
    assert.match(stdout, /^Machine: .*Data: .*attache-no-data-.*Date: \d{4}-\d\d-\d\d\n/);
    assert.equal(stdout.match(/skipped: there is no [\w/.-]+ in /g)?.length, names.length);
    const { rows } = JSON.parse(readFileSync(json, 'utf8')) as { rows: { name: string; skipped: string }[] };
    assert.deepEqual(
      rows.map((row) => row.name),
      names,
    );
    for (const row of rows) assert.match(row.skipped, /^there is no /);
  } finally {
    rmSync(empty, { recursive: true });
  }
});

test('our own sentences give their figure where the published sets are missing', async () => {
  const kept = process.env.ATTACHE_DATA;
  const empty = mkdtempSync(join(tmpdir(), 'attache-no-data-'));
  process.env.ATTACHE_DATA = empty;
  try {
    const events = [codedEvent('ACCUSE', { score: 0.8 })];
    const read = async () => ({ events, mentions: [] }) as unknown as ReadResult;
    const result = await reliability.run({ ...openBench(() => {}), read });
    assert.ok('figures' in result);
    const accusing = ownSentences().filter(({ wanted }) => wanted.includes('ACCUSE')).length;
    const share = accusing / ownSentences().length;
    assert.equal(result.figures.length, 1);
    assert.match(result.figures[0]?.measure ?? '', /^own sentences/);
    assert.ok(Math.abs((result.figures[0]?.score ?? 0) - (0.8 - share)) < 1e-9);
    const lacking = result.notes?.filter((note) => / is not measured: there is no coding\//.test(note));
    assert.deepEqual(
      lacking?.map((note) => note.split(' ')[0]),
      ['PLOVER_GSR', 'PLV_test'],
    );
  } finally {
    if (kept === undefined) delete process.env.ATTACHE_DATA;
    else process.env.ATTACHE_DATA = kept;
    rmSync(empty, { recursive: true });
  }
});
