/** How much is known, and how far it reaches. In: the folder. Out: counts, dates and imports, for people and programs. */
import { packagePath } from '../base/package-root.ts';
import { CODEBOOK_FOLDERS, loadCodebook } from './codebook.ts';
import { KNOWLEDGE_FOLDERS } from './file-schemas.ts';
import { listKnowledgeFiles, readKnowledgeFiles } from './knowledge-files.ts';
import { knowledgeVersion } from './knowledge-version.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { checkedContent } from './parse-knowledge.ts';

export type KnowledgeSummary = {
  /** As `producer.knowledge` has it. */
  digest: string;
  /** The day up to which office-holders were looked over: the earliest of the files'. */
  goodUntil: string;
  /** The latest day that an imported list speaks of. */
  importedAsOf: string | null;
  counts: {
    states: number;
    offices: number;
    persons: number;
    tenures: number;
    bodies: number;
    places: number;
    weapons: number;
    instruments: number;
    eventTypes: number;
  };
  /** `goodUntil` is null for a folder whose files give no date. */
  folders: { folder: string; files: number; goodUntil: string | null }[];
  imports: {
    path: string;
    format: string;
    asOf: string;
    persons: number;
    tenures: number;
    endings: number;
  }[];
};

/**
 * @param options.root the knowledge folder; default: `knowledge/` of the package
 * @throws KNOWLEDGE_*
 */
export function summariseKnowledge(options: { root?: string } = {}): KnowledgeSummary {
  const root = options.root ?? packagePath('knowledge');
  const knowledge = loadKnowledge(options);
  const contents = readKnowledgeFiles(root, KNOWLEDGE_FOLDERS).map((file) => ({
    path: file.path,
    content: checkedContent(file),
  }));
  const folders = [...KNOWLEDGE_FOLDERS, ...CODEBOOK_FOLDERS].sort().map((folder) => {
    const inside = contents.filter(({ path }) => path.startsWith(`${folder}/`));
    const dates = inside.flatMap(({ content }) => content.goodUntil ?? []).sort();
    return { folder, files: listKnowledgeFiles(root, [folder]).length, goodUntil: dates[0] ?? null };
  });
  const imports = contents.flatMap(({ path, content: { imported, persons, tenures, endings } }) =>
    imported === undefined
      ? []
      : {
          path,
          format: imported.format,
          asOf: imported.asOf,
          persons: persons?.length ?? 0,
          tenures: tenures?.length ?? 0,
          endings: endings?.length ?? 0,
        },
  );
  return {
    ...knowledgeVersion(options),
    counts: {
      states: knowledge.states.size,
      offices: knowledge.offices.size,
      persons: knowledge.persons.size,
      tenures: [...knowledge.tenures.values()].reduce((sum, held) => sum + held.length, 0),
      bodies: knowledge.organisations.size,
      places: knowledge.places.size,
      weapons: knowledge.weapons.size,
      instruments: knowledge.instruments.size,
      eventTypes: loadCodebook(options).types.size,
    },
    folders,
    imports,
  };
}
