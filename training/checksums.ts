/** Writes model/checksums.txt anew: `sha256sum` lines over every weight and list of the folder, in name order. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex } from '../src/base/hash.ts';

export function writeChecksums(folder: string): void {
  const names = readdirSync(folder).filter((name) => /\.(?:onnx|json|bin)$/.test(name));
  const lines = names.sort().map((name) => `${sha256Hex(readFileSync(join(folder, name)))}  ${name}`);
  writeFileSync(join(folder, 'checksums.txt'), `${lines.join('\n')}\n`);
}
