/** What `npm pack` puts into the package: all that the command needs to run, and no sources. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { packagePath, packageRoot } from '../src/base/package-root.ts';
import { COMMANDS } from '../src/cli/registry.ts';

const OUR_FOLDERS = ['dist', 'knowledge', 'model', 'examples', 'docs'];

/** Read from the dry run, with what the last build left in `dist/`. */
function packedFiles(): string[] {
  const out = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: packageRoot(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const [{ files } = { files: [] }] = JSON.parse(out) as { files: { path: string }[] }[];
  return files.map(({ path }) => path);
}

test('the package holds program, knowledge, model and examples, and nothing else', () => {
  const packed = new Set(packedFiles());
  const modelFiles = readFileSync(packagePath('model', 'checksums.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => `model/${line.split(/\s+/)[1]}`);
  const knowledge = readdirSync(packagePath('knowledge'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `knowledge/${name.replaceAll('\\', '/')}`);
  const needed = [
    'package.json',
    'LICENSE',
    'dist/cli/main.js',
    'dist/knowledge/compiled.json',
    'dist/knowledge/cities.tsv',
    'dist/web/index.html',
    'examples/01-victory-day-exhibition.html',
    'model/checksums.txt',
    ...COMMANDS.map(({ name }) => `dist/cli/commands/${name}.js`),
    ...modelFiles,
    ...knowledge,
  ];
  assert.deepEqual(
    needed.filter((path) => !packed.has(path)),
    [],
  );
  assert.deepEqual(
    [...packed].filter((path) => path.includes('/') && !OUR_FOLDERS.includes(path.split('/')[0] ?? '')),
    [],
  );
});
