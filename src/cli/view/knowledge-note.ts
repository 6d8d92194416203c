/**
 * One line for reports that are later than what is known. In: a report's date and how far the knowledge reaches.
 * Out: the line, or null where the knowledge reaches as far, or the date is not known.
 */
import type { KnowledgeVersion } from '../../knowledge/knowledge-version.ts';
import type { PublishedAt } from '../../record/date-value.ts';

export type KnowledgeNote = (publishedAt: PublishedAt | null) => string | null;

/**
 * The note for reports that are read with the knowledge of a folder.
 * @throws KNOWLEDGE_FOLDER_MISSING, KNOWLEDGE_YAML_BROKEN
 */
export async function openKnowledgeNote(folder: string | undefined): Promise<KnowledgeNote> {
  const { knowledgeVersion } = await import('../../knowledge/knowledge-version.ts');
  const version = knowledgeVersion(folder === undefined ? {} : { root: folder });
  return (publishedAt) => knowledgeNote(publishedAt, version);
}

export function knowledgeNote(
  publishedAt: PublishedAt | null,
  { goodUntil, importedAsOf }: Pick<KnowledgeVersion, 'goodUntil' | 'importedAsOf'>,
): string | null {
  if (publishedAt === null || publishedAt.value.slice(0, 10) <= lastDay(goodUntil)) return null;
  const imported =
    importedAsOf !== null && importedAsOf > goodUntil ? `, and imported lists to ${importedAsOf}` : '';
  return `Knowledge of office-holders reaches ${goodUntil}${imported}; whoever took office since may be missing (attache knowledge info).`;
}

/** Of a month or a year its last day; as text, the 31st sorts after all days of its month. */
function lastDay(partial: string): string {
  return partial.length === 10 ? partial : `${partial}${partial.length === 4 ? '-12-31' : '-31'}`;
}
