/**
 * What npm runs after `npm ci` and before `npm pack`: the build. Plain JavaScript, since it must run where the
 * development packages were left out (`npm ci --omit=dev`): nothing can be built there, so what an earlier build
 * left is kept, or it is said what is missing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const isThere = (path) => existsSync(new URL(`../${path}`, import.meta.url));

if (isThere('node_modules/tsx')) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: root, stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
} else if (!isThere('dist/cli/main.js')) {
  console.error(
    'attache: not built, for the development packages are left out. Run `npm ci` without --omit=dev, or install a packed tarball (`npm pack`).',
  );
}
