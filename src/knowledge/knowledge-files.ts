/**
 * Reads knowledge files. In: the knowledge folder and which of its folders are wanted. Out: each YAML file's
 * parsed value, and one digest over all of them for `producer`. Parsing YAML takes most of a second, so the
 * build writes parsed values to `compiled.json` with each file's digest; a file that has changed since is
 * parsed afresh, and nothing is ever taken from a stale entry. Leaves checking to the caller.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { areaError } from '../base/errors.ts';
import { sha256Hex } from '../base/hash.ts';
import { packagePath } from '../base/package-root.ts';
import { KNOWLEDGE_ERRORS } from './errors.ts';

export type KnowledgeFile = {
  /** Relative to the knowledge folder, with forward slashes. */
  path: string;
  value: unknown;
  sha256: string;
  /** True when the value was checked at build time. */
  compiled: boolean;
};

export type CompiledKnowledge = Record<string, { sha256: string; value: unknown }>;

/** Where the build puts parsed values. */
export function compiledKnowledgePath(): string {
  return packagePath('dist', 'knowledge', 'compiled.json');
}

/**
 * Reads the YAML files of `folders`, in alphabetical order of their paths.
 * @param compiled `null` parses everything afresh; by default what the build left is used where it fits
 * @throws KNOWLEDGE_FOLDER_MISSING, KNOWLEDGE_YAML_BROKEN (file, line and column named)
 */
export function readKnowledgeFiles(
  root: string,
  folders: readonly string[],
  compiled: CompiledKnowledge | null = readCompiled(),
): KnowledgeFile[] {
  const files: KnowledgeFile[] = [];
  for (const path of listKnowledgeFiles(root, folders)) {
    const text = readFileSync(join(root, path), 'utf8');
    const sha256 = sha256Hex(text);
    const ready = compiled?.[path];
    if (ready !== undefined && ready.sha256 === sha256) {
      files.push({ path, value: ready.value, sha256, compiled: true });
    } else {
      files.push({ path, value: parseKnowledgeYaml(text, path), sha256, compiled: false });
    }
  }
  return files;
}

/**
 * Paths of the YAML files of `folders`, relative to the knowledge folder, in alphabetical order.
 * @throws KNOWLEDGE_FOLDER_MISSING
 */
export function listKnowledgeFiles(root: string, folders: readonly string[]): string[] {
  if (!existsSync(root)) {
    throw areaError(KNOWLEDGE_ERRORS, 'KNOWLEDGE_FOLDER_MISSING', `No folder ${root}.`);
  }
  const present = [...folders].sort().filter((folder) => existsSync(join(root, folder)));
  return present.flatMap((folder) =>
    readdirSync(join(root, folder))
      .sort()
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => `${folder}/${name}`),
  );
}

/** One digest for a set of files: it changes when any name or content does. */
export function knowledgeDigest(files: readonly Pick<KnowledgeFile, 'path' | 'sha256'>[]): string {
  return sha256Hex(files.map((file) => `${file.path} ${file.sha256}\n`).join(''));
}

/** Parses one file; throws KNOWLEDGE_YAML_BROKEN with line and column. */
function parseKnowledgeYaml(text: string, path: string): unknown {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const error = document.errors[0];
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw areaError(
      KNOWLEDGE_ERRORS,
      'KNOWLEDGE_YAML_BROKEN',
      `${path}, line ${line}, column ${col}: ${error.message}.`,
    );
  }
  return document.toJS();
}

let compiledOnce: CompiledKnowledge | null | undefined;

function readCompiled(): CompiledKnowledge | null {
  if (compiledOnce !== undefined) return compiledOnce;
  const path = compiledKnowledgePath();
  compiledOnce = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as CompiledKnowledge) : null;
  return compiledOnce;
}
