/**
 * `attache knowledge import`: lists in, one file of their own out, beside those that people write. In: files and
 * options. Out: the exit code; 3 where contradictions wait for a person. What would not load is never written,
 * and the file appears whole or not at all.
 */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { sha256Hex } from '../../base/hash.ts';
import { KNOWLEDGE_FOLDERS } from '../../knowledge/file-schemas.ts';
import { decodeList } from '../../knowledge/import/decode-list.ts';
import { importedYaml, isEmptyPlan } from '../../knowledge/import/imported-yaml.ts';
import { planImport } from '../../knowledge/import/plan-import.ts';
import { readKnowledgeFiles } from '../../knowledge/knowledge-files.ts';
import { parseKnowledge } from '../../knowledge/parse-knowledge.ts';
import { readCityTable } from '../../knowledge/read-cities.ts';
import type { ImportedFile } from '../../knowledge/schemas/imported.ts';
import { type CliContext, writeTo } from '../context.ts';
import { cliError } from '../errors.ts';
import { EXIT } from '../exit-codes.ts';
import { orUnwritable } from '../output/or-unwritable.ts';
import { openWholeOutput } from '../output/whole-output.ts';
import { findLists, type ListFile } from './find-lists.ts';
import { type ImportAsk, parseImport, type RawImport } from './import-options.ts';
import { importReport } from './import-report.ts';

/** @throws CLI_USAGE, CLI_INPUT_*, CLI_OUT_UNWRITABLE, KNOWLEDGE_* */
export async function runImport(
  paths: readonly string[],
  raw: RawImport,
  context: CliContext,
): Promise<number> {
  const ask = parseImport(raw);
  const files = readKnowledgeFiles(ask.root, KNOWLEDGE_FOLDERS);
  const knowledge = parseKnowledge(files, readCityTable);
  if (ask.country !== null && !knowledge.stateByCode.has(ask.country))
    throw cliError('CLI_USAGE', `No state has the code ${ask.country}.`);
  const lists = await findLists(paths, ask.format.ending);
  const read = lists.map((list) => readEntries(list, ask));
  const plan = planImport(
    read.flatMap(({ entries }) => entries),
    knowledge,
    ask.format.source,
  );
  const asOf = read.map((one) => one.asOf).sort()[0] ?? '';
  const path = freePath(ask.root, asOf);
  const yaml = importedYaml(describe(ask, lists, asOf), plan);
  if (isEmptyPlan(plan)) {
    await writeTo(context.stdout, importReport(plan, { kind: 'nothing' }));
  } else {
    // What is written must load together with the rest.
    parseKnowledge(
      [...files, { path, value: parse(yaml), sha256: sha256Hex(yaml), compiled: false }],
      readCityTable,
    );
    if (!ask.dryRun) await writeWhole(join(ask.root, path), yaml, context);
    const kind = ask.dryRun ? 'would-write' : 'written';
    await writeTo(context.stdout, importReport(plan, { kind, path: join(ask.root, path) }));
    if (ask.dryRun) await writeTo(context.stdout, `\n${yaml}`);
  }
  return plan.skipped.some(({ reason }) => reason === 'contradiction') ? EXIT.refused : EXIT.ok;
}

function readEntries({ name, bytes, modified }: ListFile, { format, asOf, country }: ImportAsk) {
  const options = { name, asOf: asOf ?? modified, state: country };
  const read = format.read(decodeList(bytes, name), options);
  // A day given by the user goes before the day that a list gives itself.
  return asOf === null
    ? read
    : {
        asOf,
        entries: read.entries.map((entry) => ({ ...entry, seenOn: entry.seenOn === null ? null : asOf })),
      };
}

function describe({ format }: ImportAsk, lists: readonly ListFile[], asOf: string): ImportedFile['imported'] {
  return {
    format: format.name,
    asOf,
    files: lists.map(({ name, bytes }) => ({ name, sha256: sha256Hex(bytes) })),
  };
}

/** `actors/persons-imported-DATE.yaml`, or with a number where that is taken. */
function freePath(root: string, asOf: string): string {
  for (let number = 1; ; number++) {
    const path = `actors/persons-imported-${asOf}${number === 1 ? '' : `-${number}`}.yaml`;
    if (!existsSync(join(root, path))) return path;
  }
}

async function writeWhole(path: string, text: string, context: CliContext): Promise<void> {
  await orUnwritable(path, () => mkdir(dirname(path), { recursive: true }));
  const output = await openWholeOutput(path, context);
  try {
    await output.write(text);
    await output.finish();
  } catch (error) {
    await output.discard();
    throw error;
  }
}
