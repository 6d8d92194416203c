/**
 * The layers of src/: a folder imports only from rows above its own, and folders in one row never import
 * each other. Biome enforces the same from biome.json; this test also sees that both tell the same story.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { test } from 'node:test';
import { packageRoot } from '../src/base/package-root.ts';

/** From the ground floor up. */
const ROWS = [
  ['base'],
  ['record'],
  ['knowledge'],
  ['collect', 'extract', 'read', 'resolve', 'code', 'corroborate'],
  ['store'],
  ['analyse', 'screen', 'review', 'alert', 'publish'],
  ['pipeline'],
  ['api'],
  ['cli'],
];

const source = join(packageRoot(), 'src');
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g;

function rowOf(folder: string): number {
  return ROWS.findIndex((row) => row.includes(folder));
}

function sourceFiles(): string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
}

function relativeImports(file: string): string[] {
  return [...readFileSync(join(source, file), 'utf8').matchAll(IMPORT)]
    .map((match) => match[1] ?? '')
    .filter((specifier) => specifier.startsWith('.'));
}

test('every folder of src/ has a row', () => {
  const unknown = readdirSync(source, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() || rowOf(entry.name) < 0)
    .map((entry) => entry.name);
  assert.deepEqual(unknown, []);
});

test('imports go to lower rows only, exist, and name their extension', () => {
  const faults: string[] = [];
  for (const file of sourceFiles()) {
    const from = file.split(sep)[0] ?? '';
    for (const specifier of relativeImports(file)) {
      const target = resolve(source, dirname(file), specifier);
      const path = relative(source, target);
      const to = path.split(sep)[0] ?? '';
      if (!existsSync(target)) faults.push(`${file}: ${specifier} does not exist`);
      else if (to === '..') faults.push(`${file}: ${specifier} lies outside src/`);
      else if (to !== from && rowOf(to) >= rowOf(from)) faults.push(`${file}: ${from} must not import ${to}`);
    }
  }
  assert.deepEqual(faults, []);
});

test('biome.json forbids the same imports', () => {
  const config = JSON.parse(readFileSync(join(packageRoot(), 'biome.json'), 'utf8'));
  const forbidden = new Map<string, string[]>();
  for (const override of config.overrides) {
    const rule = override.linter?.rules?.style?.noRestrictedImports;
    if (rule === undefined) continue;
    const groups: string[] = rule.options.patterns.flatMap((pattern: { group: string[] }) => pattern.group);
    forbidden.set(override.includes[0], groups.sort());
  }
  for (const [index, row] of ROWS.entries()) {
    for (const folder of row) {
      const expected = ROWS.slice(index)
        .flat()
        .filter((other) => other !== folder)
        .map((other) => `**/${other}/**`)
        .sort();
      assert.deepEqual(forbidden.get(`src/${folder}/**`) ?? [], expected, folder);
    }
  }
});
