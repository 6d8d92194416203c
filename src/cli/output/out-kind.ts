/** What stands at a path that a command is to write to. */
import { stat } from 'node:fs/promises';

export type OutKind = 'none' | 'file' | 'folder' | 'device';

export async function outKind(path: string): Promise<OutKind> {
  const found = await stat(path).catch(() => null);
  if (found === null) return 'none';
  if (found.isDirectory()) return 'folder';
  return found.isFile() ? 'file' : 'device';
}
