/**
 * What a file is called in a store. In: its path and the store's. Out: the path from the store's folder where it
 * lies below it, else its absolute path; with forward slashes. So the name does not depend on the folder that
 * the command was given in, and still fits when a folder is moved or handed on with the store inside.
 * Looks at nothing on the disk.
 */
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

export function sourceName(path: string, storePath: string): string {
  const file = resolve(path);
  const near = relative(dirname(resolve(storePath)), file);
  const isBelow = near !== '' && near !== '..' && !near.startsWith(`..${sep}`) && !isAbsolute(near);
  return (isBelow ? near : file).replaceAll(sep, '/');
}
