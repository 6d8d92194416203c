/**
 * Where the demo files its reports: `attache/demo-DIGEST.db` in the user's cache, so that a second demo starts at
 * once and no store of the user's own is touched. The digest is that of the example pages: other pages, another
 * store. Where the cache cannot be used, a new folder for passing files is, and that is said.
 */
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sha256Hex } from '../../base/hash.ts';
import type { Store } from '../../store/port.ts';
import type { CliContext } from '../context.ts';
import type { NamedSource } from '../input/find-inputs.ts';
import { withoutControls } from '../view/without-controls.ts';

type OpenStore = (path: string) => Promise<Store>;

/** Path of the demo's store in the cache; nothing is made. */
export function demoStorePath(examples: readonly NamedSource[], context: CliContext): string {
  const cache = context.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const pages = examples.map(({ source }) => (source.kind === 'file' ? readFileSync(source.path) : ''));
  const digest = sha256Hex(pages.map(sha256Hex).join('\n')).slice(0, 8);
  return join(cache, 'attache', `demo-${digest}.db`);
}

/** Opens the demo's store, and makes it where it is not there. */
export async function openDemoStore(
  path: string,
  open: OpenStore,
  context: CliContext,
): Promise<{ store: Store; path: string }> {
  try {
    mkdirSync(dirname(path), { recursive: true });
    return { store: await open(path), path };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const other = join(mkdtempSync(join(tmpdir(), 'attache-demo-')), 'demo.db');
    context.stderr.write(`attache: ${withoutControls(why)}\nattache: the demo goes on in ${other}\n`);
    return { store: await open(other), path: other };
  }
}
