/** The generated pages of the API and of filters are the ones that the source makes, and name everything. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FILTER_LISTS, FILTERS_PAGE, filtersPage } from '../../scripts/filters-page.ts';
import { HTTP_PAGE, httpPage } from '../../scripts/http-page.ts';
import { addressesOf } from '../../src/api/addresses.ts';
import { ROUTES } from '../../src/api/registry.ts';
import { packagePath } from '../../src/base/package-root.ts';

test('http.md and filters.md are current', () => {
  assert.equal(readFileSync(packagePath(HTTP_PAGE), 'utf8'), httpPage(), 'run: npm run generate');
  assert.equal(readFileSync(packagePath(FILTERS_PAGE), 'utf8'), filtersPage(), 'run: npm run generate');
});

test('every address and every parameter stands on them', () => {
  const http = httpPage();
  for (const route of ROUTES) {
    assert.ok(http.includes(`## ${route.method.toUpperCase()} ${route.path}\n`));
    for (const { path } of addressesOf(route).slice(1)) assert.ok(http.includes(`\`${path}\``), path);
    for (const { name } of route.params) assert.ok((http + filtersPage()).includes(`| \`${name}\` |`), name);
  }
  for (const params of Object.values(FILTER_LISTS))
    for (const { about } of params) assert.ok(filtersPage().includes(about), about);
});
