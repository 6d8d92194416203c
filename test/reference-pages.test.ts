/** Reference pages agree with the code, both ways: commands (made from it), settings, exit codes, countries. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { commandsPage } from '../scripts/commands-page.ts';
import { packageRoot } from '../src/base/package-root.ts';
import { EXIT } from '../src/cli/exit-codes.ts';
import { COMMANDS } from '../src/cli/registry.ts';
import { loadKnowledge } from '../src/knowledge/load-knowledge.ts';
import { MENTION_KINDS } from '../src/record/lists/mention-kinds.ts';
import { PLOVER_TYPES } from '../src/record/lists/plover-types.ts';
import { SECTORS } from '../src/record/lists/sectors.ts';
import { STANCES } from '../src/record/lists/stances.ts';

const root = packageRoot();
const page = (name: string) => readFileSync(join(root, 'docs', 'reference', `${name}.md`), 'utf8');
const found = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map((m) => m[1] ?? ''));
const sorted = (values: Iterable<string>) => [...new Set(values)].sort();

test('commands.md is the page that the commands make', () => {
  assert.equal(page('commands'), commandsPage(), 'run: npm run generate');
  for (const { name } of COMMANDS) assert.match(page('commands'), new RegExp(`^## attache ${name}\\b`, 'm'));
});

test('settings.md has every environment variable that src/ and bench/ read, and no others', () => {
  const sources = ['src', 'bench'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  );
  const read = sources.flatMap((text) => [...found(text, /\benv\.([A-Z][A-Z_]+)/g)]);
  assert.deepEqual(sorted(found(page('settings'), /^\| `([A-Z_]+)`/gm)), sorted(read));
});

test('exit-codes.md has every exit code, and no others', () => {
  assert.deepEqual(
    sorted(found(page('exit-codes'), /^\| (\d+) \|/gm)),
    sorted(Object.values(EXIT).map(String)),
  );
});

test('country-codes.md has every code of the knowledge that ISO 3166-1 lacks', () => {
  const odd = [...loadKnowledge().states.values()].filter((s) => s.iso2 === undefined || s.iso3 === 'XKX');
  const listed = found(page('country-codes'), /^\| `([A-Z]{3})`/gm);
  assert.deepEqual(sorted(listed), sorted(['IGO', ...odd.map((state) => state.iso3)]));
});

test('result.md explains every value of the closed lists, and no others', () => {
  const sections = new Map(
    page('result')
      .split(/^### /m)
      .map((section) => [section.split('\n')[0], section]),
  );
  const lists = {
    Types: PLOVER_TYPES,
    Stances: STANCES,
    Sectors: SECTORS,
    'Kinds of mentions': MENTION_KINDS,
  };
  for (const [title, list] of Object.entries(lists)) {
    const rows = sections.get(title)?.replace(/^.*\n\n.*\n\|---.*$/m, '') ?? '';
    assert.deepEqual(sorted(found(rows, /^\| `([A-Za-z]+)`/gm)), sorted(list), title);
  }
});
