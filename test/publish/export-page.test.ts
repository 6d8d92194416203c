/** The reference page of exports tells of every format and every column, and of no others. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { EXPORT_PAGE, exportPage } from '../../scripts/export-page.ts';
import { packageRoot } from '../../src/base/package-root.ts';
import { COLUMNS } from '../../src/publish/columns/registry.ts';
import { EXPORT_FORMATS } from '../../src/publish/registry.ts';

const text = readFileSync(join(packageRoot(), EXPORT_PAGE), 'utf8');

test('the page is the one that the lists make', () => {
  assert.equal(text, exportPage(), 'run: npm run generate');
});

test('its tables hold the formats and the columns, in order', () => {
  const tables = text
    .split(/^## /m)
    .slice(1)
    .map((section) => [...section.matchAll(/^\| `([a-z_]+)` \|/gm)].map((match) => match[1]))
    .filter((names) => names.length > 0);
  assert.deepEqual(tables, [
    EXPORT_FORMATS.map((format) => format.name),
    ...Object.values(COLUMNS).map((columns) => columns.map((column: { name: string }) => column.name)),
  ]);
});
