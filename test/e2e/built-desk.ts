/** The desk that the browser tests open: `$ATTACHE_TEST_DESK`, a folder, or else what the build left in dist/web. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from '../../src/base/package-root.ts';

/** Its folder. @throws when there is no desk in it */
export function builtDesk(env: NodeJS.ProcessEnv = process.env): string {
  const folder = env.ATTACHE_TEST_DESK ?? packagePath('dist', 'web');
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`there is no built desk in ${folder}: run \`npm run build\` first`);
  return folder;
}
