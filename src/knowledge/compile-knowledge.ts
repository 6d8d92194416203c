/**
 * What the build does with knowledge: parses and checks every file and writes the values, and the table of
 * cities, to `dist/knowledge/`, where the loader finds them. In: the knowledge folder. Out: two files.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { packagePath } from '../base/package-root.ts';
import { KNOWLEDGE_FOLDERS } from './file-schemas.ts';
import { type CompiledKnowledge, compiledKnowledgePath, readKnowledgeFiles } from './knowledge-files.ts';
import { checkedContent, countryCodes, parseKnowledge } from './parse-knowledge.ts';
import { cityTablePath, makeCityTable } from './read-cities.ts';

/**
 * Writes `compiled.json` and `cities.tsv`.
 * @param moreFolders folders whose files are only parsed, because their own loaders check them
 * @throws KNOWLEDGE_* as the loader does
 */
export function compileKnowledge(moreFolders: readonly string[] = ['events', 'speech']): void {
  const root = packagePath('knowledge');
  const files = readKnowledgeFiles(root, KNOWLEDGE_FOLDERS, null);
  const knowledge = parseKnowledge(files, makeCityTable);
  const compiled: CompiledKnowledge = {};
  for (const file of files) compiled[file.path] = { sha256: file.sha256, value: checkedContent(file) };
  for (const file of readKnowledgeFiles(root, moreFolders, null)) {
    compiled[file.path] = { sha256: file.sha256, value: file.value };
  }
  mkdirSync(dirname(compiledKnowledgePath()), { recursive: true });
  writeFileSync(compiledKnowledgePath(), JSON.stringify(compiled));
  writeFileSync(cityTablePath(), makeCityTable(countryCodes(knowledge.states.values())));
}
