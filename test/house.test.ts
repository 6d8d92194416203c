/** The rules of the house that a machine can check (CONTRIBUTING.md says them in words). */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import { errorLists } from '../scripts/error-lists.ts';
import { ERROR_PAGE, errorPage } from '../scripts/error-page.ts';
import { SCHEMA_FOLDER, schemaFiles } from '../scripts/schema-files.ts';
import { packageRoot } from '../src/base/package-root.ts';
import { PLOVER_TYPES } from '../src/record/lists/plover-types.ts';

const root = packageRoot();
const OURS = ['src', 'web', 'test', 'bench', 'scripts', 'training'];
const CODE = /\.(ts|tsx|py|css)$/;
const LONGEST_FILE = 400;
const NAMELESS = /(^|[-_/.])(utils?|helpers?|common|managers?|misc)([-_/.]|$)/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.config)?\.ts$/;

function codeFiles(): string[] {
  return OURS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((name) => CODE.test(name) && !name.includes('/.') && !name.includes('node_modules/')),
  );
}

function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Files under version control; null outside a checkout (an unpacked package has no history to look at). */
function trackedFiles(): string[] | null {
  if (!existsSync(join(root, '.git'))) return null;
  const out = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return out.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}

describe('files', () => {
  test(`no code file is longer than ${LONGEST_FILE} lines`, () => {
    const long = codeFiles()
      .map((path) => ({ path, lines: readText(path).split('\n').length - 1 }))
      .filter((file) => file.lines > LONGEST_FILE);
    assert.deepEqual(long, []);
  });

  test('no file is named after nothing in particular', () => {
    assert.deepEqual(
      codeFiles().filter((path) => NAMELESS.test(path)),
      [],
    );
  });

  test('TypeScript files have kebab-case names', () => {
    const odd = codeFiles().filter((path) => path.endsWith('.ts') && !KEBAB.test(basename(path)));
    assert.deepEqual(odd, []);
  });

  test('every module of src/ opens with a comment that says what it is', () => {
    const bare = codeFiles().filter(
      (path) => path.startsWith('src/') && !/^(#!.*\n)?\/\*\*/.test(readText(path)),
    );
    assert.deepEqual(bare, []);
  });

  test('no tracked text names a home folder or this checkout', () => {
    // An unpacked package has no history to look at: there, the code itself is looked through.
    const tracked = trackedFiles() ?? codeFiles();
    const places = [root, homedir()].filter((place) => place.length > 1).map((place) => `${place}/`);
    const faults = tracked
      .filter((path) => /\.(ts|js|json|jsonl|md|ya?ml|py|html|txt|sh|toml)$|^\.|\/run$/.test(path))
      .filter((path) => places.some((place) => readText(path).includes(place)));
    assert.deepEqual(faults, []);
  });

  test('no test is skipped or singled out in the source', () => {
    const faults = codeFiles()
      .filter((path) => path.endsWith('.test.ts'))
      .filter((path) => /\b(test|it|describe)\.(only|todo|skip)\(/.test(readText(path)));
    assert.deepEqual(faults, []);
  });
});

describe('error codes', async () => {
  const areas = await errorLists(root);

  test('a code starts with its area and stands in one list only', () => {
    const seen = new Set<string>();
    for (const { area, list } of areas) {
      for (const [code, advice] of Object.entries(list)) {
        assert.match(code, new RegExp(`^${area.toUpperCase()}(_[A-Z0-9]+)+$`));
        assert.ok(!seen.has(code), `${code} stands in two lists`);
        assert.match(advice, /\S.*[.!]$/, `${code}: say what to do next, in a sentence`);
        seen.add(code);
      }
    }
  });

  test('every code is raised somewhere', () => {
    const sources = codeFiles()
      .filter((path) => path.startsWith('src/') && !path.endsWith('.test.ts'))
      .map((path) => ({ path, text: readText(path) }));
    const unused = areas
      .flatMap(({ area, list }) => Object.keys(list).map((code) => ({ area, code })))
      .filter(({ area, code }) => {
        const listFile = `src/${area}/errors.ts`;
        return !sources.some(({ path, text }) => path !== listFile && text.includes(`'${code}'`));
      });
    assert.deepEqual(unused, []);
  });

  test('the page of codes is the one that the lists make', () => {
    assert.equal(readText(ERROR_PAGE), errorPage(areas), 'run: npm run generate');
  });
});

describe('generated schema files', () => {
  const files = schemaFiles();

  test('the folder holds exactly one file for each public record', () => {
    const found = readdirSync(join(root, SCHEMA_FOLDER)).filter((name) => name.endsWith('.json'));
    const expected = [...files.keys()].map((path) => basename(path));
    assert.deepEqual(found.sort(), expected.sort(), 'run: npm run generate');
  });

  test('each file is the one that its record makes', () => {
    for (const [path, content] of files)
      assert.equal(readText(path), content, `${path}; run: npm run generate`);
  });
});

describe('registries', () => {
  test('every PLOVER category has a file of knowledge', () => {
    const folder = join(root, 'knowledge', 'events');
    const types = new Set(readdirSync(folder).map((name) => name.replace(/\.ya?ml$/, '').toUpperCase()));
    assert.deepEqual(
      PLOVER_TYPES.filter((type) => !types.has(type)),
      [],
    );
  });

  test('every folder with a registry lists all of its modules, and only those', () => {
    const faults: string[] = [];
    for (const path of codeFiles().filter((file) => /^src\/.*\/registry\.ts$/.test(file))) {
      const folder = path.slice(0, -'registry.ts'.length);
      const listed = [...readText(path).matchAll(/from '\.\/([^']+)'/g)].map((match) => match[1] ?? '');
      for (const sub of new Set(listed.map((name) => name.split('/').slice(0, -1).join('/')))) {
        if (sub === '') continue;
        for (const name of readdirSync(join(root, folder, sub))) {
          if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue;
          if (!listed.includes(`${sub}/${name}`)) faults.push(`${folder}${sub}/${name} is not in ${path}`);
        }
      }
    }
    assert.deepEqual(faults, []);
  });
});
