/**
 * Loads what the system knows. In: the folder (by default the one that ships). Out: checked `Knowledge`, kept
 * for the life of the process. Reads files only; the table of cities is opened when first asked for.
 */
import { packagePath } from '../base/package-root.ts';
import { KNOWLEDGE_FOLDERS } from './file-schemas.ts';
import type { Knowledge } from './knowledge.ts';
import { readKnowledgeFiles } from './knowledge-files.ts';
import { parseKnowledge } from './parse-knowledge.ts';
import { readCityTable } from './read-cities.ts';

const loaded = new Map<string, Knowledge>();

/**
 * @param options.root the knowledge folder; default: `knowledge/` of the package
 * @throws KNOWLEDGE_* with the file and the line or entry named
 */
export function loadKnowledge(options: { root?: string } = {}): Knowledge {
  const root = options.root ?? packagePath('knowledge');
  const ready = loaded.get(root);
  if (ready !== undefined) return ready;
  const knowledge = parseKnowledge(readKnowledgeFiles(root, KNOWLEDGE_FOLDERS), readCityTable);
  loaded.set(root, knowledge);
  return knowledge;
}
