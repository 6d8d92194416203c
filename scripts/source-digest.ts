/** One SHA-256 over everything that a build is made from: it changes when any file or name does. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = [
  'src',
  'knowledge',
  'web',
  'scripts',
  'tsconfig.json',
  'tsconfig.build.json',
  'package.json',
];

export function sourceDigest(projectRoot: string): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const path of filesBelow(projectRoot, source)) {
      const content = readFileSync(join(projectRoot, path));
      hash.update(`${path} ${content.length}\n`).update(content);
    }
  }
  return hash.digest('hex');
}

function filesBelow(root: string, path: string): string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  const names = readdirSync(join(root, path)).sort();
  return names.flatMap((name) => filesBelow(root, `${path}/${name}`));
}
