/** The desk takes from the program's sources nothing but types, and those from the API's contract alone. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { packagePath, packageRoot } from '../../src/base/package-root.ts';

const IMPORT =
  /\b(import|export)\s+(type\s+)?([^'";]*?from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
const CONTRACT = 'src/api/contract/answers.ts';

type Import = { file: string; isType: boolean; target: string };

function importsOfDesk(): Import[] {
  const folder = packagePath('web');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(ts|tsx)$/.test(name))
    .flatMap((name) => {
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      return [...text.matchAll(IMPORT)]
        .map((match) => ({ isType: match[2] !== undefined, named: match[4] ?? match[5] ?? '' }))
        .filter(({ named }) => named.startsWith('.'))
        .map(({ isType, named }) => ({
          file: `web/${name}`,
          isType,
          target: relative(packageRoot(), resolve(dirname(`${folder}/${name}`), named)).replaceAll('\\', '/'),
        }));
    });
}

test('of src/ the desk imports only types of the contract', () => {
  const imports = importsOfDesk();
  assert.ok(
    imports.some(({ target }) => target === CONTRACT),
    'the desk uses the contract',
  );
  const faults = imports.filter(
    ({ target, isType }) => !target.startsWith('web/') && !(target === CONTRACT && isType),
  );
  assert.deepEqual(faults, []);
});

test('every page of the desk has an address that the server answers with it, and the other way round', async () => {
  const { DESK_PAGES } = await import('../../src/api/desk/desk-pages.ts');
  const list = readFileSync(packagePath('web', 'src', 'shell', 'pages.ts'), 'utf8');
  const pages = [...list.matchAll(/\bpath: '([^']+)'/g)].map((match) => match[1]);
  assert.deepEqual([...pages].sort(), [...DESK_PAGES].sort());
});

test('no page of the desk stands at an address of the API', async () => {
  const { ROUTES } = await import('../../src/api/registry.ts');
  const { isDeskPage } = await import('../../src/api/desk/desk-pages.ts');
  assert.ok(ROUTES.length > 0);
  assert.deepEqual(
    ROUTES.map(({ path }) => path).filter((path) => isDeskPage(path)),
    [],
  );
});

test('filters of the desk have the names that the API takes', async () => {
  const { FILTER_NAMES } = await import('../../web/src/state/filter.ts');
  const params = await import('../../src/store/filter-params.ts');
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).sort();
  assert.deepEqual([...FILTER_NAMES.events].sort(), names(params.EVENT_PARAMS));
  assert.deepEqual([...FILTER_NAMES.claims].sort(), names(params.CLAIM_PARAMS));
  assert.deepEqual([...FILTER_NAMES.articles].sort(), names(params.ARTICLE_PARAMS));
  assert.deepEqual([...FILTER_NAMES.actors].sort(), names(params.ACTOR_PARAMS));
});
