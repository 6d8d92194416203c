/**
 * Which knowledge this is, and how far it reaches, without loading it: for answers and notes that say so. In: the
 * folder. Out: one digest over all that codings come from, as `producer.knowledge` has it, and the dates. Kept for
 * the life of the process, as the knowledge itself is. Checks no entries.
 */
import { packagePath } from '../base/package-root.ts';
import { anniversariesDigest } from './anniversaries.ts';
import { CODEBOOK_FOLDERS } from './codebook.ts';
import { KNOWLEDGE_FOLDERS } from './file-schemas.ts';
import { knowledgeDigest, readKnowledgeFiles } from './knowledge-files.ts';

export type KnowledgeVersion = {
  digest: string;
  /** The day up to which office-holders were looked over; `0000-01-01` where no file says. */
  goodUntil: string;
  /** The latest day that an imported list speaks of; null when none was imported. */
  importedAsOf: string | null;
};

const known = new Map<string, KnowledgeVersion>();

/**
 * @param options.root the knowledge folder; default: `knowledge/` of the package
 * @throws KNOWLEDGE_FOLDER_MISSING, KNOWLEDGE_YAML_BROKEN
 */
export function knowledgeVersion(options: { root?: string } = {}): KnowledgeVersion {
  const root = options.root ?? packagePath('knowledge');
  const ready = known.get(root);
  if (ready !== undefined) return ready;
  const files = readKnowledgeFiles(root, KNOWLEDGE_FOLDERS);
  const values = files.map(
    ({ value }) => value as { goodUntil?: unknown; imported?: { asOf?: unknown } } | null,
  );
  const version: KnowledgeVersion = {
    digest: producerDigest(
      knowledgeDigest(files),
      knowledgeDigest(readKnowledgeFiles(root, CODEBOOK_FOLDERS)),
    ),
    goodUntil: dates(values.map((value) => value?.goodUntil))[0] ?? '0000-01-01',
    importedAsOf: dates(values.map((value) => value?.imported?.asOf)).at(-1) ?? null,
  };
  known.set(root, version);
  return version;
}

/** The digest of `producer`, from those of actors and places, and of the codebook. */
export function producerDigest(actors: string, codebook: string): string {
  return knowledgeDigest([
    { path: 'actors', sha256: actors },
    { path: 'anniversaries', sha256: anniversariesDigest() },
    { path: 'codebook', sha256: codebook },
  ]);
}

function dates(values: readonly unknown[]): string[] {
  return values.filter((value) => typeof value === 'string').sort();
}
