/**
 * `npm run build`: empties `dist/`, compiles `src/` into it, makes the command executable, and writes
 * `dist/knowledge/`, so that programs start without parsing YAML.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { packagePath } from '../src/base/package-root.ts';
import { CODEBOOK_FOLDERS } from '../src/knowledge/codebook.ts';
import { compileKnowledge } from '../src/knowledge/compile-knowledge.ts';

const compiler = join(
  dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
  'bin',
  'tsc',
);

rmSync(packagePath('dist'), { recursive: true, force: true });
const run = spawnSync(process.execPath, [compiler, '-p', packagePath('tsconfig.build.json')], {
  stdio: 'inherit',
});
if (run.status !== 0) process.exit(run.status ?? 1);
chmodSync(packagePath('dist', 'cli', 'main.js'), 0o755);
compileKnowledge([...CODEBOOK_FOLDERS]);
