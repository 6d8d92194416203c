/**
 * `npm run bench:coding`: how well reports are coded, from raw text, one table. In: the development data folder.
 * Out: the table on stdout, then notes; progress on stderr. What is missing is skipped in words. Exit code 1 where a
 * floor is missed that is no time. `--only NAME…` runs some rows, `--errors[=ROW,…]` prints their mistakes,
 * `--confusion` types by types, `--json FILE` writes every figure. Traps: README.md beside this file.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { dataFolder } from '../reader/data-folder.ts';
import { parseArguments, type Wanted } from './arguments.ts';
import { openBench } from './open-bench.ts';
import { type Finished, isMet, toTable } from './table.ts';

const say = (words: string) => process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${words}` : `${words}\n`);

function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const processor = cpus()[0]?.model ?? 'unknown processor';
  return `${processor}, ${availableParallelism()} cores, ${memory} GiB, Node ${process.version}`;
}

function printBelow({ row, result }: Finished, wanted: Wanted): void {
  if ('skipped' in result) return;
  const parts = [
    { title: '', lines: result.notes },
    { title: ', gold type by strongest filed event', lines: wanted.confusion ? result.confusion : [] },
    { title: ', mistakes', lines: wanted.errors.has(row.name) ? result.errors : [] },
  ];
  for (const { title, lines = [] } of parts) {
    if (lines.length === 0) continue;
    console.log(`\n${row.name}${title}`);
    for (const line of lines) console.log(`  ${line}`);
  }
}

function writeJson(file: string, head: object, finished: readonly Finished[]): void {
  const rows = finished.map(({ row: { name, set, licence, use }, result }) => {
    if ('skipped' in result) return { name, set, licence, use, ...result };
    const figures = result.figures.map((figure) => ({ ...figure, met: isMet(figure) }));
    return { name, set, licence, use, figures, notes: result.notes ?? [] };
  });
  writeFileSync(file, `${JSON.stringify({ ...head, rows }, null, 2)}\n`);
}

async function main(): Promise<void> {
  const wanted = parseArguments(process.argv.slice(2));
  const date = new Date().toISOString().slice(0, 10);
  console.log(`Machine: ${machine()}. Data: ${dataFolder()}. Date: ${date}\n`);
  const bench = openBench(say);
  const finished: Finished[] = [];
  try {
    for (const row of wanted.rows) finished.push({ row, result: await row.run(bench) });
  } finally {
    await bench.close();
  }
  if (process.stderr.isTTY) say('');
  for (const line of toTable(finished)) console.log(line);
  for (const one of finished) printBelow(one, wanted);
  if (wanted.json !== undefined)
    writeJson(wanted.json, { machine: machine(), data: dataFolder(), date }, finished);
  const figures = finished.flatMap(({ result }) => ('skipped' in result ? [] : result.figures));
  const short = figures.filter((figure) => isMet(figure) === false);
  console.log(
    `\n${short.length} floors missed${short.some((f) => f.timed) ? ', times among them: measure those again with nothing else running' : ''}.`,
  );
  if (wanted.strict && short.some((figure) => figure.timed !== true)) process.exitCode = 1;
}

await main();
