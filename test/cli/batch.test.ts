import assert from 'node:assert/strict';
import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { batchErrorSchema } from '../../src/record/batch.ts';
import { captureRun, parseLines, temporaryFolder } from './captured-run.ts';
import { firstLine } from './first-line.ts';

const WINDOWS = process.platform === 'win32' && 'there is no /dev';
const folder = temporaryFolder();
const TEXT = '  Envoys of the two states met in Oslo on Monday.\n\n\n They agreed to exchange prisoners. ';
const PAGE = `<html><head><title>Envoys meet</title></head><body><article>${`<p>${TEXT.repeat(2)}</p>`.repeat(4)}</article></body></html>`;
const at = (name: string): string => join(folder, name);

function writeBatch(name: string, lines: readonly (string | object)[]): string {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  writeFileSync(at(name), `${text}\n`);
  return at(name);
}

const MIXED: readonly (string | object)[] = [
  { id: 'text', text: TEXT, title: 'T', url: 'https://news.example/1', publishedAt: '2024-05-06' },
  { id: 'page', html: PAGE },
  { id: 'page', path: 'page.html' },
  '',
  'not json',
  '[1, 2]',
  { id: 'nothing' },
  { id: 'both', text: 'a', html: 'b' },
  { id: 'date', text: 'a', publishedAt: 'yesterday', url: null },
  { id: 7, text: 'a' },
  { id: 'missing', path: 'missing.html' },
  { id: 'no article', html: '<p>Log in.</p>' },
  { id: 'folder', path: '.' },
  { id: 'empty', text: '' },
];

test('one line for every line, in order, to the letter of the contract', async () => {
  writeFileSync(at('page.html'), PAGE);
  const input = writeBatch('mixed.jsonl', MIXED);
  const run = await captureRun(['extract', '--jsonl', input, '--out', at('mixed.out')]);
  assert.equal(run.code, 3);
  assert.equal(run.out, '');
  const lines = parseLines(readFileSync(at('mixed.out'), 'utf8')) as {
    id: string | number | null;
    line?: number;
    error?: { code: string };
    [key: string]: unknown;
  }[];
  assert.deepEqual(
    lines.map(({ id, line, error }) => [id, line, error?.code]),
    [
      ['text', undefined, undefined],
      ['page', undefined, undefined],
      ['page', undefined, undefined],
      [null, 4, 'CLI_LINE_NOT_JSON'],
      [null, 5, 'CLI_LINE_NOT_JSON'],
      [null, 6, 'CLI_LINE_INVALID'],
      [null, 7, 'CLI_LINE_INVALID'],
      [null, 8, 'CLI_LINE_INVALID'],
      [null, 9, 'CLI_LINE_INVALID'],
      [7, undefined, undefined],
      ['missing', undefined, 'CLI_INPUT_MISSING'],
      ['no article', undefined, 'EXTRACT_NO_ARTICLE'],
      ['folder', undefined, 'CLI_INPUT_UNREADABLE'],
      ['empty', undefined, undefined],
    ],
  );
  for (const line of lines.filter(({ error }) => error !== undefined)) batchErrorSchema.parse(line);
  assert.equal(lines[0]?.text, TEXT);
  assert.equal(lines[0]?.title, 'T');
  assert.equal(lines[0]?.url, 'https://news.example/1');
  assert.equal(lines[13]?.text, '');
  assert.match(String(lines[1]?.text), /^Envoys of the two states/);
  assert.deepEqual(lines[1], lines[2]);
  assert.equal(existsSync(at('mixed.out.part')), false);
  assert.match(run.err, /14 in = 5 extracted \+ 9 refused/);
  assert.match(run.err, /^attache: CLI_INPUT_MISSING: line 11: /m);
});

test('without --out, or with -, lines go to standard output; - reads lines from standard input', async () => {
  const stdin = `\ufeff${JSON.stringify({ id: 'a', text: TEXT })}\r\n${JSON.stringify({ id: 'b', text: TEXT })}`;
  const run = await captureRun(['extract', '--jsonl', '-'], { stdin });
  assert.equal(run.code, 0, run.err);
  assert.deepEqual(
    parseLines(run.out).map((line) => [line.id, line.text]),
    [
      ['a', TEXT],
      ['b', TEXT],
    ],
  );
  assert.deepEqual(await captureRun(['extract', '--jsonl', '-', '--out', '-'], { stdin }), run);
});

test('a line of 50 MB of HTML and one that is not UTF-8 are refused lines', async () => {
  const huge = JSON.stringify({ id: 'huge', html: '<p>x</p>'.repeat(6_500_000) });
  const latin = Buffer.from([...`{"id":"l","text":"Gr\u00f6\u00dfe"}`].map((c) => c.charCodeAt(0)));
  writeFileSync(at('odd.jsonl'), Buffer.concat([Buffer.from(`${huge}\n`), latin, Buffer.from('\n')]));
  const run = await captureRun(['extract', '--jsonl', at('odd.jsonl')]);
  assert.equal(run.code, 3);
  assert.deepEqual(
    parseLines(run.out).map(({ id, error }) => [id, (error as { code: string }).code]),
    [
      ['huge', 'EXTRACT_TOO_LARGE'],
      [null, 'CLI_LINE_NOT_JSON'],
    ],
  );
});

test('an empty batch gives an empty output', async () => {
  writeFileSync(at('none.jsonl'), '');
  const run = await captureRun(['extract', '--jsonl', at('none.jsonl'), '--out', at('none.out')]);
  assert.equal(run.code, 0, run.err);
  assert.equal(readFileSync(at('none.out'), 'utf8'), '');
});

test('a part is never overwritten; --resume goes on after its last whole line', async () => {
  const input = writeBatch('resume.jsonl', MIXED);
  writeFileSync(at('page.html'), PAGE);
  await captureRun(['extract', '--jsonl', input, '--out', at('full.out')]);
  const full = readFileSync(at('full.out'), 'utf8');
  const lines = full.split('\n');
  const cases = [
    '',
    lines[0]?.slice(0, 40),
    `${lines[0]}\n${lines[1]?.slice(0, 9)}`,
    `${lines.slice(0, 5).join('\n')}\n`,
    full,
  ];
  for (const part of cases) {
    writeFileSync(at('r.out.part'), part ?? '');
    const blocked = await captureRun(['extract', '--jsonl', input, '--out', at('r.out')]);
    assert.equal(blocked.code, 2);
    assert.match(blocked.err, /CLI_PART_EXISTS/);
    const run = await captureRun(['extract', '--jsonl', input, '--out', at('r.out'), '--resume']);
    assert.ok(run.code === 3 || part === full, run.err);
    assert.equal(readFileSync(at('r.out'), 'utf8'), full);
    assert.equal(existsSync(at('r.out.part')), false);
  }
});

test('--resume refuses a part of another batch and a damaged one', async () => {
  const input = writeBatch('other.jsonl', [{ id: 'other', text: TEXT }]);
  for (const part of ['{"id":"text"}\n', '{"id":"other"}\n{"id":"more"}\n', 'garbage\n']) {
    writeFileSync(at('o.out.part'), part);
    const run = await captureRun(['extract', '--jsonl', input, '--out', at('o.out'), '--resume']);
    assert.equal(run.code, 2, run.err);
    assert.match(run.err, /CLI_RESUME_MISMATCH/);
    assert.equal(readFileSync(at('o.out.part'), 'utf8'), part);
  }
});

test('an output that cannot be written is said so', async () => {
  const input = writeBatch('small.jsonl', [{ id: 'a', text: TEXT }]);
  const run = await captureRun(['extract', '--jsonl', input, '--out', at('no-folder/out.jsonl')]);
  assert.equal(run.code, 1);
  assert.match(run.err, /CLI_OUT_UNWRITABLE/);
});

test('a folder as output is refused before anything is read; a link is followed, and IN is never overwritten', async () => {
  const input = writeBatch('kinds.jsonl', [{ id: 'a', text: TEXT }]);
  mkdirSync(at('folder-out'));
  const toFolder = await captureRun(['extract', '--jsonl', input, '--out', at('folder-out')]);
  assert.equal(toFolder.code, 1);
  assert.match(toFolder.err, /^attache: CLI_OUT_UNWRITABLE: .*folder-out is a folder/);
  assert.equal(existsSync(at('folder-out.part')), false);
  writeFileSync(at('real.out'), 'old');
  symlinkSync(at('real.out'), at('link.out'));
  symlinkSync(input, at('link-to-input'));
  assert.equal((await captureRun(['extract', '--jsonl', input, '--out', at('link.out')])).code, 0);
  assert.ok(lstatSync(at('link.out')).isSymbolicLink());
  assert.equal(parseLines(readFileSync(at('real.out'), 'utf8'))[0]?.id, 'a');
  const toInput = await captureRun(['extract', '--jsonl', input, '--out', at('link-to-input')]);
  assert.equal(toInput.code, 2);
  assert.match(toInput.err, /same file/);
});

test('a device as output is written to and stays what it is', { skip: WINDOWS }, async () => {
  const input = writeBatch('device.jsonl', [{ id: 'a', text: TEXT }]);
  const run = await captureRun(['extract', '--jsonl', input, '--out', '/dev/null']);
  assert.equal(run.code, 0, run.err);
  assert.ok(lstatSync('/dev/null').isCharacterDevice());
});

test('dates are checked as dates', async () => {
  const dates = [
    '2023-02-30',
    '2023-13-01',
    '2023-07-27T24:30Z',
    '2023-07',
    '2023-07-27T09:00',
    '2023-07-27T09:00:59.5+09:00',
    '2023-07-27 09:00:00+0900',
  ];
  const input = writeBatch(
    'dates.jsonl',
    dates.map((publishedAt) => ({ id: publishedAt, text: TEXT, publishedAt })),
  );
  const run = await captureRun(['extract', '--jsonl', input]);
  const values = parseLines(run.out).map(
    (line) => (line.publishedAt as { value: string } | undefined)?.value,
  );
  const none = undefined;
  assert.deepEqual(values, [
    none,
    none,
    none,
    none,
    '2023-07-27T09:00',
    '2023-07-27T09:00+09:00',
    '2023-07-27T09:00+09:00',
  ]);
});

test('text is verbatim, whatever it holds', async () => {
  const texts = [
    `\ufeff${TEXT}`,
    TEXT.replaceAll('\n', '\r\n'),
    `\ud800 ${TEXT} \udc00`,
    `A\u2028B\u2029C\u0085D\u0000E`,
    'word '.repeat(20_000),
    '\n\n',
  ];
  const input = writeBatch(
    'verbatim.jsonl',
    texts.map((text, i) => ({ id: String(i), text })),
  );
  const run = await captureRun(['extract', '--jsonl', input]);
  assert.deepEqual(
    parseLines(run.out).map((line) => line.text),
    texts,
  );
});

test('Ctrl-C keeps whole lines, says how to go on, and resuming gives what one run gives', async () => {
  const input = writeBatch(
    'a long.jsonl',
    Array.from({ length: 400 }, (_, i) => ({ id: `n${i}`, html: PAGE })),
  );
  const args = ['extract', '--jsonl', input, '--out', at('long.out')];
  const run = await captureRun(args, {
    onReady: (interrupt) => void firstLine(at('long.out.part')).then(interrupt),
  });
  assert.equal(run.code, 130, run.err);
  const part = readFileSync(at('long.out.part'), 'utf8');
  const answered = parseLines(part).length;
  assert.ok(part.endsWith('\n') && answered > 0 && answered < 400, `${answered} lines`);
  assert.match(run.err, new RegExp(`${answered} lines are in .*long.out.part.*--resume`));
  assert.ok(run.err.includes(` --jsonl '${input}' `), 'as a shell takes it');
  const rest = await captureRun([...args, '--resume']);
  assert.equal(rest.code, 0, rest.err);
  assert.match(
    rest.err,
    new RegExp(`^attache: ${400 - answered} in = .*after ${answered} of an earlier run`, 'm'),
  );
  assert.deepEqual(
    parseLines(readFileSync(at('long.out'), 'utf8')).map((line) => line.id),
    Array.from({ length: 400 }, (_, i) => `n${i}`),
  );
});
