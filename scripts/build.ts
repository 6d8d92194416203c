/**
 * `npm run build`: empties `dist/`, compiles `src/` into it, makes the command executable, writes
 * `dist/knowledge/`, so that programs start without parsing YAML, and builds the desk into `dist/web/`. npm runs it again at the first `npx attache`
 * of a checkout, so it ends at once when nothing has changed since the last build; `--force` builds anyway.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { packagePath, packageRoot } from '../src/base/package-root.ts';
import { CODEBOOK_FOLDERS } from '../src/knowledge/codebook.ts';
import { compileKnowledge } from '../src/knowledge/compile-knowledge.ts';
import { sourceDigest } from './source-digest.ts';

const stamp = packagePath('dist', '.built-from');
const digest = sourceDigest(packageRoot());
const isCurrent = existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
if (!isCurrent || process.argv.includes('--force')) await build();

async function build(): Promise<void> {
  rmSync(packagePath('dist'), { recursive: true, force: true });
  const manifest = createRequire(import.meta.url).resolve('typescript/package.json');
  const compiler = join(dirname(manifest), 'bin', 'tsc');
  const run = spawnSync(process.execPath, [compiler, '-p', packagePath('tsconfig.build.json')], {
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
  chmodSync(packagePath('dist', 'cli', 'main.js'), 0o755);
  compileKnowledge([...CODEBOOK_FOLDERS]);
  await buildDesk();
  writeFileSync(stamp, digest);
}

/** Vite is loaded only here, so that a build with nothing to do stays quick. */
async function buildDesk(): Promise<void> {
  const vite = await import('vite');
  await vite.build({ configFile: packagePath('web', 'vite.config.ts'), logLevel: 'warn' });
}
